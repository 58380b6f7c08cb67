import { z } from 'zod';
import { inLanguage, paging } from './paging';
import { documentId, listOf, singleOf, slug } from './primitives';

/** A word others refer to: a target group (those we are here for) or a theme. */
export const term = z.strictObject({
  id: documentId,
  slug,
  /** In the language asked for, else in Swedish. */
  name: z.string(),
  note: z.string().nullable(),
});
export type Term = z.infer<typeof term>;

/** How a term stands inside another payload. */
export const termLink = z.strictObject({ id: documentId, slug, name: z.string() });
export type TermLink = z.infer<typeof termLink>;

export const termQuery = z.strictObject({ ...paging, ...inLanguage });
export const termList = listOf(term);
export const termSingle = singleOf(term);
