import { createLocalJWKSet, errors, type JWTVerifyGetKey, type LocalJWKSet } from 'jose';
import { z } from 'zod';
import type { Issuer } from '../http/issuer-config';

/** No key of the issuer's is known, and it cannot be asked now. */
export class KeysUnavailable extends Error {}

export type IssuerKeys = JWTVerifyGetKey & {
  /** Asks the issuer anew, unless that was done just now: a key may be another by the same name. */
  renew: () => Promise<void>;
};

/** Milliseconds an issuer has to answer. */
const patience = 3000;

const discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) });

/**
 * Finds the public key that a token names. The issuer is asked when its keys are no longer fresh and
 * when a token names a key that is new, but never more often than it should be: anybody can make up
 * names of keys. When it cannot be reached, its last good keys serve for a while.
 *
 * @param now epoch milliseconds
 */
export const createIssuerKeys = (
  issuer: Issuer,
  {
    now = Date.now,
    onFailure = () => undefined,
  }: { now?: () => number; onFailure?: (reason: string) => void } = {},
): IssuerKeys => {
  const { fresh, kept, pause } = issuer.keys;
  let known: { find: LocalJWKSet; at: number } | undefined;
  let triedAt = -Infinity;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    triedAt = now();
    try {
      known = { find: createLocalJWKSet(await fetchKeys(issuer)), at: now() };
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  /** Waits for an answer that is under way, and asks unless that was done just now. */
  const learn = async (): Promise<void> => {
    if (!asking && now() - triedAt < pause * 1000) return;
    asking ??= ask().finally(() => (asking = undefined));
    await asking;
  };
  const usable = (): LocalJWKSet => {
    if (!known || now() - known.at > Math.max(kept, fresh) * 1000) throw new KeysUnavailable();
    return known.find;
  };

  const find: JWTVerifyGetKey = async (header, token) => {
    if (!known || now() - known.at > fresh * 1000) await learn();
    try {
      return await usable()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await learn();
      return usable()(header, token);
    }
  };
  return Object.assign(find, { renew: learn });
};

const fetchKeys = async (issuer: Issuer) => {
  const address = issuer.jwksUrl ?? (await discoverKeys(issuer.issuer));
  return keySet.parse(await fetchJson(address));
};

/** OpenID Connect Discovery 1.0 §4: the description must be about the issuer that was asked for. */
const discoverKeys = async (issuer: string): Promise<string> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const described = discovery.parse(await fetchJson(address));
  if (described.issuer !== issuer) throw new Error(`${address} describes another issuer`);
  if (issuer.startsWith('https:') && !described.jwks_uri.startsWith('https:')) {
    throw new Error(`${address} names keys on an open connection`);
  }
  return described.jwks_uri;
};

const fetchJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
};
