import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import type { Story, StorySummary } from '../../../contracts/stories';
import { storyPageUrl } from '../http/addresses';
import { namedLinks } from '../links';
import { fromJson, rawRows, toDay, toInstant } from '../sql';
import { toBlocks } from './blocks';
import { imagesOf, storyUid, toImage, type StoryRow } from './rows';

/** What lists show of each story: two queries, however many they are. */
export const toSummaries = async (
  strapi: Core.Strapi,
  rows: StoryRow[],
  language: Language,
): Promise<StorySummary[]> => {
  const ids = rows.map((row) => row.id);
  // One after the other: SQLite has one connection, and waiting for it is all that "at once" would do.
  const links = await namedLinks(strapi, storyUid, ids, language);
  const images = await imagesOf(strapi, ids);
  return rows.map((row) => {
    const file = images.get(row.id);
    return {
      id: row.document_id,
      slug: row.slug,
      language: row.locale,
      title: row.title,
      ingress: row.ingress,
      image: file ? toImage(strapi, file, row.image_decorative ? '' : (row.image_alt ?? '')) : null,
      effect:
        row.effect_number && row.effect_text
          ? {
              number: row.effect_number,
              unit: row.effect_unit || null,
              text: row.effect_text,
              source: row.effect_source || null,
            }
          : null,
      administrations: links(row.id, 'administrations'),
      targetGroups: links(row.id, 'targetGroups'),
      themes: links(row.id, 'themes'),
      datePublished: toDay(row.date_published) ?? '',
      url: storyPageUrl(strapi, row.slug, row.locale),
    };
  });
};

interface QuoteRow {
  text: string;
  person: string | null;
  consent: unknown;
}

const quotesOf = (strapi: Core.Strapi, id: number): Promise<QuoteRow[]> =>
  rawRows<QuoteRow>(
    strapi.db.connection,
    `SELECT q.text, q.person, q.consent FROM idl_stories_cmps c JOIN idl_quotes q ON q.id = c.cmp_id
      WHERE c.entity_id = ? AND c.field = 'quotes' ORDER BY c.${'`order`'}`,
    [id],
  );

/** A whole story; `siblings` are its published languages, itself among them. */
export const toStory = async (
  strapi: Core.Strapi,
  row: StoryRow,
  siblings: StoryRow[],
): Promise<Story> => {
  const [summary] = await toSummaries(strapi, [row], row.locale);
  if (!summary) throw new Error('A row always gives a summary');
  const quotes = await quotesOf(strapi, row.id);
  return {
    ...summary,
    need: row.need || null,
    approach: row.approach,
    results: row.results,
    longTermEffects: row.long_term_effects || null,
    whatDidNotWork: row.what_did_not_work || null,
    conditions: row.conditions || null,
    howToCopy: row.how_to_copy || null,
    equality: row.equality || null,
    quotes: quotes.map(({ text, person, consent }) => ({
      text,
      person: Number(consent) === 1 ? person || null : null,
    })),
    contact: row.contact_name
      ? {
          name: row.contact_name,
          role: row.contact_role || null,
          email: row.contact_email || null,
          phone: row.contact_phone || null,
        }
      : null,
    body: toBlocks(strapi, fromJson<unknown[]>(row.body, [])),
    languages: siblings.map(({ locale, slug }) => ({
      language: locale,
      slug,
      url: storyPageUrl(strapi, slug, locale),
    })),
    updatedAt: toInstant(row.published_at) ?? '',
  };
};
