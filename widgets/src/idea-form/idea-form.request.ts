import type { ListAnswer, Language } from '../../../cms/contracts/primitives';
import { apiOf, readAddress } from '../core/address.ts';
import { read } from '../core/client.ts';

export const administrationsAddress = (element: Element): string | undefined =>
  readAddress(element, 'administrations', { limit: 100 });

export const targetGroupsAddress = (element: Element): string | undefined =>
  readAddress(element, 'target-groups', { limit: 100 });

export const challengesAddress = (element: Element): string | undefined =>
  readAddress(element, 'challenges', { limit: 100, state: 'open' });

/** What the loader asks for ahead of the form. */
export const ideaFormAddresses = (element: Element): (string | undefined)[] => [
  administrationsAddress(element),
  targetGroupsAddress(element),
  challengesAddress(element),
];

export const sendAddress = (element: Element, kind: 'ideas' | 'attachments'): string =>
  `${apiOf(element)}/api/idesluss/${kind}`;

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
