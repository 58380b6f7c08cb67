import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';

const algorithm = 'ES256';
/** Whom the tokens are for: the CMS. */
const audience = 'idesluss';
const lifetime = '5 minutes';

/**
 * Signs tokens for those who are signed in, as an intranet does that has a key of its own.
 *
 * @param keyFile where the key is kept from start to start; in memory alone when left out
 */
export async function createTokens({ issuer, keyFile }) {
  const secret = await keyFrom(keyFile);
  const { kty, crv, x, y } = secret;
  const kid = await calculateJwkThumbprint(secret);
  const key = await importJWK(secret, algorithm);
  return {
    /** What lies open at the addresses where OpenID Connect looks for it. */
    documents: {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/.well-known/jwks.json` },
      '/.well-known/jwks.json': { keys: [{ kty, crv, x, y, kid, alg: algorithm, use: 'sig' }] },
    },
    sign: ({ id, name, email, administration, unit, role }) =>
      new SignJWT({ name, email, administration, unit, role })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(id)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
  };
}

async function keyFrom(file) {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const secret = await exportJWK(privateKey);
  if (file) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(secret), { mode: 0o600 });
  }
  return secret;
}
