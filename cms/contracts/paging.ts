import { z } from 'zod';
import { limits } from './limits';
import { language } from './primitives';

/** Query values arrive as text; only plain digits are a number. */
const wholeNumber = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(limits.page.max));

export const paging = {
  /** Items a page, 1–100 (default 20). */
  limit: wholeNumber.optional(),
  /** `next` of the page before. */
  cursor: z.string().min(1).max(400).optional(),
};

/** Language of the content asked for; Swedish when left out. */
export const inLanguage = { language: language.optional() };
