import { z } from 'zod';
import { administrationKinds, type AdministrationKind } from '../../../contracts/administrations';

/** A row of the file, understood; what the file does not say is left out. */
export interface AdministrationLine {
  /** Line of the file, the header being 1. */
  line: number;
  name: string;
  slug?: string;
  kind?: AdministrationKind;
  scbCode?: string;
  parent?: string;
  employees?: number;
  answerTime?: number;
}

export type Field = keyof Omit<AdministrationLine, 'line'>;

/** Column names that mean the same, in lower case. */
export const columns: Record<string, Field> = {
  name: 'name',
  namn: 'name',
  municipality_name: 'name',
  slug: 'slug',
  kind: 'kind',
  slag: 'kind',
  scb_code: 'scbCode',
  scbcode: 'scbCode',
  kommunkod: 'scbCode',
  municipality_code: 'scbCode',
  parent: 'parent',
  'hör till': 'parent',
  employees: 'employees',
  anställda: 'employees',
  answer_time: 'answerTime',
  svarstid: 'answerTime',
};

/** What the column with this header holds; nothing that we know of when undefined. */
export const fieldOf = (header: string): Field | undefined => {
  const name = header.trim().toLowerCase();
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
};

const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `is less than ${min}`).max(max, `is more than ${max}`));

/** What the cells of a row may be, by field. */
export const administrationCells = z.object({
  name: z.string().min(1, 'is empty').max(120, 'is longer than 120 characters'),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold a–z, 0–9 and - only')
    .max(120, 'is longer than 120 characters')
    .optional(),
  kind: z
    .enum(administrationKinds, { error: `is not one of: ${administrationKinds.join(', ')}` })
    .optional(),
  scbCode: z
    .string()
    .regex(/^\d{4}$/, 'is not four digits')
    .optional(),
  parent: z.string().optional(),
  employees: number(0, 9_999_999).optional(),
  answerTime: number(1, 60).optional(),
});
