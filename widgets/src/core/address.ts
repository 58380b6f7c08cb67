import { languageOf, settingOf } from './settings.ts';

type Query = Record<string, string | number | null | undefined>;

/** The installation an element talks to, without a slash at the end; empty when none was given. */
export const apiOf = (element: Element): string =>
  (settingOf(element, 'api') ?? '').trim().replace(/\/+$/, '');

/**
 * Address of what an element reads, or undefined without `api`. Parameters are in alphabetical
 * order, so that the loader, the element and the server's cache all mean the same address.
 */
export const readAddress = (
  element: Element,
  path: string,
  query: Query = {},
): string | undefined => {
  const api = apiOf(element);
  if (!api) return undefined;
  const parameters = Object.entries({ ...query, language: languageOf(element) })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
    .sort();
  return `${api}/api/idesluss/${path}?${parameters.join('&')}`;
};
