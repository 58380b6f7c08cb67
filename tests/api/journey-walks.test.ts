import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskIdeaSingle } from '../../cms/contracts/desk';
import { journeyDescriptionSingle } from '../../cms/contracts/journey-description';
import type { Transition } from '../../cms/contracts/journey';
import { type Admin, createAdmin } from './support/admin';
import { createGiver, receipt } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { after, logFaults, type IdeaState, type Step, submitted } from './support/journey-model';
import { anyStep } from './support/journey-steps';
import { createWalker, stateOf, type Walked } from './support/journey-walker';

const administration = 'trafikkontoret';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
/** Walks of a run: about ten seconds of them, whatever the machine. */
const walks = { numRuns: 30, interruptAfterTimeLimit: 15_000 };

let installation: Installation;
let admin: Admin;
let walker: ReturnType<typeof createWalker>;
let table: Transition[];
/** Sessions by role; `neighbour` is a coach of another administration. */
let tokens: Record<string, string>;
beforeAll(async () => {
  installation = await startInstallation();
  const { strapi, client } = installation;
  admin = createAdmin(strapi, client);
  const role = async (name: string, ...of: string[]) =>
    (await admin.member(`idesluss-${name}`, ...of)).token;
  tokens = {
    coach: await role('coach', administration),
    neighbour: await role('coach', 'kulturforvaltningen'),
    coordinator: await role('coordinator'),
    assessor: await role('assessor', administration),
    registrar: await role('registrar', administration),
    strategist: await role('strategist', administration),
    'super admin': await admin.superAdmin(),
  };
  walker = createWalker(client, admin, {
    coach: tokens.coach ?? '',
    coordinator: tokens.coordinator ?? '',
  });
  const { body } = await client.get('/journey');
  table = journeyDescriptionSingle.parse(body).data.transitions;
});
afterAll(() => installation.stop());

const uid = 'plugin::idesluss.idea';
const managed = `/content-manager/collection-types/${uid}`;
const end = () => ({ stage: 'implemented', version: 99 });
const wrapped = () => ({ data: end() });
const move = { to: 'reviewing', words: 'Vi tittar på den.' };

const refused = [400, 401, 403, 404, 405, 409, 422];

/** A way to touch an idea that nobody may go. */
type Way = (idea: Walked, version: number) => Promise<{ status: number }>;
const moveAs =
  (who: string): Way =>
  ({ id }, version) =>
    admin.send('POST', `/idesluss/admin/ideas/${id}/moves`, tokens[who] ?? '', {
      ...move,
      version,
    });
const sayAs =
  (who: string): Way =>
  ({ id }, version) =>
    admin.send('POST', `/idesluss/admin/ideas/${id}/messages`, tokens[who] ?? '', {
      version,
      words: 'Det här är inte min idé att svara på.',
    });
const managerDoes =
  (method: string, path: (id: string) => string, body?: (id: string) => object): Way =>
  ({ id }) =>
    admin.send(method, path(id), tokens['super admin'] ?? '', body?.(id));
const coachSends =
  (last: string, body: object): Way =>
  ({ id }, version) =>
    admin.send('POST', `/idesluss/admin/ideas/${id}/${last}`, tokens.coach ?? '', {
      version,
      ...body,
    });
const giverSends =
  (method: string, last: string, body: object, code?: string): Way =>
  (idea) =>
    createGiver(installation.client).send(
      method,
      `/receipt${last}`,
      receipt(code ?? idea.code),
      body,
    );

const closedWays: Record<string, Way> = {
  'a move by nobody': moveAs('nobody'),
  'a move by an assessor': moveAs('assessor'),
  'a move by a registrar': moveAs('registrar'),
  'a move by a strategist': moveAs('strategist'),
  'a move by another administration’s coach': moveAs('neighbour'),
  'an answer by an assessor': sayAs('assessor'),
  'an answer by another administration’s coach': sayAs('neighbour'),
  'a move to a stage that there is not': coachSends('moves', { to: 'sleeping', words: 'Vilar.' }),
  'a move with a stage of its own': coachSends('moves', { ...move, stage: 'implemented' }),
  'a move that says who moves': coachSends('moves', { ...move, role: 'giver' }),
  'a move that says from where': coachSends('moves', { ...move, from: 'parked' }),
  'a move with blank words': coachSends('moves', { to: 'reviewing', words: ' \n ' }),
  'a move to withdrawn by a coach': coachSends('moves', { to: 'withdrawn', words: 'Vi tar bort.' }),
  'an answer with a stage': coachSends('messages', { words: 'Hej', stage: 'implemented' }),
  'a move by the giver': giverSends('POST', '/moves', move),
  'a withdrawal to another stage': giverSends('POST', '/withdrawal', { to: 'implemented' }),
  'a withdrawal with a wrong code': giverSends('POST', '/withdrawal', {}, '0000-0000-0000-0000'),
  'Strapi’s own REST, PUT': managerDoes('PUT', (id) => `/api/ideas/${id}`, wrapped),
  'Strapi’s own REST, DELETE': managerDoes('DELETE', (id) => `/api/ideas/${id}`),
  'our REST, PUT': managerDoes('PUT', (id) => `/api/idesluss/ideas/${id}`, wrapped),
  'our REST, DELETE': managerDoes('DELETE', (id) => `/api/idesluss/ideas/${id}`),
  'the content manager, PUT': managerDoes('PUT', (id) => `${managed}/${id}`, end),
  'the content manager, DELETE': managerDoes('DELETE', (id) => `${managed}/${id}`),
  'the content manager, publish': managerDoes('POST', (id) => `${managed}/${id}/actions/publish`),
  'the content manager, clone': managerDoes('POST', (id) => `${managed}/clone/${id}`, end),
  'the content manager, many at once': managerDoes(
    'POST',
    () => `${managed}/actions/bulkDelete`,
    (id) => ({ documentIds: [id] }),
  ),
};

const anyWay = fc.constantFrom(
  ...Object.keys(closedWays).map((way) => ({ does: 'forbidden' as const, way })),
);
const anyWalk = fc.array(
  fc.oneof({ weight: 5, arbitrary: anyStep }, { weight: 1, arbitrary: anyWay }),
  { maxLength: 18, size: 'max' },
);

describe('an idea that anybody does anything to, in any order', () => {
  /** One step, and what has come of it. */
  const step = async (
    idea: Walked,
    before: IdeaState,
    taken: Step | { does: 'forbidden'; way: string },
  ): Promise<IdeaState> => {
    if (taken.does === 'forbidden') {
      const { status } = await closedWays[taken.way]!(idea, before.version);
      expect(refused).toContain(status);
      return before;
    }
    const isStale = 'isStale' in taken && taken.isStale;
    const seen = isStale ? before.version + (before.version % 2 ? -1 : 1) : before.version;
    const { status, body, text } = await walker.take(idea, taken, seen);
    const expected = after(before, taken, table, today);
    if (!expected) {
      expect([400, 409, 422], text).toContain(status);
      if (isStale) expect(text).toContain('changed-meanwhile');
      return before;
    }
    expect(status, text).toBe(200);
    if ('by' in taken) {
      const { moves } = deskIdeaSingle.parse(body).data;
      const open = table.filter(({ from, by }) => from === expected.stage && by.includes(taken.by));
      expect(moves).toEqual(open);
    }
    return expected;
  };

  it('stands as the table of moves says, with a whole log', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyWalk, async (walk) => {
        const idea = await walker.begin();
        let expected = submitted;
        for (const taken of walk) {
          expected = await step(idea, expected, taken);
          const actual = await stateOf(installation.strapi, idea.id);
          expect(actual).toEqual(expected);
          expect(logFaults(actual.log)).toEqual([]);
          reached.add(actual.stage);
        }
      }),
      walks,
    );
    // Walks that never leave the first room would show nothing.
    expect(reached.size).toBeGreaterThanOrEqual(5);
  }, 60_000);
});

describe('a closed way', () => {
  it.each(Object.entries(closedWays))('%s changes nothing', async (_name, go) => {
    const idea = await walker.begin();
    const before = await stateOf(installation.strapi, idea.id);
    const { status } = await go(idea, before.version);
    expect(refused).toContain(status);
    expect(await stateOf(installation.strapi, idea.id)).toEqual(before);
  });
});
