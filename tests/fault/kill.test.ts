import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { IdeaReceipt } from '../../cms/contracts/ideas';
import { type Client, createClient } from '../api/support/client';
import { submission } from '../api/support/ideas';
import { boot, makePlace, type Place } from '../api/support/installation';
import { type Instance, startInstance } from '../api/support/instance';
import { rowsOf } from '../api/support/tables';

let place: Place | undefined;
const instances: Instance[] = [];
afterEach(async () => {
  for (const instance of instances.splice(0)) await instance.kill();
  await place?.remove();
});

const start = async (): Promise<{ instance: Instance; client: Client }> => {
  const instance = await startInstance(place?.settings ?? {});
  instances.push(instance);
  return { instance, client: await createClient(instance.address) };
};

const count = 200;
const sendings = Array.from({ length: count }, (_, index) => ({
  key: `killed-in-the-middle-${String(index).padStart(3, '0')}`,
  idea: submission({
    title: `Idé ${index} före strömavbrottet`,
    email: `a${index}@storstad.example`,
  }),
}));

it('a server that is killed in the middle loses no answered idea and doubles none', async () => {
  place = await makePlace();
  const first = await start();
  const answered = new Map<string, IdeaReceipt>();
  let cut = 0;
  const waves = sendings.map(async ({ key, idea }, index) => {
    // Some at once, some a little later, so that the cut meets all states of a submission.
    await wait(index * 3);
    try {
      const { status, body } = await first.client.submit(idea, { key });
      expect(status).toBe(201);
      answered.set(key, body.data);
      if (answered.size === count / 2) await first.instance.kill();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      cut += 1;
    }
  });
  await Promise.all(waves);
  expect(answered.size).toBeGreaterThanOrEqual(count / 2);
  expect(cut).toBeGreaterThan(0);

  const second = await start();
  const receipts = await Promise.all(
    sendings.map(async ({ key, idea }) => {
      const { status, body, headers } = await second.client.submit(idea, { key });
      expect(status).toBe(201);
      const known = answered.get(key);
      if (known) {
        expect(body.data).toEqual(known);
        expect(headers.get('Idempotency-Replayed')).toBe('true');
      }
      return body.data;
    }),
  );
  expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(count);
  expect(new Set(receipts.map(({ receiptCode }) => receiptCode)).size).toBe(count);
  await second.instance.stop();

  const { strapi, end } = await boot(place);
  try {
    const titles = (await rowsOf(strapi, 'idl_ideas'))
      .map(({ title }) => String(title))
      .filter((title) => title.endsWith('före strömavbrottet'));
    expect(titles).toHaveLength(count);
    expect(new Set(titles).size).toBe(count);
    const sent = new Set(receipts.map(({ id }) => id));
    const rowsAbout = async (table: string) =>
      (await rowsOf(strapi, table)).filter((row) => sent.has(String(row.idea_document_id)));
    expect(await rowsAbout('idl_journey_entries')).toHaveLength(count);
    expect(await rowsAbout('idl_givers')).toHaveLength(count);
    expect(await rowsOf(strapi, 'idl_outbox')).toHaveLength(count);
    expect(await rowsOf(strapi, 'idl_idempotency_keys')).toHaveLength(count);
  } finally {
    await end();
  }
});
