/** Where Strapi remembers the language a person chose in the admin. */
const chosenLanguage = 'strapi-admin-language';

const app = {
  config: {
    locales: ['sv'],
    // Both ask the outside; the admin must work in a closed network.
    notifications: { releases: false },
    tutorials: false,
  },
  /** Strapi starts in English; ours starts in Swedish until somebody chooses. */
  register: () => {
    if (localStorage.getItem(chosenLanguage) === null) {
      localStorage.setItem(chosenLanguage, 'sv');
    }
  },
};

export default app;
