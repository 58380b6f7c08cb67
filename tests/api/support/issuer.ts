import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A header that a verifier would have to know, if it were said to be critical. */
export const extension = 'https://storstad.example/extension';
export const audience = 'idesluss-tests';

/** A key of an issuer's, as it keeps it itself. */
export interface IssuerKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

export const makeKey = async (kid: string, alg = 'ES256'): Promise<IssuerKey> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg } };
};

/** An OpenID provider as far as its keys go: what it serves can be changed and cut off. */
export const startIssuer = async () => {
  let keys = [await makeKey('first')];
  let isDown = false;
  let asked = 0;
  const server = createServer((request, response) => {
    const documents: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer: address, jwks_uri: `${address}/keys` },
      '/keys': { keys: keys.map(({ publicJwk }) => publicJwk) },
    };
    const found = documents[request.url ?? ''];
    if (request.url === '/keys') asked += 1;
    response.writeHead(isDown ? 503 : found ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(isDown ? {} : found));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    /** How often its keys have been asked for. */
    asked: () => asked,
    keys: () => keys,
    rotate: (...next: IssuerKey[]) => (keys = next),
    down: (is: boolean) => (isDown = is),
    /** What the application must know to trust it. */
    configuration: (more: object = {}) => ({ issuer: address, audience, ...more }),
    /** A token as it should be, but for the changes; undefined takes a claim away. */
    token: (claims: JWTPayload = {}, key: IssuerKey = keys[0]!, header: object = {}) =>
      sign({ iss: address, ...claims }, key, header),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type TestIssuer = Awaited<ReturnType<typeof startIssuer>>;

const sign = (claims: JWTPayload, key: IssuerKey, header: object): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    aud: audience,
    sub: 'employee-1',
    iat: now,
    exp: now + 300,
    name: 'Aino Lind',
    email: 'aino.lind@storstad.example',
    administration: 'trafikkontoret',
    ...claims,
  };
  const told = Object.entries(payload).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(told))
    .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
    .sign(key.privateKey, { crit: { [extension]: true } });
};

export const bearer = (token: string): Record<string, string> => ({
  Authorization: `Bearer ${token}`,
});
