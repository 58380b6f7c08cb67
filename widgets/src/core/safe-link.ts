/** The address if it leads somewhere harmless, else undefined: then only its text is shown. */
export const safeLink = (address: string): string | undefined => {
  try {
    const { protocol } = new URL(address, document.baseURI);
    return /^(https?|mailto|tel):$/.test(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
};
