import type { Core } from '@strapi/strapi';

const names: Record<string, string> = { sv: 'Svenska (sv)', en: 'English (en)' };

interface Locales {
  find(): Promise<{ code: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

/** Stories are written in Swedish and English, whatever the installation began with. */
export const addLanguages = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service<Locales>('locales');
  const known = new Set((await locales.find()).map(({ code }) => code));
  // Strapi would at once give a super admin rights to the new language; at this point of a start, rights
  // that it knows from before are not there yet, and it stops. It gives them itself a little later.
  strapi.db.lifecycles.disable();
  try {
    for (const [code, name] of Object.entries(names)) {
      if (!known.has(code)) await locales.create({ code, name });
    }
  } finally {
    strapi.db.lifecycles.enable();
  }
};
