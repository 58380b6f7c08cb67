import type { Core } from '@strapi/strapi';
import type {
  AdministrationSettings,
  AdministrationSettingsBody,
} from '../../../contracts/administration-settings';
import { saveIfSeen, versionOf } from '../saving';
import { parseOrigins } from './rules';
import type { AdministrationRow } from './row';

const uid = 'plugin::idesluss.administration';

type SettingsRow = AdministrationRow & { registrarEmail: string | null };

/** What an administration decides about its ideas. */
export const createAdministrationSettings = (strapi: Core.Strapi) => {
  const find = async (documentId: string): Promise<SettingsRow | null> =>
    (await strapi.db.query(uid).findOne({ where: { documentId } })) as SettingsRow | null;

  return {
    async settings(): Promise<AdministrationSettings[]> {
      const rows = (await strapi.db
        .query(uid)
        .findMany({ orderBy: { name: 'asc' } })) as SettingsRow[];
      return rows.map(toSettings);
    },

    /** Saves them through Strapi, so that all who keep something of it hear of the change. */
    async saveSettings(
      documentId: string,
      { version, hostOrigins, ...body }: AdministrationSettingsBody,
    ): Promise<AdministrationSettings | null> {
      if (!(await find(documentId))) return null;
      await saveIfSeen(strapi, `administration.${documentId}`, version, {
        read: async () => {
          const row = await find(documentId);
          return row && decisionsOf(row);
        },
        write: async () => {
          await strapi.db.query(uid).update({
            where: { documentId },
            data: { ...body, hostOrigins: hostOrigins.join('\n') } as never,
          });
        },
      });
      const row = await find(documentId);
      return row && toSettings(row);
    },
  };
};

const toSettings = (row: SettingsRow): AdministrationSettings => ({
  id: row.documentId,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  version: versionOf(decisionsOf(row)),
  ...decisionsOf(row),
});

/** What can be set here, as it is told. */
const decisionsOf = (row: SettingsRow) => ({
  answerTime: row.answerTime,
  registrarEmail: row.registrarEmail || null,
  privacyText: row.privacyText || null,
  privacyUrl: row.privacyUrl || null,
  whistleblowingUrl: row.whistleblowingUrl || null,
  hostOrigins: parseOrigins(row.hostOrigins),
});
