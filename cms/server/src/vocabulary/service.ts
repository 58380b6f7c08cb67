import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import type { Term } from '../../../contracts/vocabulary';
import { rawRows } from '../sql';

interface TermRow {
  documentId: string;
  slug: string;
  name: string;
  nameEn: string | null;
  note: string | null;
  noteEn: string | null;
}

export const createVocabulary = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every term of a kind in the language asked for, one query. */
  async all(uid: string, language: Language): Promise<Term[]> {
    const rows = (await strapi.db.query(uid).findMany()) as TermRow[];
    return rows.map((row) => ({
      id: row.documentId,
      slug: row.slug,
      name: language === 'en' ? row.nameEn || row.name : row.name,
      note: (language === 'en' ? row.noteEn || row.note : row.note) || null,
    }));
  },

  /** Row ids of terms by documentId or slug, in the same order; null where there is none. */
  async rowIds(
    table: 'idl_target_groups' | 'idl_themes',
    idsOrSlugs: string[],
  ): Promise<(number | null)[]> {
    if (idsOrSlugs.length === 0) return [];
    const marks = idsOrSlugs.map(() => '?').join(',');
    const rows = await rawRows<{ id: number; document_id: string; slug: string }>(
      strapi.db.connection,
      `SELECT id, document_id, slug FROM ${table} WHERE document_id IN (${marks}) OR slug IN (${marks})`,
      [...idsOrSlugs, ...idsOrSlugs],
    );
    return idsOrSlugs.map(
      (wanted) => rows.find((row) => row.document_id === wanted || row.slug === wanted)?.id ?? null,
    );
  },
});

declare module '../services' {
  interface Services {
    vocabulary: ReturnType<typeof createVocabulary>;
  }
}
