import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from './support/client';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { type Instance, startInstance } from './support/instance';
import { rowsOf } from './support/tables';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const year = new Date().getFullYear();
const numberOf = (reference: string): number => Number(reference.split('-')[2]);

/** Numbers of this year's ideas in the database, rising. */
const numbers = async (): Promise<number[]> =>
  (await rowsOf(installation.strapi, 'idl_ideas'))
    .map(({ reference }) => String(reference))
    .filter((reference) => reference.startsWith(`IDE-${year}-`))
    .map(numberOf)
    .sort((a, b) => a - b);

const oneToTheLast = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Sends so many at once and answers their numbers; every one must be taken in. */
const sendAtOnce = async (addresses: string[], count: number): Promise<number[]> => {
  const clients = await Promise.all(addresses.map((address) => createClient(address)));
  const answers = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      clients[index % clients.length]!.submit(submission({ title: `Idé nummer ${index}` })),
    ),
  );
  expect(answers.filter(({ status }) => status !== 201).map(({ text }) => text)).toEqual([]);
  return answers.map(({ body }) => numberOf(body.data.reference));
};

describe('an Idénummer is given once and none is passed over', () => {
  it('when two hundred come at once', async () => {
    const before = await numbers();
    expect(before).toEqual(oneToTheLast(before.length));
    const given = await sendAtOnce([installation.address], 200);
    expect(new Set(given).size).toBe(200);
    expect(await numbers()).toEqual(oneToTheLast(before.length + 200));
  });

  it('when ideas are refused in between', async () => {
    const before = await numbers();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        installation.client.submit(
          submission(index % 2 ? {} : { attachments: [`unknown-${index}`] }),
        ),
      ),
    );
    expect(await numbers()).toEqual(oneToTheLast(before.length + 10));
  });
});

describe('two instances on one database', () => {
  const instances: Instance[] = [];
  beforeAll(async () => {
    for (let count = 0; count < 2; count += 1) {
      instances.push(await startInstance(installation.place.settings));
    }
  });
  afterAll(async () => {
    for (const instance of instances) await instance.stop();
  });

  it('give two hundred numbers, none twice and none passed over', async () => {
    const before = await numbers();
    const given = await sendAtOnce(
      instances.map(({ address }) => address),
      200,
    );
    expect(new Set(given).size).toBe(200);
    expect(await numbers()).toEqual(oneToTheLast(before.length + 200));
  });

  it('answer the same to the same key, sent to both at once', async () => {
    const clients = await Promise.all(instances.map(({ address }) => createClient(address)));
    const before = await numbers();
    const rounds = Array.from({ length: 10 }, (_, index) => `the-same-key-for-both-${index}`);
    for (const key of rounds) {
      const answers = await Promise.all(clients.map((one) => one.submit(submission(), { key })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[0]?.text).toBe(answers[1]?.text);
    }
    expect(await numbers()).toHaveLength(before.length + rounds.length);
  });

  it('print neither a receipt code, an address, nor what was written', async () => {
    const [instance] = instances;
    const client = await createClient(instance?.address ?? '');
    const email = 'tyst.avsandare@storstad.example';
    const title = 'En rubrik som ingen logg ska ha';
    const { body } = await client.submit(submission({ email, title }));
    await client.submit(submission({ email: `${email}@`, title }));
    await client.submit(`{"title":"${title}`);
    const printed = instance?.output() ?? '';
    expect(printed).toContain('listening');
    for (const secret of [body.data.receiptCode, 'tyst.avsandare', title]) {
      expect(printed).not.toContain(secret);
    }
  });
});
