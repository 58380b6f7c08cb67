import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { passed } from '../../cms/server/src/delivery/passed';
import { createGiver, receipt } from './support/giver';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';

const misses = 3;
let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation({ settings: { IDESLUSS_RATE_RECEIPTS: String(misses) } });
});
afterAll(() => installation.stop());

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}
/** As it stands on the request line, which `fetch` would tidy up. */
const ask = (method: string, target: string, headers: Record<string, string> = {}, body?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(installation.address);
    const asked = request({ method, hostname, port, path: target, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('upgrade', ({ statusCode, headers: found }, socket) => {
      socket.destroy();
      resolve({ status: statusCode ?? 0, headers: found, text: '' });
    });
    asked.on('error', reject);
    asked.end(body);
  });

/** Ways to write an address that the router behind takes for the same. */
const spellings: Record<string, (path: string) => string> = {
  'the prefix in capitals': (path) => `/API/Idesluss${path}`,
  'all in capitals': (path) => `/api/idesluss${path}`.toUpperCase(),
  'a slash at the end': (path) => `/api/idesluss${path}/`,
  'the whole address': (path) => `${installation.address}/api/idesluss${path}`,
  'the whole address in capitals': (path) => `${installation.address}/API/IDESLUSS${path}`,
};

const elsewhere = { Origin: 'https://elsewhere.example', 'Content-Type': 'application/json' };

describe.each(Object.entries(spellings))('with %s', (_, spell) => {
  it.each(
    passed.map(({ method, path, body }) => [
      method,
      path.replace(':id', 'btuvah28t71h'),
      body ? '{}' : undefined,
    ]),
  )('%s %s is not open to a page elsewhere', async (method, path, body) => {
    const answer = await ask(method, spell(path), elsewhere, body);
    expect([403, 404, 405]).toContain(answer.status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('a body that is no JSON is not repeated', async () => {
    const body = '{"problem": Anna Svensson';
    const answer = await ask('POST', spell('/ideas'), { 'Content-Type': 'application/json' }, body);
    expect([400, 404, 405]).toContain(answer.status);
    expect(answer.text).not.toContain('Anna');
  });
});

it('tries to guess a code are counted together, however the address is written', async () => {
  const wrong = { 'Idesluss-Receipt': 'K7QD-2M9X-TT4P-8WRC' };
  const { code } = await createGiver(installation.client).submit(submission());
  for (let turn = 0; turn < misses; turn += 1) await ask('GET', '/api/idesluss/receipt', wrong);
  for (const spell of Object.values(spellings)) {
    const { status } = await ask('GET', spell('/receipt'), { 'Idesluss-Receipt': code });
    expect([404, 429]).toContain(status);
  }
  const told = await installation.client.get<Problem>('/receipt', receipt(code));
  expect(told.status).toBe(429);
});

it('there is no data transfer over the network, not even with a token for it', async () => {
  const { token } = installation.strapi.service('admin::transfer') as unknown as {
    token: { create(of: object): Promise<{ accessKey: string }> };
  };
  const permissions = ['push', 'pull'];
  const made = { name: 'Kopia', description: '', permissions, lifespan: null };
  const { accessKey } = await token.create(made);
  for (const way of permissions) {
    const headers = {
      ...{ Authorization: `Bearer ${accessKey}`, Connection: 'Upgrade', Upgrade: 'websocket' },
      ...{ 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'aWRlc2x1c3MtaWRlc2x1cw==' },
    };
    const { status } = await ask('GET', `/admin/transfer/runner/${way}`, headers);
    expect([way, status]).toEqual([way, 404]);
  }
});

describe.each(['https://elsewhere.example', 'http://localhost:1338', 'null'])(
  'a page at %s',
  (Origin) => {
    it.each([
      ['POST', '/admin/access-token'],
      ['POST', '/admin/login'],
      ['GET', '/admin/users'],
      ['GET', '/idesluss/admin/ideas'],
      ['GET', '/content-manager/content-types'],
      ['GET', '/upload/files'],
    ])('may not speak with the admin: %s %s', async (method, target) => {
      const asking = { 'Access-Control-Request-Method': method };
      for (const { headers } of [
        await ask(method, target, { Origin }),
        await ask('OPTIONS', target, { Origin, ...asking }),
      ]) {
        expect(headers['access-control-allow-origin']).toBeUndefined();
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      }
    });
  },
);
