import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DeskIdeaQuery,
  deskIdeaList,
  deskIdeaOrders,
  type DeskOverview,
} from '../../cms/contracts/desk';
import { stages } from '../../cms/contracts/journey';
import { type Admin, createAdmin, type Member } from './support/admin';
import { submitWithFile } from './support/admin-routes';
import { allIdeas, type ListedIdea, waits, wanted } from './support/desk-model';
import { type Installation, startInstallation } from './support/installation';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const yesterday = new Date(Date.now() - 86_400_000);

/** A word that only the ideas of one administration have. */
const wordOf: Record<string, string> = {
  socialforvaltningen: 'kvistfors',
  arbetsmarknadsenheten: 'lindvret',
  kulturforvaltningen: 'bergtjarn',
  trafikkontoret: 'mossebo',
  aldreforvaltningen: 'granhult',
};
const slugs = Object.keys(wordOf);

interface Somebody extends Member {
  /** Administrations whose ideas are theirs to see; null is all. */
  sees: string[] | null;
  /** Others do not see what may be an invention. */
  answers: boolean;
}
let installation: Installation;
let admin: Admin;
let people: Record<string, Somebody>;
let ideas: ListedIdea[];
beforeAll(async () => {
  installation = await startInstallation();
  const { strapi, client } = installation;
  admin = createAdmin(strapi, client);
  const somebody = async (role: string, of: string[], sees: string[] | null = of) => ({
    ...(await admin.member(`idesluss-${role}`, ...of)),
    sees,
    answers: ['coach', 'coordinator'].includes(role),
  });
  const withUnit = ['socialforvaltningen', 'arbetsmarknadsenheten'];
  people = {
    'a coach with a unit below': await somebody('coach', ['socialforvaltningen'], withUnit),
    'a coach of two': await somebody('coach', ['kulturforvaltningen', 'trafikkontoret']),
    'a coach of a unit alone': await somebody('coach', ['arbetsmarknadsenheten']),
    'a coach of nothing yet': await somebody('coach', []),
    'an assessor': await somebody('assessor', ['kulturforvaltningen']),
    'a registrar': await somebody('registrar', ['aldreforvaltningen']),
    'a coordinator': await somebody('coordinator', [], null),
  };
  await fillAdministrations(Object.values(people).map(({ id }) => id));
  ideas = await allIdeas(strapi);
});
afterAll(() => installation.stop());

/** In each administration ideas that stand in every stage and wait in every way. */
const fillAdministrations = async (coaches: number[]): Promise<void> => {
  const { strapi, client } = installation;
  for (const [place, slug] of slugs.entries()) {
    const word = wordOf[slug] ?? '';
    for (const [index, stage] of stages.entries()) {
      const sent = await submitWithFile(
        strapi,
        client,
        {
          title: `Gemensamt ${word} nummer ${index}`,
          problem: `Något i ${word} tar för lång tid för alla.`,
          proposal: `Gör det enklare i ${word}.`,
          targetGroupsOther: word,
          equalityHow: `Vi har räknat i ${word}.`,
          administration: slug,
        },
        `${word}.pdf`,
      );
      await strapi.db
        .connection('idl_ideas')
        .where({ document_id: sent.ideas })
        .update({
          stage,
          first_answer_at: index % 2 ? yesterday : null,
          answer_due_at: index % 3 ? today : '2026-01-02',
          look_again_at: stage === 'parked' ? today : null,
          question_waits: index % 4 === 1,
          may_be_invention: index % 5 === 2,
          coach_id: index % 2 ? (coaches[(place + index) % coaches.length] ?? null) : null,
        });
    }
  }
};

const mine = ({ sees, answers }: Somebody): ListedIdea[] =>
  ideas.filter(
    ({ administration, mayBeInvention }) =>
      (sees === null || sees.includes(administration.slug)) && (answers || !mayBeInvention),
  );
const others = ({ sees }: Somebody): ListedIdea[] =>
  ideas.filter(({ administration }) => sees !== null && !sees.includes(administration.slug));

/** Nothing of an idea that is not theirs: no id, no Idénummer, no word. */
const mustTellNothing = (who: Somebody, text: string): void => {
  for (const { documentId, reference, administration } of others(who)) {
    const word = wordOf[administration.slug] ?? reference;
    const told = [documentId, reference, word].filter((one) => text.includes(one));
    expect(told).toEqual([]);
  }
};

const listed = async (who: Somebody, query: DeskIdeaQuery & { cursor?: string }) => {
  const { status, body, text } = await admin.get(
    `/idesluss/admin/ideas?${new URLSearchParams(query as Record<string, string>)}`,
    who.token,
  );
  expect([status, text]).toEqual([200, text]);
  // What was searched for is not told back.
  mustTellNothing(who, text);
  return deskIdeaList.parse(body);
};
/** Goes through all pages of a list. */
const walked = async (who: Somebody, query: DeskIdeaQuery) => {
  const pages = [await listed(who, query)];
  for (let next = pages[0]!.next; next !== null; next = pages.at(-1)!.next) {
    pages.push(await listed(who, { ...query, cursor: next }));
  }
  return pages;
};

const orNothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyQuery = () =>
  fc.record({
    stage: orNothing(fc.constantFrom(...stages)),
    administration: orNothing(
      fc.constantFrom(...slugs, ...new Set(ideas.map((idea) => idea.administration.id))),
    ),
    waiting: orNothing(fc.constantFrom('to_answer', 'late', 'replied', 'giver', 'look_again')),
    coach: orNothing(fc.constantFrom('none', ...Object.values(people).map(({ id }) => String(id)))),
    search: orNothing(
      fc.constantFrom(
        'gemensamt',
        'ÄLDRE',
        'å',
        'Ö',
        ...Object.values(wordOf),
        ...slugs.map((slug) => ideas.findLast((i) => i.administration.slug === slug)!.reference),
      ),
    ),
    order: orNothing(fc.constantFrom(...deskIdeaOrders)),
    limit: fc.constantFrom('4', '20', '100'),
  });
/** Without what is left open. */
const asked = (query: object): DeskIdeaQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

describe('the list of ideas', () => {
  it('holds what is one’s own, all of it and nothing else, however it is asked for', async () => {
    const anybody = fc.constantFrom(...Object.keys(people));
    await fc.assert(
      fc.asyncProperty(anybody, anyQuery(), async (name, options) => {
        const who = people[name]!;
        const query = asked(options);
        const pages = await walked(who, query);
        const expected = wanted(mine(who), query, today);
        expect(pages.flatMap(({ data }) => data.map(({ id }) => id))).toEqual(
          expected.map(({ documentId }) => documentId),
        );
        expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([expected.length]));
      }),
      { numRuns: 200, interruptAfterTimeLimit: 15_000 },
    );
  }, 60_000);

  it.each(deskIdeaOrders)('with a cursor of somebody who sees all, by %s', async (order) => {
    const all = await walked(people['a coordinator']!, { order, limit: '20' });
    const cursors = all.map(({ next }) => next).filter((next) => next !== null);
    expect(cursors.length).toBeGreaterThan(2);
    for (const who of Object.values(people)) {
      const own = mine(who).map(({ documentId }) => documentId);
      for (const cursor of cursors) {
        const { data, total } = await listed(who, { order, cursor });
        expect(own).toEqual(expect.arrayContaining(data.map(({ id }) => id)));
        expect(total).toBe(own.length);
      }
    }
  });

  it('finds no word of another administration’s idea, not even that it is there', async () => {
    for (const who of Object.values(people)) {
      const nothing = await listed(who, { search: 'finnsingenstans' });
      for (const { administration, reference } of others(who)) {
        for (const search of [wordOf[administration.slug] ?? reference, reference]) {
          expect(await listed(who, { search })).toEqual(nothing);
        }
      }
    }
  });
});

describe('the overview', () => {
  it('counts what is one’s own, and tells of nothing else', async () => {
    const reading = Object.values(people).slice(0, 4).concat(people['a coordinator']!);
    for (const who of reading) {
      const { status, body, text } = await admin.get<{ data: DeskOverview }>(
        '/idesluss/admin/overview',
        who.token,
      );
      expect(status).toBe(200);
      mustTellNothing(who, text);
      const own = mine(who);
      const waiting = own.map((idea) => waits(idea, today));
      const { stages: counted, toAnswer, toLookAgain, waitingForGiver, giverWrote } = body.data;
      expect({ toAnswer, toLookAgain, waitingForGiver, giverWrote }).toEqual({
        toAnswer: {
          count: waiting.filter((idea) => idea.to_answer).length,
          late: waiting.filter((idea) => idea.late).length,
        },
        toLookAgain: { count: waiting.filter((idea) => idea.look_again).length },
        waitingForGiver: { count: waiting.filter((idea) => idea.giver).length },
        giverWrote: { count: waiting.filter((idea) => idea.replied).length },
      });
      expect(counted).toEqual(
        stages.map((stage) => ({
          stage,
          count: own.filter((idea) => idea.stage === stage).length,
        })),
      );
    }
  });
});

describe('an idea that is handed over', () => {
  it('is at once the new administration’s, with all that was said, and no longer the old one’s', async () => {
    const giving = people['a coach with a unit below']!;
    const getting = people['a coach of two']!;
    const { strapi, client } = installation;
    const sent = await submitWithFile(strapi, client, { administration: 'socialforvaltningen' });
    const path = `/idesluss/admin/ideas/${sent.ideas}`;
    const file = `/idesluss/admin/attachments/${sent.attachments}`;
    const see = async ({ token }: Somebody) => [
      (await admin.get(path, token)).status,
      (await admin.get(file, token)).status,
    ];
    const note = { text: 'Ni känner till det här bättre än vi.' };
    expect((await admin.send('POST', `${path}/notes`, giving.token, note)).status).toBe(200);
    expect([await see(giving), await see(getting)]).toEqual([
      [200, 200],
      [404, 404],
    ]);
    const handed = await admin.send('PUT', `${path}/assignment`, giving.token, {
      version: 0,
      coach: getting.id,
      handlingAdministration: 'kulturforvaltningen',
    });
    expect([handed.status, handed.body]).toEqual([200, { data: null }]);
    expect([await see(giving), await see(getting)]).toEqual([
      [404, 404],
      [200, 200],
    ]);
    expect((await admin.get(path, getting.token)).text).toContain(note.text);
    const late = { version: 1, words: 'Vänta lite.' };
    expect((await admin.send('POST', `${path}/messages`, giving.token, late)).status).toBe(404);
  });

  it('and a coach who leaves an administration sees nothing more of it', async () => {
    const leaving = await admin.member('idesluss-coach', 'kulturforvaltningen');
    const who = { ...leaving, sees: ['kulturforvaltningen'], answers: true };
    expect((await listed(who, {})).total).toBeGreaterThan(0);
    await installation.strapi.db.connection('idl_staff').where({ user_id: who.id }).delete();
    expect(await listed({ ...who, sees: [] }, {})).toEqual({ data: [], next: null, total: 0 });
  });
});
