import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation({
    settings: { IDESLUSS_RATE_CODES: '2', IDESLUSS_RATE_SESSIONS: '3', IDESLUSS_RATE_GIVER: '4' },
  });
});
afterAll(() => installation.stop());

it.each([
  ['POST', '/me/codes', 2, { email: 'siv@storstad.example' }],
  ['POST', '/me/sessions', 3, { email: 'siv@storstad.example', code: '000000' }],
  ['GET', '/me', 4, undefined],
])('%s %s lets %i through from one network address', async (method, path, most, body) => {
  const { send } = createGiver(installation.client);
  const statuses = [];
  for (let count = 0; count <= most; count += 1) {
    statuses.push((await send(method, path, {}, body)).status);
  }
  expect(statuses.slice(0, -1)).not.toContain(429);
  expect(statuses.at(-1)).toBe(429);
});
