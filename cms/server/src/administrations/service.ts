import type { Core } from '@strapi/strapi';
import type { Administration, AdministrationKind } from '../../../contracts/administrations';
import type { Language } from '../../../contracts/primitives';
import { rawRows } from '../sql';
import { isActive, parseOrigins } from './rules';

/** An administration as its table has it. */
export interface AdministrationRow {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  nameEn: string | null;
  kind: AdministrationKind;
  answerTime: number;
  privacyText: string | null;
  privacyUrl: string | null;
  whistleblowingUrl: string | null;
  hostOrigins: string | null;
  activeFrom: string | null;
  activeTo: string | null;
  parent: { documentId: string } | null;
}

/** What a submission needs to know of the administration it is sent to. */
export interface Receiver {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  /** Working days. */
  answerTime: number;
}

interface ReceiverRow {
  id: number;
  document_id: string;
  slug: string;
  name: string;
  answer_time: number;
  active_from: string | null;
  active_to: string | null;
}

const uid = 'plugin::idesluss.administration';

export const createAdministrations = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = async (): Promise<AdministrationRow[]> =>
    (await strapi.db
      .query(uid)
      .findMany({ populate: { parent: { select: ['documentId'] } } })) as AdministrationRow[];

  return {
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
        `SELECT id, document_id, slug, name, answer_time, active_from, active_to
          FROM idl_administrations WHERE slug = ? OR document_id = ?`,
        [idOrSlug, idOrSlug],
      );
      const dates = { activeFrom: row?.active_from ?? null, activeTo: row?.active_to ?? null };
      if (!row || !isActive(dates, day)) return null;
      return {
        id: row.id,
        documentId: row.document_id,
        slug: row.slug,
        name: row.name,
        answerTime: Number(row.answer_time),
      };
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
