/** A place that two people have changed, each in a way of their own. */
export interface Clash {
  /** Dotted, `sv.reviewing`. */
  field: string;
  /** What the other person has saved there. */
  theirs: unknown;
}

/**
 * What to go on writing from when somebody else has saved meanwhile: what was not touched here is
 * as it is saved now, and what was touched stays as it was written.
 */
export const mergeDrafts = <Draft extends object>(
  begun: Draft,
  mine: Draft,
  theirs: Draft,
): { draft: Draft; clashes: Clash[] } => {
  const clashes: Clash[] = [];
  return { draft: merge('', begun, mine, theirs, clashes) as Draft, clashes };
};

/** The draft with one place as the other person saved it. */
export const withTheirs = <Draft extends object>(draft: Draft, { field, theirs }: Clash): Draft =>
  putAt(draft, field.split('.'), theirs) as Draft;

const merge = (
  field: string,
  begun: unknown,
  mine: unknown,
  theirs: unknown,
  clashes: Clash[],
): unknown => {
  if (same(mine, theirs) || same(begun, mine)) return theirs;
  if (same(begun, theirs)) return mine;
  if (isGroup(mine) && isGroup(theirs)) {
    const before = isGroup(begun) ? begun : {};
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const merged = [...names].map((name): [string, unknown] => {
      const inner = field === '' ? name : `${field}.${name}`;
      return [name, merge(inner, before[name], mine[name], theirs[name], clashes)];
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  clashes.push({ field, theirs });
  return mine;
};

const putAt = (thing: unknown, [name, ...rest]: string[], value: unknown): unknown =>
  name === undefined
    ? value
    : { ...(isGroup(thing) && thing), [name]: putAt(isGroup(thing) && thing[name], rest, value) };

const isGroup = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
