const hash = /[#&]kvitto=([^&]*)/;

/** A Kvittokod however it was typed, as `XXXX-XXXX-XXXX-XXXX`; undefined when it cannot be one. */
export const codeFrom = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  return /^[\dA-Z]{16}$/.test(plain) ? plain.replace(/(.{4})(?=.)/g, '$1-') : undefined;
};

/** Takes a code that came with the page's address, and leaves the address without it. */
export const takeCodeFromAddress = (): string | undefined => {
  const found = hash.exec(location.hash)?.[1];
  if (found === undefined) return undefined;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
};
