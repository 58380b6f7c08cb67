/** Which administrations' ideas a handler may see: row ids, or null for all. */
export type Scope = readonly number[] | null;

/** The condition that keeps everybody else's ideas out of a query. */
export const within = (scope: Scope): [sql: string, ...bindings: unknown[]][] => {
  if (scope === null) return [];
  if (scope.length === 0) return [['1 = 0']];
  return [[`i.handling_administration_id IN (${scope.map(() => '?').join(',')})`, ...scope]];
};
