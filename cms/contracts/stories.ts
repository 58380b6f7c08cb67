import { z } from 'zod';
import { administrationLink } from './administrations';
import { inLanguage, paging } from './paging';
import { address, day, documentId, idOrSlug, language, listOf, singleOf, slug } from './primitives';
import { termLink } from './vocabulary';

export const storyImage = z.strictObject({
  url: address,
  /** Pixels of `url`; null for a drawing without a size. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** Smaller ones of the same picture, by rising width. */
  sources: z.array(z.strictObject({ url: address, width: z.number().int().positive() })),
  /** Empty when the editor marked the picture as decorative. */
  alt: z.string(),
});
export type StoryImage = z.infer<typeof storyImage>;

/** The headline figure: number −38, unit %, text "matsvinn i 12 kök på sex månader". */
export const storyEffect = z.strictObject({
  number: z.string(),
  unit: z.string().nullable(),
  text: z.string(),
  source: z.string().nullable(),
});
export type StoryEffect = z.infer<typeof storyEffect>;

const summary = {
  id: documentId,
  slug,
  language,
  title: z.string(),
  ingress: z.string(),
  image: storyImage.nullable(),
  effect: storyEffect.nullable(),
  administrations: z.array(administrationLink),
  targetGroups: z.array(termLink),
  themes: z.array(termLink),
  /** The day the story is dated; newest first in lists. */
  datePublished: day,
  /** The plain page, readable without script. */
  url: address,
};

export const storySummary = z.strictObject(summary);
export type StorySummary = z.infer<typeof storySummary>;

/** A run of text in Strapi Blocks; every mark is optional. */
const blockText = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const blockLink = z.strictObject({
  type: z.literal('link'),
  /** http, https, mailto or tel; a link to anything else is given as plain text. */
  url: z.string(),
  children: z.array(blockText),
});
const inline = z.union([blockText, blockLink]);
const listItem = z.strictObject({ type: z.literal('list-item'), children: z.array(inline) });

/** Rich text as data, so that no HTML is ever trusted. Lists are flat: a nested one follows its parent. */
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.strictObject({
    type: z.literal('heading'),
    /** 1–6 as the editor chose; shown below the story's own heading. */
    level: z.number().int().min(1).max(6),
    children: z.array(inline),
  }),
  z.strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(listItem),
  }),
  z.strictObject({ type: z.literal('quote'), children: z.array(inline) }),
  z.strictObject({ type: z.literal('code'), children: z.array(inline) }),
  z.strictObject({ type: z.literal('image'), image: storyImage }),
]);
export type Block = z.infer<typeof block>;
export type InlineText = z.infer<typeof inline>;

export const storyQuote = z.strictObject({
  text: z.string(),
  /** Only with that person's consent; else null. */
  person: z.string().nullable(),
});

/** A contact who chose to be shown. */
export const storyContact = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

export const story = z.strictObject({
  ...summary,
  need: z.string().nullable(),
  approach: z.string(),
  results: z.string(),
  longTermEffects: z.string().nullable(),
  whatDidNotWork: z.string().nullable(),
  conditions: z.string().nullable(),
  howToCopy: z.string().nullable(),
  equality: z.string().nullable(),
  quotes: z.array(storyQuote),
  contact: storyContact.nullable(),
  body: z.array(block),
  /** Languages the story is published in. */
  languages: z.array(z.strictObject({ language, slug, url: address })),
  /** When the text was last published, ISO 8601. */
  updatedAt: z.iso.datetime(),
});
export type Story = z.infer<typeof story>;

export const storyQuery = z.strictObject({
  ...paging,
  ...inLanguage,
  /** documentId or slug; also stories of its units. */
  administration: idOrSlug.optional(),
  theme: idOrSlug.optional(),
  targetGroup: idOrSlug.optional(),
});
export type StoryQuery = z.infer<typeof storyQuery>;
export const storySingleQuery = z.strictObject({ ...inLanguage });

export const storyList = listOf(storySummary);
export const storySingle = singleOf(story);
