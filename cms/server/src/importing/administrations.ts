import type { Core } from '@strapi/strapi';
import { readAdministrations, type AdministrationLine } from './administration-rows';
import { slugify } from './slug';

const uid = 'plugin::idesluss.administration';

export interface ImportReport {
  /** In the file's order. */
  rows: {
    line: number;
    name: string;
    outcome: 'new' | 'changed' | 'unchanged';
    slug: string;
    changes: string[];
  }[];
  faults: { line: number; words: string }[];
  /** False in a dry run, and when there is a fault: then nothing at all was written. */
  written: boolean;
}

interface Existing {
  id: number;
  name: string;
  slug: string;
  kind: string;
  scbCode: string | null;
  employees: number | null;
  answerTime: number;
  parent: { id: number; slug: string } | null;
}

type Fields = Partial<Omit<Existing, 'id' | 'parent'>>;

/**
 * Brings administrations in from CSV: all rows or none. A row is the administration with the same
 * SCB code, else the same slug; what the file leaves out stays as it is.
 */
export const importAdministrations = async (
  strapi: Core.Strapi,
  csv: string,
  { dryRun }: { dryRun: boolean },
): Promise<ImportReport> => {
  const { lines, faults } = readAdministrations(csv);
  const existing = (await strapi.db
    .query(uid)
    .findMany({ populate: { parent: { select: ['id', 'slug'] } } })) as Existing[];
  const plan = planImport(lines, existing, faults);
  const written = !dryRun && faults.length === 0;
  if (written) await carryOut(strapi, plan);
  return {
    rows: plan.map(({ line, fields, match, changes, slug }) => ({
      line: line.line,
      name: fields.name ?? line.name,
      slug,
      outcome: match ? (changes.length > 0 ? 'changed' : 'unchanged') : 'new',
      changes,
    })),
    faults,
    written,
  };
};

interface Planned {
  line: AdministrationLine;
  match: Existing | undefined;
  fields: Fields;
  slug: string;
  changes: string[];
}

const planImport = (
  lines: AdministrationLine[],
  existing: Existing[],
  faults: { line: number; words: string }[],
): Planned[] => {
  const taken = new Set(existing.map(({ slug }) => slug));
  const seen = new Map<string, number>();
  const plan = lines.map((line): Planned => {
    const wanted = line.slug ?? slugify(line.name);
    const match = line.scbCode
      ? (existing.find(({ scbCode }) => scbCode === line.scbCode) ??
        existing.find(({ scbCode, slug }) => scbCode === null && slug === wanted))
      : existing.find(({ slug }) => slug === wanted);
    const slug = match?.slug ?? freeSlug(wanted, line, taken, faults);
    taken.add(slug);
    const fields: Fields = {
      name: line.name,
      ...(line.kind || !match
        ? { kind: line.kind ?? (line.scbCode ? 'municipality' : 'department') }
        : {}),
      ...(line.scbCode ? { scbCode: line.scbCode } : {}),
      ...(line.employees === undefined ? {} : { employees: line.employees }),
      ...(line.answerTime === undefined ? {} : { answerTime: line.answerTime }),
    };
    const key = line.scbCode ?? slug;
    const first = seen.get(key);
    if (first !== undefined)
      faults.push({ line: line.line, words: `is the same administration as line ${first}` });
    seen.set(key, first ?? line.line);
    return { line, match, fields, slug, changes: changesOf(match, fields, line.parent) };
  });
  for (const { line } of plan) {
    if (line.parent && !taken.has(line.parent)) {
      faults.push({
        line: line.line,
        words: `parent "${line.parent}" is neither in the file nor here`,
      });
    }
  }
  return plan;
};

/** Two names can make the same slug (Habo and Håbo): the SCB code tells them apart. */
const freeSlug = (
  wanted: string,
  line: AdministrationLine,
  taken: Set<string>,
  faults: { line: number; words: string }[],
): string => {
  if (!taken.has(wanted)) return wanted;
  const withCode = `${wanted}-${line.scbCode ?? ''}`;
  if (line.scbCode && !line.slug && !taken.has(withCode)) return withCode;
  faults.push({
    line: line.line,
    words: `the slug "${wanted}" is already taken; give it one of its own`,
  });
  return wanted;
};

const changesOf = (match: Existing | undefined, fields: Fields, parent?: string): string[] => {
  if (!match) return [];
  const changed = (Object.keys(fields) as (keyof Fields)[]).filter(
    (key) => match[key] !== fields[key],
  );
  return parent !== undefined && match.parent?.slug !== parent ? [...changed, 'parent'] : changed;
};

const carryOut = async (strapi: Core.Strapi, plan: Planned[]): Promise<void> => {
  await strapi.db.transaction(async () => {
    const query = strapi.db.query(uid);
    for (const { match, fields, slug, changes } of plan) {
      if (!match) await query.create({ data: { ...fields, slug } as never });
      else if (changes.length > 0)
        await query.update({ where: { id: match.id }, data: fields as never });
    }
    // Parents last: a row may name one that comes after it.
    for (const { line, slug, changes, match } of plan) {
      if (line.parent === undefined || (match && !changes.includes('parent'))) continue;
      const parent = (await query.findOne({ where: { slug: line.parent } })) as {
        id: number;
      } | null;
      await query.update({ where: { slug }, data: { parent: parent?.id ?? null } as never });
    }
  });
};
