import type { Core } from '@strapi/strapi';
import type {
  AdministrationSettings,
  AdministrationSettingsBody,
} from '../../../contracts/administration-settings';
import { parseOrigins } from './rules';
import type { AdministrationRow } from './row';

const uid = 'plugin::idesluss.administration';

type SettingsRow = AdministrationRow & { registrarEmail: string | null };

/** What an administration decides about its ideas. */
export const createAdministrationSettings = (strapi: Core.Strapi) => ({
  async settings(): Promise<AdministrationSettings[]> {
    const rows = (await strapi.db
      .query(uid)
      .findMany({ orderBy: { name: 'asc' } })) as SettingsRow[];
    return rows.map(toSettings);
  },

  /** Saves them through Strapi, so that all who keep something of it hear of the change. */
  async saveSettings(
    documentId: string,
    { hostOrigins, ...body }: AdministrationSettingsBody,
  ): Promise<AdministrationSettings | null> {
    const row = (await strapi.db.query(uid).update({
      where: { documentId },
      data: { ...body, hostOrigins: hostOrigins.join('\n') } as never,
    })) as SettingsRow | null;
    return row && toSettings(row);
  },
});

const toSettings = (row: SettingsRow): AdministrationSettings => ({
  id: row.documentId,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  answerTime: row.answerTime,
  registrarEmail: row.registrarEmail || null,
  privacyText: row.privacyText || null,
  privacyUrl: row.privacyUrl || null,
  whistleblowingUrl: row.whistleblowingUrl || null,
  hostOrigins: parseOrigins(row.hostOrigins),
});
