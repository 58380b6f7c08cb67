import {
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import type { Issuer } from '../http/issuer-config';
import { readClaims, type ClaimedPerson } from './claims';
import { createIssuerKeys, KeysUnavailable } from './issuer-keys';

/**
 * Checks tokens of the issuers that are trusted.
 *
 * @returns the person of a token; null for one that is not to be believed, whatever is wrong with it
 * @throws KeysUnavailable when nothing can be said, since the issuer does not answer
 */
export const createHostTokens = (
  issuers: Issuer[],
  onFailure?: (issuer: string, reason: string) => void,
) => {
  const trusted = new Map(
    issuers.map((issuer) => [
      issuer.issuer,
      {
        issuer,
        findKey: createIssuerKeys(issuer, {
          onFailure: (reason) => onFailure?.(issuer.issuer, reason),
        }),
      },
    ]),
  );

  return async (token: string): Promise<(ClaimedPerson & { issuer: string }) | null> => {
    const found = trusted.get(claimedIssuer(token));
    if (!found) return null;
    const { issuer, findKey } = found;
    try {
      const options = {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: issuer.algorithms,
        clockTolerance: issuer.clockTolerance,
        requiredClaims: ['exp'],
      };
      const payload = await verify(token, findKey, options).catch(async (error: unknown) => {
        // An issuer may change its keys without naming them, or keep the name.
        if (!isWrongKey(error)) throw error;
        await findKey.renew();
        return verify(token, findKey, options);
      });
      const person = readClaims(payload, issuer);
      return person && { ...person, issuer: issuer.issuer };
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return null;
    }
  };
};

const isWrongKey = (error: unknown): boolean =>
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JWKSMultipleMatchingKeys;

/** Says only whose keys to check against; the check itself says whether it is true. */
const claimedIssuer = (token: string): string => {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
};

/** A token that does not name its key, from an issuer that has several: each is tried. */
const verify = async (
  token: string,
  findKey: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTPayload> => {
  try {
    return (await jwtVerify(token, findKey, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const payload = await jwtVerify(token, key, options).then(
        (result) => result.payload,
        () => null,
      );
      if (payload) return payload;
    }
    throw error;
  }
};
