import type { Language, ListAnswer } from '../../../cms/contracts/primitives';
import { read } from '../core/client.ts';

/** Every page of a list. */
export const readAll = async <T>(address: string, language: Language): Promise<T[]> => {
  const items: T[] = [];
  let next: string | null = null;
  do {
    const page: ListAnswer<T> = await read(
      // `cursor` comes first in alphabetical order.
      next ? address.replace('?', `?cursor=${encodeURIComponent(next)}&`) : address,
      language,
    );
    items.push(...page.data);
    next = page.next;
  } while (next);
  return items;
};
