import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ideaSubmission } from '../../cms/contracts/ideas';
import type { Problem } from '../../cms/contracts/problem';
import { fingerprint } from '../../cms/server/src/ideas/rules';
import { newKey } from './support/client';
import { createGiver, receipt } from './support/giver';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { room, submitAt } from './support/rooms';
import { countRows, rowsOf, tablesHolding } from './support/tables';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const replayed = (headers: Headers): string | null => headers.get('Idempotency-Replayed');

/** How many rows of each of our tables `work` adds. */
const added = async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
  const before = await countRows(installation.strapi);
  await work();
  const after = await countRows(installation.strapi);
  return Object.fromEntries(
    Object.entries(after)
      .map(([table, count]) => [table, count - (before[table] ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  );
};
const oneIdea = { idl_idempotency_keys: 1, idl_ideas: 1, idl_journey_entries: 1, idl_outbox: 1 };

describe('the same key', () => {
  it('and body give the same answer, also the receipt code', async () => {
    const key = newKey();
    const idea = submission({ helpWanted: ['time', 'money'], wantsToParticipate: true });
    const first = await installation.client.submit(idea, { key });
    expect(first.status).toBe(201);
    expect(replayed(first.headers)).toBeNull();
    const more = await added(async () => {
      const turned = Object.fromEntries(Object.entries(idea).reverse());
      for (const body of [idea, turned, JSON.stringify(turned, null, 2)]) {
        const again = await installation.client.submit(body, { key });
        expect([again.status, again.text]).toEqual([201, first.text]);
        expect(replayed(again.headers)).toBe('true');
      }
    });
    expect(more).toEqual({});
  });

  it('and what is left out, said or not, is the same body', async () => {
    const key = newKey();
    const first = await installation.client.submit(submission(), { key });
    const said = submission({ nameVisibility: 'handlers_only', language: 'sv' });
    const again = await installation.client.submit(said, { key });
    expect([again.status, again.text]).toEqual([201, first.text]);
  });

  it('and another body are refused, and the first stays', async () => {
    const key = newKey();
    const first = await installation.client.submit(submission(), { key });
    const more = await added(async () => {
      for (const other of [
        submission({ title: 'Lånecyklar vid torget' }),
        submission({ proposal: '' }),
        submission({ title: `${submission().title} ` }),
      ]) {
        const { status, body } = await installation.client.submit<Problem>(other, { key });
        expect([status, body.type]).toEqual([409, 'urn:idesluss:problem:idempotency-key-reused']);
      }
    });
    expect(more).toEqual({});
    expect((await installation.client.submit(submission(), { key })).text).toBe(first.text);
  });

  it('twenty times at once is one idea', async () => {
    const key = newKey();
    const more = await added(async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => installation.client.submit(submission(), { key })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      const fresh = answers.filter(({ headers }) => replayed(headers) === null);
      expect(fresh).toHaveLength(1);
    });
    expect(more).toEqual(oneIdea);
  });

  it('differs by case', async () => {
    const key = 'a-key-that-is-told-by-case';
    const first = await installation.client.submit(submission(), { key });
    const other = await installation.client.submit(submission(), { key: key.toUpperCase() });
    expect(other.status).toBe(201);
    expect(other.body.data.reference).not.toBe(first.body.data.reference);
  });

  it('is forgotten after thirty days', async () => {
    const key = newKey();
    const day = 86_400_000;
    const then = new Date('2026-03-02T08:00:00Z');
    const first = await submitAt(installation.strapi, submission(), key, then);
    await room(installation.strapi, 'ideas').removeOldKeys(new Date(then.getTime() + 30 * day));
    expect(await submitAt(installation.strapi, submission(), key, then)).toEqual({
      receipt: first.receipt,
      repeated: true,
    });
    await room(installation.strapi, 'ideas').removeOldKeys(new Date(then.getTime() + 31 * day));
    const again = await submitAt(installation.strapi, submission(), key, then);
    expect(again.repeated).toBe(false);
  });
});

describe('a key', () => {
  it.each([
    ['missing', undefined, 'required'],
    ['too short', 'a'.repeat(15), 'invalid_format'],
    ['too long', 'a'.repeat(129), 'invalid_format'],
    ['of odd letters', 'a key with spaces in', 'invalid_format'],
  ])('that is %s is asked for', async (_name, key, code) => {
    const more = await added(async () => {
      const { status, body } = await installation.client.send<Problem>(
        'POST',
        '/api/idesluss/ideas',
        {
          headers: { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }) },
          body: JSON.stringify(submission()),
        },
      );
      expect([status, body.type]).toEqual([400, 'urn:idesluss:problem:idempotency-key-required']);
      expect(body.errors.map((error) => [error.field, error.code])).toEqual([
        ['Idempotency-Key', code],
      ]);
    });
    expect(more).toEqual({});
  });

  it('of a refused idea can be used again', async () => {
    const key = newKey();
    const wrong = await installation.client.submit(submission({ title: '' }), { key });
    expect(wrong.status).toBe(422);
    expect((await installation.client.submit(submission(), { key })).status).toBe(201);
  });
});

describe('what is kept of a body', () => {
  const email = 'gissad.adress@storstad.example';

  it('cannot be guessed at without the secret', async () => {
    const idea = submission({ email });
    const { body } = await installation.client.submit(idea);
    expect(
      await tablesHolding(installation.strapi, fingerprint(ideaSubmission.parse(idea))),
    ).toEqual([]);
    const row = (await rowsOf(installation.strapi, 'idl_idempotency_keys')).find(
      ({ idea_document_id: of }) => of === body.data.id,
    );
    expect(row?.body_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is nothing once the giver is forgotten', async () => {
    const key = newKey();
    const idea = submission({ email });
    const { body } = await installation.client.submit(idea, { key });
    const giver = createGiver(installation.client);
    const { status } = await giver.deidentify('/receipt', receipt(body.data.receiptCode));
    expect(status).toBe(200);
    const row = (await rowsOf(installation.strapi, 'idl_idempotency_keys')).find(
      ({ idea_document_id: of }) => of === body.data.id,
    );
    expect(row?.body_hash).toBe('');
    expect((await installation.client.submit(idea, { key })).status).toBe(409);
  });
});
