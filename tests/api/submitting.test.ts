import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskIdea } from '../../cms/contracts/desk';
import type { IdeaSubmission } from '../../cms/contracts/ideas';
import { limits } from '../../cms/contracts/limits';
import type { SingleAnswer } from '../../cms/contracts/primitives';
import { type Admin, createAdmin } from './support/admin';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { submitAt } from './support/rooms';
import { countRows, rowsOf, tablesHolding } from './support/tables';
import { hostileTexts } from './support/texts';

let installation: Installation;
let admin: Admin;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
});
afterAll(() => installation.stop());

/** Sends it and reads it as a coach does. */
const roundTrip = async (idea: IdeaSubmission) => {
  const { status, body, headers, text } = await installation.client.submit(idea);
  expect([status, status === 201 ? '' : text]).toEqual([201, '']);
  const read = await admin.get<SingleAnswer<DeskIdea>>(
    `/idesluss/admin/ideas/${body.data.id}`,
    token,
  );
  expect(read.status).toBe(200);
  return { receipt: body.data, headers, idea: read.body.data };
};

describe('a submission', () => {
  it('comes back with all that was sent', async () => {
    const challenges = await installation.client.get<{ data: { id: string; title: string }[] }>(
      '/challenges?state=open',
    );
    const challenge = challenges.body.data[0];
    const sent = submission({
      proposal: 'Köp in tjugo cyklar och ställ dem vid stationen.',
      targetGroups: ['vi-som-arbetar-har', 'besokare'],
      targetGroupsOther: 'De som pendlar',
      equalityAffected: 'yes',
      equalityHow: 'Fler kvinnor än män arbetar kväll hos oss.',
      elsewhere: 'unknown',
      challenge: challenge?.id,
      helpWanted: ['money', 'test'],
      wantsToParticipate: true,
      managerInformed: 'want_help',
      email: 'aino.lind@storstad.example',
      mayBeInvention: true,
      language: 'en',
    });
    const { receipt, headers, idea } = await roundTrip(sent);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(receipt).toMatchObject({ stage: 'submitted', answerTime: 10, warnings: [] });
    expect(receipt.receiptCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(receipt.administration.slug).toBe('trafikkontoret');
    const { targetGroups, challenge: answered, administration, email, ...same } = sent;
    expect(idea).toMatchObject(same);
    expect(email && idea.canBeAnsweredByMail).toBe(true);
    expect(idea.targetGroups.map(({ slug }) => slug)).toEqual(targetGroups);
    expect(idea.challenge).toEqual({ id: answered, title: challenge?.title });
    expect(idea.administration.slug).toBe(administration);
    expect([idea.reference, idea.answerDueAt]).toEqual([receipt.reference, receipt.answerDueAt]);
    expect(idea.journey).toEqual([
      { at: receipt.submittedAt, actor: 'giver', from: null, to: 'submitted', words: null },
    ]);
  });

  it('with only what must be there leaves the rest empty', async () => {
    const { idea } = await roundTrip(submission());
    expect(idea).toMatchObject({
      proposal: null,
      targetGroups: [],
      challenge: null,
      helpWanted: [],
      nameVisibility: 'handlers_only',
      wantsToParticipate: false,
      canBeAnsweredByMail: false,
      language: 'sv',
    });
  });

  it.each(Object.entries(hostileTexts))('keeps %s exactly', async (_name, text) => {
    const long = text.padEnd(limits.problem.min, '.');
    const title = long.slice(0, limits.title.max);
    const texts = { problem: long, proposal: text, targetGroupsOther: text, equalityHow: text };
    const { idea } = await roundTrip(submission({ ...texts, title }));
    expect(idea).toMatchObject({ ...texts, title });
  });

  it('may be as long as the limits say, and as short', async () => {
    const longest = {
      title: 'å'.repeat(limits.title.max),
      problem: '😀'.repeat(limits.problem.max / 2),
      proposal: '\u0001'.repeat(limits.proposal.max),
      targetGroupsOther: 'ö'.repeat(limits.targetGroupsOther.max),
      equalityHow: '"'.repeat(limits.equalityHow.max),
    };
    expect((await roundTrip(submission(longest))).idea).toMatchObject(longest);
    const shortest = { title: 'Cykel', problem: 'Buss saknas'.slice(0, 10), proposal: '' };
    const { idea } = await roundTrip(submission(shortest));
    expect(idea).toMatchObject({ title: 'Cykel', problem: 'Buss sakna' });
  });

  it('is warned of what looks like personal data, and taken in', async () => {
    const { receipt, idea } = await roundTrip(
      submission({
        problem: 'Ring Bosse på 070-123 45 67, han har nummer 19811218-9876.',
        proposal: 'Han bor på Storgatan 12.',
      }),
    );
    expect(receipt.warnings).toEqual([
      { field: 'problem', kind: 'personal_identity_number' },
      { field: 'problem', kind: 'phone_number' },
      { field: 'proposal', kind: 'street_address' },
    ]);
    expect(idea.proposal).toBe('Han bor på Storgatan 12.');
  });
});

describe('what is written', () => {
  it('is one idea, its journey, its key and a fact of ids only', async () => {
    const before = await countRows(installation.strapi);
    const email = 'hemlig.avsandare@storstad.example';
    const { body } = await installation.client.submit(submission({ email }));
    const { id, reference, receiptCode, administration } = body.data;
    const after = await countRows(installation.strapi);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed.toSorted()).toEqual([
      'idl_givers',
      'idl_ideas',
      'idl_idempotency_keys',
      'idl_journey_entries',
      'idl_outbox',
    ]);
    for (const table of changed) expect(after[table]).toBe((before[table] ?? 0) + 1);
    const fact = (await rowsOf(installation.strapi, 'idl_outbox')).at(-1);
    expect(fact?.topic).toBe('idea.submitted');
    const payload: unknown =
      typeof fact?.payload === 'string' ? JSON.parse(fact.payload) : fact?.payload;
    expect(payload).toEqual({ idea: id, reference, administration: administration.id });

    expect(await tablesHolding(installation.strapi, reference)).toContain('idl_ideas');
    expect(await tablesHolding(installation.strapi, 'hemlig.avsandare')).toEqual([]);
    for (const code of [receiptCode, receiptCode.replaceAll('-', '')]) {
      expect(await tablesHolding(installation.strapi, code)).toEqual([]);
    }
  });

  it.each([
    // A Friday before Christmas: the eves, the holidays and Epiphany are free.
    ['2026-12-18T10:00:00Z', '2027-01-08'],
    // Midsummer's Eve, a Friday, is free.
    ['2026-06-17T10:00:00Z', '2026-07-02'],
    // In Sweden it is the next day already.
    ['2026-06-17T22:30:00Z', '2026-07-03'],
    // A Saturday: the first working day is the Monday.
    ['2026-10-10T10:00:00Z', '2026-10-23'],
  ])('promises an answer within ten Swedish working days: %s', async (now, day) => {
    const { receipt } = await submitAt(
      installation.strapi,
      submission(),
      `key-of-a-promise-${now.replace(/\W/g, '')}`,
      new Date(now),
    );
    expect(receipt.answerDueAt).toBe(day);
    expect(receipt.submittedAt).toBe(new Date(now).toISOString());
  });

  it('follows the answer time of the administration', async () => {
    const now = new Date('2026-10-05T08:00:00Z');
    const idea = submission({ administration: 'arbetsmarknadsenheten' });
    const { receipt } = await submitAt(installation.strapi, idea, 'key-of-a-short-promise', now);
    expect([receipt.answerTime, receipt.answerDueAt]).toEqual([5, '2026-10-12']);
  });
});
