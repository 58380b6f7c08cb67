import type { Language } from '../../../cms/contracts/primitives';
import { ask, RequestError } from './client.ts';
import { ancestorsOf, contextOf } from './settings.ts';

/**
 * Gives a short-lived token of whoever is signed in to the page; null for nobody. Called before each
 * request that needs one: a page for which it is dear keeps the token itself.
 */
export type GetToken = () => Promise<string | null>;

/** Where the token of a request comes from; null for somebody anonymous. */
export interface Tokens {
  /** @throws RequestError 401 when the page cannot say who is signed in, 0 when there is no network */
  get: () => Promise<string | null>;
  /** Another one, as the last was refused. */
  renew: () => Promise<string | null>;
}

/** Milliseconds that a page may take to find its token. */
const patience = 20_000;

/** The page's way to a token: the element's own, else that of the nearest context that has one. */
export const getTokenOf = (element: Element): GetToken | undefined =>
  [element, ...ancestorsOf(element).filter(({ localName }) => localName === contextOf(element))]
    .map((holder) => (holder as { getToken?: GetToken }).getToken)
    .find((getToken) => getToken);

/** A page without a way to a token has nobody signed in; one whose way fails is another matter. */
export const tokensOf = (element: Element): Tokens => {
  const get = (): Promise<string | null> => {
    const getToken = getTokenOf(element);
    return getToken ? shared(getToken) : Promise.resolve(null);
  };
  return { get, renew: get };
};

/**
 * Elements that ask at the same time share one call; nothing is kept after it. Somebody else may be
 * signed in to the page the next time, and how long a token is good for is the page's to know.
 */
const shared = (getToken: GetToken): Promise<string | null> => {
  const token = underWay.get(getToken) ?? given(getToken).finally(() => underWay.delete(getToken));
  underWay.set(getToken, token);
  return token;
};
const underWay = new WeakMap<GetToken, Promise<string | null>>();

const given = async (getToken: GetToken): Promise<string | null> => {
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience));
  try {
    return (await Promise.race([getToken(), late])) || null;
  } catch {
    // Without a network no page can say who it is: that is no sign-in that has ended.
    throw new RequestError(navigator.onLine ? 401 : 0);
  }
};

/** Somebody who does not say who they are. */
export const nobody: Tokens = {
  get: () => Promise.resolve(null),
  renew: () => Promise.resolve(null),
};

/**
 * Asks as whoever is signed in. A refused token is renewed, once.
 *
 * @throws RequestError
 */
export const askAs = <T>(
  tokens: Tokens,
  address: string,
  language: Language,
  init: RequestInit = {},
): Promise<T> =>
  withToken(tokens, (authorization) =>
    ask<T>(address, language, { ...init, headers: { ...init.headers, ...authorization } }),
  );

/** The same for a request of another kind: it is given the header that says who asks. */
export const withToken = async <T>(
  tokens: Tokens,
  request: (authorization: Record<string, string>) => Promise<T>,
): Promise<T> => {
  const token = await tokens.get();
  try {
    return await request(bearer(token));
  } catch (error) {
    const expired = token && error instanceof RequestError && error.status === 401;
    const renewed = expired ? await tokens.renew() : null;
    if (!renewed) throw error;
    return request(bearer(renewed));
  }
};

const bearer = (token: string | null): Record<string, string> =>
  token ? { Authorization: `Bearer ${token}` } : {};
