import type { Core } from '@strapi/strapi';
import { planImport, type Existing, type Planned } from './administration-plan';
import { readAdministrations, type LineFault } from './administration-rows';

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
  faults: LineFault[];
  /** Headers of the file's columns that mean nothing here and were not read. */
  ignored: string[];
  /** False in a dry run, and when there is a fault: then nothing at all was written. */
  written: boolean;
}

/**
 * Brings administrations in from CSV: all rows or none. A row is the administration with the same
 * SCB code, else the same slug; what the file leaves out stays as it is.
 */
export const importAdministrations = async (
  strapi: Core.Strapi,
  csv: string,
  { dryRun }: { dryRun: boolean },
): Promise<ImportReport> => {
  const { lines, faults, ignored } = readAdministrations(csv);
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
    faults: faults.toSorted((a, b) => a.line - b.line),
    ignored,
    written,
  };
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
