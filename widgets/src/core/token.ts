import type { Language } from '../../../cms/contracts/primitives';
import { ask, RequestError } from './client.ts';
import { ancestorsOf, contextOf } from './settings.ts';

/** Gives a short-lived token of whoever is signed in to the page; null for nobody. */
export type GetToken = () => Promise<string | null>;

/** Where the token of a request comes from. */
export interface Tokens {
  get: () => Promise<string | null>;
  /** Another one, as the last was refused. */
  renew: () => Promise<string | null>;
}

/** The page's way to a token: the element's own, else that of the nearest context that has one. */
export const getTokenOf = (element: Element): GetToken | undefined =>
  [element, ...ancestorsOf(element).filter(({ localName }) => localName === contextOf(element))]
    .map((holder) => (holder as { getToken?: GetToken }).getToken)
    .find((getToken) => getToken);

/** A page that cannot give a token has nobody signed in. */
export const tokensOf = (element: Element): Tokens => {
  const fresh = async (): Promise<string | null> => {
    const getToken = getTokenOf(element);
    if (!getToken) return null;
    const token = getToken().then(
      (given) => given || null,
      () => null,
    );
    kept.set(getToken, token);
    return token;
  };
  const get = async (): Promise<string | null> => {
    const getToken = getTokenOf(element);
    return (getToken && (await kept.get(getToken))) || fresh();
  };
  return { get, renew: fresh };
};

/** Shared by all elements with the same way to a token; kept until it is refused. */
const kept = new WeakMap<GetToken, Promise<string | null>>();

/**
 * Asks as whoever is signed in. A refused token is renewed, once.
 *
 * @throws RequestError
 */
export const askAs = async <T>(
  tokens: Tokens,
  address: string,
  language: Language,
  init: RequestInit = {},
): Promise<T> => {
  const token = await tokens.get();
  try {
    return await ask<T>(address, language, withToken(init, token));
  } catch (error) {
    const expired = token && error instanceof RequestError && error.status === 401;
    const renewed = expired ? await tokens.renew() : null;
    if (!renewed) throw error;
    return ask<T>(address, language, withToken(init, renewed));
  }
};

const withToken = (init: RequestInit, token: string | null): RequestInit =>
  token ? { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } } : init;
