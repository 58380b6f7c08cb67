import swedish from './translations/sv.json';

/**
 * What Strapi's admin remembers in the browser, as it is until somebody chooses otherwise: Swedish,
 * and none of Strapi's own tours and news, which tell about the tool and lead out of the house.
 * The last part of the banner's key is the installation's id for telemetry, which ours has not.
 */
const untilChosen = {
  'strapi-admin-language': 'sv',
  STRAPI_GUIDED_TOUR: JSON.stringify({ enabled: false }),
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

const app = {
  config: {
    locales: ['sv'],
    // Texts that Strapi has in English only: the home page, writing and pictures.
    translations: { sv: swedish },
    // Both ask the outside, and the admin must work in a closed network.
    notifications: { releases: false },
    tutorials: false,
  },
  register: () => {
    for (const [key, value] of Object.entries(untilChosen)) {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    }
  },
};

export default app;
