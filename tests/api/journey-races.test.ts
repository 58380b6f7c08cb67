import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyDescriptionSingle } from '../../cms/contracts/journey-description';
import type { Transition } from '../../cms/contracts/journey';
import { type Admin, createAdmin } from './support/admin';
import { createClient } from './support/client';
import { type Installation, startInstallation } from './support/installation';
import { type Instance, startInstance } from './support/instance';
import { after, logFaults, type Step, submitted } from './support/journey-model';
import { handlersStep } from './support/journey-steps';
import { createWalker, stateOf } from './support/journey-walker';
import { rowsOf } from './support/tables';

type Walker = ReturnType<typeof createWalker>;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const rounds = { numRuns: 12, interruptAfterTimeLimit: 6_000 };

let installation: Installation;
let other: Instance;
let tokens: { coach: string; coordinator: string };
/** The same people at the first instance, and at another on the same database. */
let admins: [Admin, Admin];
let walkers: [Walker, Walker];
let table: Transition[];
beforeAll(async () => {
  installation = await startInstallation();
  other = await startInstance(installation.place.settings);
  const { strapi, client } = installation;
  const beside = await createClient(other.address);
  admins = [createAdmin(strapi, client), createAdmin(strapi, beside)];
  tokens = {
    coach: (await admins[0].member('idesluss-coach', 'trafikkontoret')).token,
    coordinator: (await admins[0].member('idesluss-coordinator')).token,
  };
  walkers = [createWalker(client, admins[0], tokens), createWalker(beside, admins[1], tokens)];
  table = journeyDescriptionSingle.parse((await client.get('/journey')).body).data.transitions;
});
afterAll(async () => {
  await other.stop();
  await installation.stop();
});

/** Steps that could each be taken first. */
const possible = handlersStep
  .map((step) => ({ ...step, isStale: false }))
  .filter((step) => after(submitted, step, table, today) !== null);

describe.each([
  ['one instance', [0, 0]],
  ['two instances', [0, 1]],
] as const)('at the same moment, on %s', (_where, places) => {
  const placeOf = (index: number): 0 | 1 => places[index % 2] ?? 0;
  const walkerOf = (index: number): Walker => walkers[placeOf(index)];

  it('one of several handlers who saw the same wins, and the others are told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(possible, { minLength: 2, maxLength: 4 }), async (steps) => {
        const idea = await walkers[0].begin();
        const answers = await Promise.all(
          steps.map((step, index) => walkerOf(index).take(idea, step, 0)),
        );
        const won = answers.findIndex(({ status }) => status === 200);
        const lost = answers.filter((_answer, index) => index !== won);
        expect(answers.map(({ status }) => status).toSorted()).toEqual([
          200,
          ...lost.map(() => 409),
        ]);
        for (const { text } of lost) expect(text).toContain('changed-meanwhile');
        const state = await stateOf(installation.strapi, idea.id);
        expect(state).toEqual(after(submitted, steps[won]!, table, today));
        expect(logFaults(state.log)).toEqual([]);
      }),
      rounds,
    );
  }, 30_000);

  it('a reply of the giver is kept, and the handler is told who had not seen it', async () => {
    await fc.assert(
      fc.asyncProperty(possible, async (step) => {
        const idea = await walkers[0].begin();
        const reply: Step = { does: 'reply', words: 'Vi har redan två cyklar att börja med.' };
        const [said, done] = await Promise.all([
          walkerOf(0).take(idea, reply, 0),
          walkerOf(1).take(idea, step, 0),
        ]);
        expect(said.status).toBe(200);
        const replied = after(submitted, reply, table, today)!;
        const both = after(after(submitted, step, table, today)!, reply, table, today);
        expect([200, 409]).toContain(done.status);
        const state = await stateOf(installation.strapi, idea.id);
        expect(state).toEqual(done.status === 200 ? both : replied);
      }),
      rounds,
    );
  }, 30_000);

  it('nothing is lost of what needs no version', async () => {
    const count = 10;
    const idea = await walkers[0].begin();
    const texts = Array.from(
      { length: count },
      (_, index) => `Rad ${index} av idégivare och coach`,
    );
    const replies = texts.map((words, index) =>
      walkerOf(index).take(idea, { does: 'reply', words }, 0),
    );
    const path = `/idesluss/admin/ideas/${idea.id}/notes`;
    const notes = texts.map((text, index) =>
      admins[placeOf(index)].send('POST', path, tokens.coach, { text }),
    );
    const statuses = (await Promise.all([...replies, ...notes])).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const state = await stateOf(installation.strapi, idea.id);
    expect(state.messages.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
    expect([state.version, state.told.length]).toEqual([count, count + 1]);
    const kept = (await rowsOf(installation.strapi, 'idl_notes'))
      .filter((row) => row.idea_document_id === idea.id)
      .map(({ text }) => text as string);
    expect(kept.toSorted()).toEqual(texts.toSorted());
  });

  it('an idea is taken back once, and moved at most once', async () => {
    const idea = await walkers[0].begin();
    const withdraw: Step = { does: 'withdraw', words: null };
    const move: Step = {
      does: 'move',
      by: 'coach',
      to: 'reviewing',
      brings: { words: 'Vi tittar på den.' },
      isStale: false,
    };
    const answers = await Promise.all([
      walkerOf(0).take(idea, withdraw, 0),
      walkerOf(1).take(idea, withdraw, 0),
      walkerOf(0).take(idea, move, 0),
    ]);
    const [first, second, moved] = answers.map(({ status }) => status);
    expect([first, second].toSorted()).toEqual([200, 409]);
    const state = await stateOf(installation.strapi, idea.id);
    expect([state.stage, state.log.length]).toEqual(['withdrawn', moved === 200 ? 3 : 2]);
    expect(logFaults(state.log)).toEqual([]);
  });
});
