import { z } from 'zod';

/** Languages that every text of ours exists in. Add one here, and the compiler lists what is missing. */
export const languages = ['sv', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** Strapi's documentId: stable over drafts, languages and publishing. */
export const documentId = z.string().regex(/^[a-z0-9]{10,40}$/);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);
/** Either name of a thing; a documentId never looks like a slug of another thing. */
export const idOrSlug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9-]+$/);

/** A calendar day in Sweden, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** A point in time, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** An absolute http(s) address. */
export const address = z.url({ protocol: /^https?$/ });

/**
 * Free text, kept exactly as written: nothing is trimmed, escaped or replaced.
 * Refused are only lone surrogates, which no database can store, and text that is shorter than
 * `min` when the white space around it is not counted.
 */
export const text = ({ min = 0, max }: { min?: number; max: number }) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((value) => value.trim().length >= min, { params: { code: 'too_short', minimum: min } })
    .refine((value) => !/\p{Surrogate}/u.test(value), { params: { code: 'malformed_text' } });

/** One page of a list, and the cursor to the next (`null` on the last). */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ data: z.array(item), next: z.string().nullable() });
/** A single thing. */
export const singleOf = <T extends z.ZodType>(item: T) => z.strictObject({ data: item });

export interface ListAnswer<T> {
  data: T[];
  /** Cursor for `?cursor=`, or null on the last page. */
  next: string | null;
}
export interface SingleAnswer<T> {
  data: T;
}
