import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import type { StoryImage } from '../../../contracts/stories';
import { absoluteUrl } from '../http/addresses';
import { fromJson, rawRows } from '../sql';

/** A published story in one language, as its table has it. */
export interface StoryRow {
  id: number;
  document_id: string;
  locale: Language;
  slug: string;
  title: string;
  ingress: string;
  image_alt: string | null;
  image_decorative: unknown;
  need: string | null;
  approach: string;
  results: string;
  long_term_effects: string | null;
  effect_number: string | null;
  effect_unit: string | null;
  effect_text: string | null;
  effect_source: string | null;
  what_did_not_work: string | null;
  conditions: string | null;
  how_to_copy: string | null;
  equality: string | null;
  body: unknown;
  contact_name: string | null;
  contact_role: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  date_published: string;
  published_at: unknown;
  expires_at: unknown;
}

/** A file of the media library with what an `<img>` needs. */
export interface FileRow {
  url: string;
  width: number | null;
  height: number | null;
  formats: unknown;
}

type Formats = Record<string, { url: string; width: number }>;

export const storyUid = 'plugin::idesluss.story';

/** The picture of each story, one query: row id → file. */
export const imagesOf = async (
  strapi: Core.Strapi,
  ids: number[],
): Promise<Map<number, FileRow>> => {
  if (ids.length === 0) return new Map();
  const rows = await rawRows<FileRow & { owner: number }>(
    strapi.db.connection,
    `SELECT m.related_id AS owner, f.url, f.width, f.height, f.formats
      FROM files_related_mph m JOIN files f ON f.id = m.file_id
      WHERE m.related_type = ? AND m.field = 'image' AND m.related_id IN (${ids.map(() => '?').join(',')})`,
    [storyUid, ...ids],
  );
  return new Map(rows.map((row) => [row.owner, row]));
};

/** A file as contract: smaller ones by rising width. */
export const toImage = (strapi: Core.Strapi, file: FileRow, alt: string): StoryImage => ({
  url: absoluteUrl(strapi, file.url),
  width: file.width || null,
  height: file.height || null,
  sources: Object.values(fromJson<Formats>(file.formats, {}))
    .map(({ url, width }) => ({ url: absoluteUrl(strapi, url), width }))
    .sort((a, b) => a.width - b.width),
  alt,
});
