import { settingOf } from '../core/settings.ts';

/**
 * Address of another page of the host's, as an attribute gives it. Only http(s): whoever edits the
 * page is not always who may run scripts on it.
 */
export const pageLinkOf = (element: Element, attribute: string): string | undefined => {
  const given = settingOf(element, attribute);
  if (!given || !URL.canParse(given, document.baseURI)) return undefined;
  return /^https?:/.test(new URL(given, document.baseURI).protocol) ? given : undefined;
};
