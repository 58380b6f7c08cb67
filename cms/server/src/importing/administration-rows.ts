import Papa from 'papaparse';
import { z } from 'zod';
import { administrationKind } from '../../../contracts/administrations';

/** A row of the file, understood; what the file does not say is left out. */
export interface AdministrationLine {
  /** Line of the file, the header being 1. */
  line: number;
  name: string;
  slug?: string;
  kind?: z.output<typeof administrationKind>;
  scbCode?: string;
  parent?: string;
  employees?: number;
  answerTime?: number;
}

/** Column names that mean the same, in lower case. */
const columns: Record<string, keyof Omit<AdministrationLine, 'line'>> = {
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

const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const row = z.object({
  name: z.string().min(1, 'is empty').max(120),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold a–z, 0–9 and - only')
    .optional(),
  kind: administrationKind.optional(),
  scbCode: z
    .string()
    .regex(/^\d{4}$/, 'is not four digits')
    .optional(),
  parent: z.string().optional(),
  employees: number(0, 9_999_999).optional(),
  answerTime: number(1, 60).optional(),
});

/** The rows of a CSV file (comma, semicolon or tab; header line), and what is wrong with it. */
export const readAdministrations = (
  csv: string,
): { lines: AdministrationLine[]; faults: { line: number; words: string }[] } => {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const known = (parsed.meta.fields ?? []).filter((field) => field in columns);
  if (!known.some((field) => columns[field] === 'name')) {
    return {
      lines: [],
      faults: [
        { line: 1, words: `no column for the name (one of: name, namn, municipality_name)` },
      ],
    };
  }
  const faults = parsed.errors
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .map(({ row: index, message }) => ({ line: (index ?? 0) + 2, words: message }));
  const lines = parsed.data.flatMap((values, index): AdministrationLine[] => {
    const line = index + 2;
    const said = Object.fromEntries(
      known
        .map((field) => [columns[field], (values[field] ?? '').trim()])
        .filter(([, v]) => v !== ''),
    ) as Record<string, string>;
    const result = row.safeParse({ ...said, name: said.name ?? '' });
    if (result.success) return [{ line, ...result.data }];
    faults.push(
      ...result.error.issues.map(({ path, message }) => ({
        line,
        words: `${path.join('.')} ${message}`,
      })),
    );
    return [];
  });
  return { lines, faults };
};
