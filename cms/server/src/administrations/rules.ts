/** Whether an administration exists on a day; both ends count. */
export const isActive = (
  row: { activeFrom: string | null; activeTo: string | null },
  day: string,
): boolean => (!row.activeFrom || row.activeFrom <= day) && (!row.activeTo || row.activeTo >= day);

/** The first day after `day` when some administration begins or has ended; null when none does. */
export const nextChange = (
  rows: { activeFrom: string | null; activeTo: string | null }[],
  day: string,
): string | null =>
  rows
    .flatMap((row) => [row.activeFrom, row.activeTo && dayAfter(row.activeTo)])
    .filter((change): change is string => Boolean(change) && String(change) > day)
    .sort()[0] ?? null;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Some administrations and all that lie below them; whoever is above oneself by mistake ends nothing. */
export const withUnitsBelow = (
  own: readonly number[],
  all: readonly { id: number; parent: { id: number } | null }[],
): number[] => {
  const found = new Set(own);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { id, parent } of all) if (parent && found.has(parent.id)) found.add(id);
  }
  return [...found];
};

/** Origins, one a line; a line that is not an http(s) origin is no origin. */
export const parseOrigins = (text: string | null): string[] =>
  (text ?? '').split(/[\s,]+/).flatMap((line) => {
    if (!/^https?:\/\//i.test(line)) return [];
    try {
      return [new URL(line).origin];
    } catch {
      return [];
    }
  });
