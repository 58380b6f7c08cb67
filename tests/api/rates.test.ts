import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { createGiver, receipt } from './support/giver';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation({
    settings: {
      IDESLUSS_RATE_IDEAS: '3',
      IDESLUSS_RATE_ATTACHMENTS: '2',
      IDESLUSS_RATE_READS: '4',
      IDESLUSS_RATE_RECEIPTS: '2',
    },
  });
});
afterAll(() => installation.stop());

const mustBeTooMany = (answer: { status: number; headers: Headers; body: Problem }) => {
  expect([answer.status, answer.body.type]).toEqual([
    429,
    'urn:idesluss:problem:too-many-requests',
  ]);
  const seconds = Number(answer.headers.get('Retry-After'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(answer.body.detail).toContain(String(seconds));
};

it('more ideas than the rate allows wait', async () => {
  for (let count = 0; count < 3; count += 1) {
    expect((await installation.client.submit(submission())).status).toBe(201);
  }
  for (const language of ['sv', 'en']) {
    mustBeTooMany(
      await installation.client.submit<Problem>(submission(), {
        headers: { 'Accept-Language': language },
      }),
    );
  }
  expect(await installation.strapi.db.query('plugin::idesluss.idea').count()).toBe(43);
});

it('more files than the rate allows wait', async () => {
  for (let count = 0; count < 2; count += 1) {
    expect((await installation.client.attach(new FormData())).status).toBe(422);
  }
  mustBeTooMany(await installation.client.attach(new FormData()));
});

it('reads that are kept cost nothing, others wait', async () => {
  const statuses = [];
  // The description of the API was the first of the four.
  for (const limit of [1, 2, 3]) {
    statuses.push((await installation.client.get(`/stories?limit=${limit}`)).status);
  }
  expect(statuses).toEqual([200, 200, 200]);
  mustBeTooMany(await installation.client.get<Problem>('/stories?limit=4'));
  for (let count = 0; count < 20; count += 1) {
    expect((await installation.client.get('/stories?limit=1')).status).toBe(200);
  }
});

it('guesses at a Kvittokod wait, whatever network address they say they come from', async () => {
  const giver = createGiver(installation.client);
  const guess = (count: number) =>
    giver.view('/receipt', {
      ...receipt(`0000-0000-0000-000${count}`),
      'X-Forwarded-For': `192.0.2.${count}`,
      'X-Real-IP': `192.0.2.${count}`,
      Forwarded: `for=192.0.2.${count}`,
    });
  for (const count of [0, 1]) expect((await guess(count)).status).toBe(404);
  mustBeTooMany(await guess(2));
});
