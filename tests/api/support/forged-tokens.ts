import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { extension, makeKey, type TestIssuer } from './issuer';

const base64 = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string): string => token.split('.')[1] ?? '';
const now = () => Math.floor(Date.now() / 1000);

/** A token signed with a shared secret that anybody can read: the issuer's public key. */
const withPublicKeyAsSecret = async (
  issuer: TestIssuer,
  form: 'pem' | 'jwk',
  bits: 256 | 512 = 256,
): Promise<string> => {
  const jwk = issuer.keys()[0]!.publicJwk;
  const secret =
    form === 'jwk'
      ? JSON.stringify(jwk)
      : await exportSPKI((await importJWK(jwk, 'ES256')) as CryptoKey);
  const signed = `${base64({ alg: `HS${bits}`, kid: jwk.kid })}.${claimsOf(await issuer.token())}`;
  return `${signed}.${createHmac(`sha${bits}`, secret).update(signed).digest('base64url')}`;
};

/**
 * Tokens that are not to be believed, by what is wrong with them. Those that name a key of another kind
 * add it to the issuer's own.
 */
export const forgedTokens: Record<string, (issuer: TestIssuer) => Promise<string> | string> = {
  'is no token': () => 'not-a-token',
  'is empty parts': () => '..',
  'has no signature': async (issuer) =>
    `${(await issuer.token()).split('.').slice(0, 2).join('.')}.`,
  'says that it needs none': async (issuer) =>
    `${base64({ alg: 'none' })}.${claimsOf(await issuer.token())}.`,
  'says so in another case': async (issuer) =>
    `${base64({ alg: 'nOnE', kid: 'first' })}.${claimsOf(await issuer.token())}.`,
  'is signed with the public key as a secret (PEM)': (issuer) =>
    withPublicKeyAsSecret(issuer, 'pem'),
  'is signed with the public key as a secret (JWK)': (issuer) =>
    withPublicKeyAsSecret(issuer, 'jwk'),
  'is signed so with more bits': (issuer) => withPublicKeyAsSecret(issuer, 'pem', 512),
  'is signed by somebody else under the same key name': async (issuer) =>
    issuer.token({}, await makeKey('first')),
  'brings its own key': async (issuer) => {
    const own = await makeKey('own');
    return issuer.token({}, own, { jwk: own.publicJwk });
  },
  'says where its own key lies': async (issuer) =>
    issuer.token({}, await makeKey('own'), { jku: `${issuer.address}/other-keys` }),
  'names a key that is a path': async (issuer) =>
    issuer.token({}, { ...(await makeKey('own')), kid: '../../../../dev/null' }),
  'is signed in a way that is not allowed': async (issuer) => {
    const odd = await makeKey('odd', 'ES384');
    issuer.rotate(...issuer.keys(), odd);
    return issuer.token({}, odd);
  },
  'was changed on the way': async (issuer) => {
    const [header, , signature] = (await issuer.token()).split('.');
    const claims = { iss: issuer.address, sub: 'employee-2', exp: now() + 300 };
    return `${header}.${base64(claims)}.${signature}`;
  },
  'has expired': (issuer) => issuer.token({ exp: now() - 31 }),
  'never expires': (issuer) => issuer.token({ exp: undefined }),
  'is not valid yet': (issuer) => issuer.token({ nbf: now() + 60 }),
  'is for another audience': (issuer) => issuer.token({ aud: 'another' }),
  'is for nobody': (issuer) => issuer.token({ aud: undefined }),
  'is of an issuer that nobody trusts': (issuer) => issuer.token({ iss: 'https://login.example' }),
  'is of the issuer with a slash more': (issuer) => issuer.token({ iss: `${issuer.address}/` }),
  'is of no issuer': (issuer) => issuer.token({ iss: undefined }),
  'is about nobody': (issuer) => issuer.token({ sub: undefined }),
  'demands what we do not know': (issuer) =>
    issuer.token({}, undefined, { crit: [extension], [extension]: true }),
  'looks like a session of ours': () => `idl_${'A'.repeat(43)}`,
};
