import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { createClient } from './support/client';
import { createGiver, receipt } from './support/giver';
import { configuredOrigin } from './support/environment';
import { type Installation, startInstallation } from './support/installation';
import { startInstance } from './support/instance';

const tries = 5;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let code: string;
let id: string;
beforeAll(async () => {
  installation = await startInstallation({
    settings: { IDESLUSS_RATE_RECEIPTS: String(tries), TRUST_PROXY: 'true' },
  });
  giver = createGiver(installation.client);
  ({ code, id } = await giver.submit());
});
afterAll(() => installation.stop());

/** As if from a network address of its own. */
const from = (address: string) => ({ 'X-Forwarded-For': address });
const look = (typed: string, address: string) =>
  giver.view('/receipt', { ...receipt(typed), ...from(address) });

describe('a Kvittokod', () => {
  it('opens its idea however it is typed', async () => {
    const looksLike = code.replaceAll('0', 'o').replaceAll('1', 'l');
    const typed = [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('-', ' - ')} `,
      looksLike,
      looksLike.replaceAll('l', 'I'),
    ];
    for (const one of typed) {
      expect((await look(one, '192.0.2.1')).body.data?.id, one).toBe(id);
    }
  });

  it('that nobody has is answered like one that is none', async () => {
    const wrong = ['0000-0000-0000-0000', `${code}0`, code.slice(0, -1), 'a', '%', id];
    const bodies = [];
    for (const [index, one] of wrong.entries()) {
      const { status, body, headers } = await look(one, `192.0.2.${10 + index}`);
      expect([status, headers.get('Cache-Control')]).toEqual([404, 'no-store']);
      bodies.push({ ...body, instance: '' });
    }
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  it('must be there', async () => {
    const { status, body } = await giver.view('/receipt', from('192.0.2.30'));
    expect([status, body.errors]).toMatchObject([
      400,
      [{ field: 'Idesluss-Receipt', code: 'required' }],
    ]);
  });

  it('in an address opens nothing', async () => {
    const { status } = await giver.view(`/receipt?code=${code}`, from('192.0.2.31'));
    expect(status).toBe(400);
    expect((await giver.view(`/receipt/${code}`, from('192.0.2.31'))).status).toBe(404);
  });
});

describe('tries to guess one', () => {
  const guess = () => look(`0000-0000-0000-${String(Math.random()).slice(2, 6)}`, '198.51.100.1');

  it('are few for each network address, whatever is tried', async () => {
    for (let count = 0; count < tries; count += 1) expect((await guess()).status).toBe(404);
    const refused = await guess();
    expect([refused.status, refused.body.type]).toEqual([
      429,
      'urn:idesluss:problem:too-many-requests',
    ]);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    const other = await giver.say(
      '/receipt',
      { ...receipt('0000-0000-0000-0000'), ...from('198.51.100.1') },
      'Hej',
    );
    expect(other.status).toBe(429);
    expect((await look(code, '198.51.100.1')).status).toBe(429);
    expect((await look(code, '198.51.100.2')).status).toBe(200);
  });

  it('are not those who have one, however often they look', async () => {
    for (let count = 0; count < tries * 3; count += 1) {
      expect((await look(code, '198.51.100.3')).status).toBe(200);
    }
  });
});

describe('another page', () => {
  const ask = (origin: string, method: string, path: string) =>
    installation.client.send('OPTIONS', `/api/idesluss${path}`, {
      headers: { Origin: origin, 'Access-Control-Request-Method': method },
    });

  it.each([
    ['GET', '/receipt'],
    ['POST', '/receipt/messages'],
    ['PUT', '/receipt/rating'],
    ['GET', '/me'],
    ['GET', '/me/ideas'],
    ['GET', '/me/ideas/abcdefghij'],
    ['POST', '/me/codes'],
  ])('may send %s %s only if it is allowed', async (method, path) => {
    const allowed = await ask(configuredOrigin, method, path);
    expect([allowed.status, allowed.headers.get('Access-Control-Allow-Origin')]).toEqual([
      204,
      configuredOrigin,
    ]);
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('Idesluss-Receipt');
    expect(allowed.headers.get('Access-Control-Allow-Credentials')).toBe(null);
    const refused = await installation.client.send<Problem>(method, `/api/idesluss${path}`, {
      headers: { ...receipt(code), Origin: 'https://elsewhere.example' },
    });
    expect([refused.status, refused.body.type]).toEqual([
      403,
      'urn:idesluss:problem:origin-not-allowed',
    ]);
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('https://elsewhere.example');
  });

  it('that is allowed reads the answer, and no other does', async () => {
    const { status, headers } = await giver.view('/receipt', {
      ...receipt(code),
      ...from('192.0.2.40'),
      Origin: configuredOrigin,
    });
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([200, configuredOrigin]);
    const other = { ...receipt(code), Origin: 'https://elsewhere.example' };
    expect((await giver.view('/receipt', other)).status).toBe(403);
  });
});

it('no log ever holds a Kvittokod', async () => {
  const instance = await startInstance({ ...installation.place.settings, LOG_LEVEL: 'debug' });
  const client = createGiver(await createClient(instance.address));
  for (const path of ['/receipt', `/receipt?x=1`, '/receipt/messages']) {
    await client.send('GET', path, receipt(code));
  }
  await client.say('/receipt', receipt(code), 'Det jag skriver stannar här');
  await instance.stop();
  for (const secret of [code, code.replaceAll('-', ''), 'stannar här']) {
    expect(instance.output()).not.toContain(secret);
  }
});
