import type { AdministrationLine } from './administration-columns';
import type { LineFault } from './administration-rows';
import { slugify } from './slug';

/** An administration as it is now. */
export interface Existing {
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

/** What a row would do. */
export interface Planned {
  line: AdministrationLine;
  match: Existing | undefined;
  fields: Fields;
  slug: string;
  changes: string[];
}

/** What the rows would do to those that exist; what is wrong is added to `faults`. */
export const planImport = (
  lines: AdministrationLine[],
  existing: Existing[],
  faults: LineFault[],
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
    const key = match ? `row ${match.id}` : (line.scbCode ?? slug);
    const first = seen.get(key);
    if (first !== undefined)
      faults.push({ line: line.line, words: `is the same administration as line ${first}` });
    seen.set(key, first ?? line.line);
    return { line, match, fields, slug, changes: changesOf(match, fields, line.parent) };
  });
  faults.push(...parentFaults(plan, existing));
  return plan;
};

/** A parent must exist, and nobody can belong to itself, however far round. */
const parentFaults = (plan: Planned[], existing: Existing[]): LineFault[] => {
  const parents = new Map<string, string | undefined>([
    ...existing.map(({ slug, parent }) => [slug, parent?.slug] as const),
    ...plan.map(({ slug, line, match }) => [slug, line.parent ?? match?.parent?.slug] as const),
  ]);
  const isBelowItself = (slug: string): boolean => {
    const passed = new Set<string>();
    let above = parents.get(slug);
    while (above !== undefined && above !== slug && !passed.has(above)) {
      passed.add(above);
      above = parents.get(above);
    }
    return above === slug;
  };
  return plan.flatMap(({ line: { line, parent }, slug }) => {
    if (parent === undefined) return [];
    if (!parents.has(parent))
      return [{ line, words: `parent "${parent}" is neither in the file nor here` }];
    return isBelowItself(slug) ? [{ line, words: 'would belong to itself' }] : [];
  });
};

/** Two names can make the same slug (Habo and Håbo): the SCB code tells them apart. */
const freeSlug = (
  wanted: string,
  line: AdministrationLine,
  taken: Set<string>,
  faults: LineFault[],
): string => {
  if (wanted === '') {
    faults.push({ line: line.line, words: 'no slug can be made of the name; give it one' });
    return wanted;
  }
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
