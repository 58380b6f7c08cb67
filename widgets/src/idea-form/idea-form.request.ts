import { apiOf, readAddress } from '../core/address.ts';

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

export const formAddress = (element: Element, path: 'ideas' | 'attachments' | 'me'): string =>
  `${apiOf(element)}/api/idesluss/${path}`;
