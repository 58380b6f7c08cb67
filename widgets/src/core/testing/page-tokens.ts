const refused = new Set<string>();

/** The server takes a token no longer. */
export const refuse = (authorization: string | null | undefined): void => {
  if (authorization) refused.add(authorization);
};
export const forgetRefused = (): void => refused.clear();

/** A page's `getToken`: gives the same token until it has been refused, then the next; the last for ever. */
export const gives =
  (...tokens: (string | null)[]): (() => Promise<string | null>) =>
  () =>
    Promise.resolve(
      tokens.find((token) => !refused.has(`Bearer ${token}`)) ?? tokens.at(-1) ?? null,
    );
