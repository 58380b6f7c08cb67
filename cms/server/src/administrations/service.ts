import type { Core } from '@strapi/strapi';
import type { Administration } from '../../../contracts/administrations';
import type { Language } from '../../../contracts/primitives';
import { rawRows } from '../sql';
import { activeUser, answeringUser } from './active-user';
import { createLeaving } from './leaving';
import { isActive, parseOrigins } from './rules';
import type { AdministrationRow } from './row';
import { createAdministrationSettings } from './settings';
import { createStaff } from './staff';

/** What a submission needs to know of the administration it is sent to. */
export interface Receiver {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  /** Working days. */
  answerTime: number;
  /** The CMS user who coaches its ideas, if somebody does who can answer them. */
  coach: number | null;
}

interface ReceiverRow {
  id: number;
  document_id: string;
  slug: string;
  name: string;
  answer_time: number;
  active_from: string | null;
  active_to: string | null;
  coach: number | null;
}

const uid = 'plugin::idesluss.administration';

export const createAdministrations = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = async (): Promise<AdministrationRow[]> =>
    (await strapi.db
      .query(uid)
      .findMany({ populate: { parent: { select: ['documentId'] } } })) as AdministrationRow[];

  return {
    ...createStaff(strapi),
    ...createLeaving(strapi),
    ...createAdministrationSettings(strapi),

    /** Those that exist on the day (`YYYY-MM-DD`), with the days when that changes. */
    async activeOn(
      day: string,
    ): Promise<{ active: AdministrationRow[]; all: AdministrationRow[] }> {
      const all = await rows();
      return { active: all.filter((row) => isActive(row, day)), all };
    },

    /** The receiver of an idea, if it is active on the day, by documentId or slug. One lean query. */
    async receiver(idOrSlug: string, day: string): Promise<Receiver | null> {
      const [row] = await rawRows<ReceiverRow>(
        strapi.db.connection,
        `SELECT a.id, a.document_id, a.slug, a.name, a.answer_time, a.active_from, a.active_to,
          (SELECT u.id FROM idl_staff s JOIN admin_users u ON u.id = s.user_id
            WHERE s.administration_id = a.id AND s.coaches = ? AND ${activeUser.sql}
              AND ${answeringUser.sql} ORDER BY s.id LIMIT 1) AS coach
          FROM idl_administrations a WHERE a.slug = ? OR a.document_id = ?`,
        [true, ...activeUser.bindings, ...answeringUser.bindings, idOrSlug, idOrSlug],
      );
      const dates = { activeFrom: row?.active_from ?? null, activeTo: row?.active_to ?? null };
      if (!row || !isActive(dates, day)) return null;
      return {
        id: row.id,
        documentId: row.document_id,
        slug: row.slug,
        name: row.name,
        answerTime: Number(row.answer_time),
        coach: row.coach,
      };
    },

    /** An administration by documentId or slug, whether or not it exists today. */
    async named(idOrSlug: string): Promise<{ id: number; documentId: string } | null> {
      return (await strapi.db.query(uid).findOne({
        where: { $or: [{ slug: idOrSlug }, { documentId: idOrSlug }] },
        select: ['id', 'documentId'],
      })) as { id: number; documentId: string } | null;
    },

    /** Origins of host pages of every administration. */
    async hostOrigins(): Promise<string[]> {
      const found = (await strapi.db.query(uid).findMany({ select: ['hostOrigins'] })) as Pick<
        AdministrationRow,
        'hostOrigins'
      >[];
      return [...new Set(found.flatMap((row) => parseOrigins(row.hostOrigins)))];
    },
  };
};

/** What colleagues may know of an administration. */
export const toAdministration = (row: AdministrationRow, language: Language): Administration => ({
  id: row.documentId,
  slug: row.slug,
  name: language === 'en' ? row.nameEn || row.name : row.name,
  kind: row.kind,
  parent: row.parent?.documentId ?? null,
  answerTime: row.answerTime,
  privacyNotice: { text: row.privacyText || null, url: row.privacyUrl || null },
  whistleblowingUrl: row.whistleblowingUrl || null,
});

declare module '../services' {
  interface Services {
    administrations: ReturnType<typeof createAdministrations>;
  }
}
