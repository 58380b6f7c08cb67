import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issuerContract } from '../http/issuer-config';
import { createIssuerKeys, KeysUnavailable } from './issuer-keys';

let server: Server;
let address: string;
let jwk: JWK;
let keys: JWK[];
let asked: string[];
let answer: () => { status?: number; body?: unknown; headers?: Record<string, string> } | undefined;
let now: number;
let failures: string[];

beforeAll(async () => {
  jwk = await exportJWK((await generateKeyPair('ES256', { extractable: true })).publicKey);
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const said = answer();
    // Nothing said at all: the issuer hangs.
    if (!said) return;
    const usual = request.url?.startsWith('/.well-known')
      ? { issuer: address, jwks_uri: `${address}/keys` }
      : { keys };
    response.writeHead(said.status ?? 200, said.headers);
    response.end(JSON.stringify(said.body ?? usual));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  keys = [{ ...jwk, kid: 'one' }];
  asked = [];
  answer = () => ({});
  now = 1_000_000;
  failures = [];
});

const create = (more: object = {}) => {
  const settings = { issuer: address, audience: 'idesluss', ...more };
  const find = createIssuerKeys(issuerContract.parse(settings), {
    now: () => now,
    onFailure: (reason) => failures.push(reason),
  });
  return (kid: string) => find({ alg: 'ES256', kid }, { payload: '', signature: '' });
};
const later = (seconds: number) => (now += seconds * 1000);

describe('keys of an issuer', () => {
  it('are found through its description, once for all who ask at the same time', async () => {
    const find = create();
    await Promise.all([find('one'), find('one'), find('one')]);
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are fetched straight from where the configuration says', async () => {
    await create({ jwksUrl: `${address}/keys` })('one');
    expect(asked).toEqual(['/keys']);
  });

  it('are not asked for again while they are fresh, and are after that', async () => {
    const find = create({ jwksUrl: `${address}/keys` });
    await find('one');
    later(600);
    await find('one');
    expect(asked).toHaveLength(1);
    later(1);
    keys = [{ ...jwk, kid: 'two' }];
    await expect(find('one')).rejects.toThrow();
    await find('two');
    expect(asked).toHaveLength(2);
  });

  it('are asked for when a new one is named, but not for every name that anybody makes up', async () => {
    const find = create({ jwksUrl: `${address}/keys` });
    await find('one');
    keys = [{ ...jwk, kid: 'two' }];
    later(16);
    await find('two');
    expect(asked).toHaveLength(2);
    for (let count = 0; count < 20; count += 1) {
      await expect(find(`made-up-${count}`)).rejects.toThrow();
    }
    expect(asked).toHaveLength(2);
    later(16);
    await expect(find('made-up')).rejects.toThrow();
    expect(asked).toHaveLength(3);
  });

  it('serve on for a day when the issuer fails, and no longer', async () => {
    const find = create({ jwksUrl: `${address}/keys` });
    await find('one');
    answer = () => ({ status: 500 });
    later(601);
    await find('one');
    expect(failures).toEqual([`${address}/keys answered 500`]);
    later(86_400 - 601);
    await find('one');
    later(1);
    await expect(find('one')).rejects.toBeInstanceOf(KeysUnavailable);
    answer = () => ({});
    later(16);
    await find('one');
  });

  it('are unavailable until the issuer answers, which it is asked to after a pause', async () => {
    const find = create({ jwksUrl: `${address}/keys` });
    answer = () => ({ status: 503 });
    await expect(find('one')).rejects.toBeInstanceOf(KeysUnavailable);
    answer = () => ({});
    await expect(find('one')).rejects.toBeInstanceOf(KeysUnavailable);
    expect(asked).toHaveLength(1);
    later(16);
    await find('one');
  });

  it.each([
    ['a description of somebody else', { body: { issuer: 'https://a.example', jwks_uri: 'x' } }],
    ['no JSON object', { body: 'keys' }],
    ['no keys', { body: { keys: 'none' } }],
    ['another address', { status: 302, headers: { Location: '/elsewhere' } }],
  ])('are not taken from %s', async (_name, said) => {
    answer = () => said;
    await expect(create()('one')).rejects.toBeInstanceOf(KeysUnavailable);
    expect(failures).toHaveLength(1);
    expect(asked).not.toContain('/elsewhere');
  });

  it('are not waited for without end', async () => {
    answer = () => undefined;
    await expect(create()('one')).rejects.toBeInstanceOf(KeysUnavailable);
  });

  it('are never a secret that is shared', async () => {
    keys = [{ kty: 'oct', k: 'c2VjcmV0', kid: 'one', alg: 'HS256' }];
    await expect(create()('one')).rejects.toThrow();
  });
});
