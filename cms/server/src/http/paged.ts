import { limits } from '../../../contracts/limits';
import type { ListAnswer } from '../../../contracts/primitives';
import { decodeCursor, encodeCursor } from './cursor';

/**
 * One page of a list that is short enough to be sorted here, in the reader's alphabet: databases
 * disagree about where å, ä and ö stand.
 */
export const pageByName = <T extends { id: string; name: string }>(
  items: T[],
  query: { limit?: number; cursor?: string; language?: string },
): ListAnswer<T> => {
  const collator = new Intl.Collator(query.language ?? 'sv');
  const sorted = items.toSorted(
    (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, 2);
  const isAfter = ({ name, id }: T, [lastName, lastId]: (string | number)[]): boolean => {
    // Names that differ may stand at the same place, such as "a" and "a" with a zero-width space.
    const order = collator.compare(name, String(lastName));
    return order > 0 || (order === 0 && id > String(lastId));
  };
  const start = after === null ? 0 : sorted.findIndex((item) => isAfter(item, after));
  const rest = start === -1 ? [] : sorted.slice(start);
  const data = rest.slice(0, query.limit ?? limits.page.default);
  const last = data.at(-1);
  return {
    data,
    next: last && rest.length > data.length ? encodeCursor([last.name, last.id]) : null,
  };
};
