import { z } from 'zod';
import { inLanguage, paging } from './paging';
import { address, documentId, idOrSlug, listOf, singleOf, slug } from './primitives';

export const administrationKinds = [
  'municipality',
  'committee',
  'department',
  'company',
  'staff',
  'unit',
] as const;
export const administrationKind = z.enum(administrationKinds);
export type AdministrationKind = z.infer<typeof administrationKind>;

/** Who an idea can be sent to: an authority, company or unit (förvaltning, bolag, enhet). */
export const administration = z.strictObject({
  id: documentId,
  slug,
  name: z.string(),
  kind: administrationKind,
  /** documentId of the administration it belongs to. */
  parent: documentId.nullable(),
  /** Working days until the promised first answer. */
  answerTime: z.number().int().min(1),
  /** The authority's own privacy notice, shown where text is written. */
  privacyNotice: z.strictObject({ text: z.string().nullable(), url: address.nullable() }),
  whistleblowingUrl: address.nullable(),
});
export type Administration = z.infer<typeof administration>;

export const administrationLink = z.strictObject({ id: documentId, slug, name: z.string() });
export type AdministrationLink = z.infer<typeof administrationLink>;

export const administrationQuery = z.strictObject({
  ...paging,
  ...inLanguage,
  /** documentId or slug of the parent. */
  parent: idOrSlug.optional(),
  kind: administrationKind.optional(),
});
export const administrationList = listOf(administration);
export const administrationSingle = singleOf(administration);
