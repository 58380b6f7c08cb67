import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DeskIdeaList,
  type DeskOverview,
  deskIdeaList,
  deskOverviewSingle,
} from '../../cms/contracts/desk';
import { rawRows } from '../../cms/server/src/sql';
import { type Admin, createAdmin } from './support/admin';
import { coach, createGiver, receipt } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { queriesDuring } from './support/queries';
import { submission } from './support/ideas';

let installation: Installation;
let admin: Admin;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
});
afterAll(() => installation.stop());

const ideas = async (query: string): Promise<DeskIdeaList> => {
  const { status, body } = await admin.get(`/idesluss/admin/ideas?${query}`, token);
  expect(status).toBe(200);
  return deskIdeaList.parse(body);
};
const number = async (sql: string, bindings: unknown[] = []): Promise<number> => {
  const [row] = await rawRows<{ n: number }>(installation.strapi.db.connection, sql, bindings);
  return Number(row?.n);
};
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const waiting = `first_answer_at IS NULL AND stage IN ('submitted','reviewing','developing','piloting')`;

describe('the list of ideas', () => {
  it('goes through all, newest first, without overlap or gap', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: DeskIdeaList = await ideas(`limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.total).toBe(40);
      seen.push(...page.data.map(({ reference }) => reference));
      cursor = page.next;
    }
    expect(seen).toEqual([...new Set(seen)].toSorted().reverse());
    expect(seen).toHaveLength(40);
  });

  it('puts first what is due first, also over pages', async () => {
    const whole = await ideas('order=most_urgent&limit=100');
    const due = whole.data.map(({ answerDueAt }) => answerDueAt);
    expect(due).toEqual(due.toSorted());
    const first = await ideas('order=most_urgent&limit=3');
    const second = await ideas(`order=most_urgent&limit=3&cursor=${first.next}`);
    expect([...first.data, ...second.data]).toEqual(whole.data.slice(0, 6));
  });

  it('finds words in title, problem and Idénummer', async () => {
    const title = 'Räksmörgås till 100 % på fredagar';
    const { body } = await installation.client.submit(
      submission({ title, problem: 'Under_streck och procent.' }),
    );
    for (const search of [
      'räksmörgås',
      'RÄKSMÖRGÅS',
      '100 %',
      body.data.reference,
      'Under_streck',
    ]) {
      const { data } = await ideas(`search=${encodeURIComponent(search)}`);
      expect([search, data.map(({ id }) => id)]).toEqual([search, [body.data.id]]);
    }
    for (const search of ['raksmorgas', '100 % av', '%%%', '*100', 'Under_strec_', "' OR 1=1 --"]) {
      expect((await ideas(`search=${encodeURIComponent(search)}`)).total).toBe(0);
    }
    await installation.strapi.db.query('plugin::idesluss.idea').delete({ where: { title } });
  });

  it('finds å, ä and ö however they are composed', async () => {
    const titles = ['Gästsängar på hyllan', 'Gästsängar på hyllan'.normalize('NFD')];
    const ids: string[] = [];
    for (const title of titles)
      ids.push((await createGiver(installation.client).submit({ title })).id);
    for (const search of ['gästsäng', 'GÄSTSÄNG', 'gästsäng'.normalize('NFD')]) {
      const { data } = await ideas(`search=${encodeURIComponent(search)}`);
      expect([search, data.map(({ id }) => id).toSorted()]).toEqual([search, ids.toSorted()]);
    }
    await installation.strapi.db.connection('idl_ideas').whereIn('document_id', ids).delete();
  });

  it('keeps to a stage, an administration and what waits', async () => {
    const reviewing = await ideas('stage=reviewing&limit=100');
    expect(reviewing.total).toBe(
      await number(`SELECT COUNT(*) AS n FROM idl_ideas WHERE stage = 'reviewing'`),
    );
    expect(new Set(reviewing.data.map(({ stage }) => stage))).toEqual(new Set(['reviewing']));
    const ofOne = await ideas('administration=trafikkontoret&limit=100');
    expect(ofOne.total).toBe(4);
    expect((await ideas(`administration=${ofOne.data[0]?.administration.id}`)).total).toBe(4);
    const toAnswer = await ideas('waiting=to_answer&limit=100');
    expect(toAnswer.total).toBe(
      await number(`SELECT COUNT(*) AS n FROM idl_ideas WHERE ${waiting}`),
    );
    const late = await ideas('waiting=late&limit=100');
    expect(late.data.map(({ id }) => id).toSorted()).toEqual(
      toAnswer.data
        .filter(({ daysLate }) => daysLate > 0)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(late.total).toBeGreaterThan(0);
  });

  it('shows what its giver wrote last until somebody writes back, and no question to an idea that has ended', async () => {
    const giver = createGiver(installation.client);
    const handler = coach(installation.strapi);
    const { id, code } = await giver.submit();
    const others = (await ideas('waiting=giver')).data.map((idea) => idea.id);
    const found = async (way: string) =>
      (await ideas(`waiting=${way}`)).data
        .map((idea) => idea.id)
        .filter((one) => !others.includes(one));
    await handler.ask(id, 'Hur många cyklar skulle behövas?');
    expect([await found('giver'), await found('replied')]).toEqual([[id], []]);
    await giver.say('/receipt', receipt(code), 'Tjugo räcker.');
    expect([await found('giver'), await found('replied')]).toEqual([[], [id]]);
    await handler.ask(id, 'Och till vilka pass?');
    expect([await found('giver'), await found('replied')]).toEqual([[id], []]);
    const words = 'Vi hörde inget mer. Säg till, så tar vi upp idén igen.';
    await handler.move(id, { to: 'closed', words, reason: 'needs_clarification_no_reply' });
    expect([await found('giver'), await found('replied')]).toEqual([[], []]);
    await installation.strapi.db
      .query('plugin::idesluss.idea')
      .delete({ where: { documentId: id } });
  });

  it.each(['limit=0', 'stage=sleeping', 'waiting=no', 'colour=blue', 'cursor=x', 'order=oldest'])(
    'does not guess at %s',
    async (query) => {
      const { status, body } = await admin.get<{
        error: { message: string; details: { errors: { field: string }[] } };
      }>(`/idesluss/admin/ideas?${query}`, token);
      expect(status).toBe(400);
      expect(body.error.details.errors.map(({ field }) => field)).toEqual([query.split('=')[0]]);
    },
  );

  it('asks the database no more for a longer page', async () => {
    const count = async (limit: number) =>
      (await queriesDuring(installation.strapi, () => ideas(`limit=${limit}`))).filter((sql) =>
        sql.includes('idl_ideas'),
      ).length;
    expect([await count(1), await count(40)]).toEqual([2, 2]);
  });

  it('knows no idea that is not there', async () => {
    expect((await admin.get('/idesluss/admin/ideas/finnsinte00', token)).status).toBe(404);
    expect((await admin.get('/idesluss/admin/attachments/finnsinte00', token)).status).toBe(404);
  });
});

describe('the overview', () => {
  it('counts as the tables do', async () => {
    const { body } = await admin.get('/idesluss/admin/overview', token);
    const found: DeskOverview = deskOverviewSingle.parse(body).data;
    const ideasWhere = (where: string, bindings: unknown[] = []) =>
      number(`SELECT COUNT(*) AS n FROM idl_ideas WHERE ${where}`, bindings);
    expect(found.toAnswer).toEqual({
      count: await ideasWhere(waiting),
      late: await ideasWhere(`${waiting} AND answer_due_at < ?`, [today]),
    });
    expect(found.toLookAgain.count).toBe(
      await ideasWhere(`stage = 'parked' AND look_again_at <= ?`, [today]),
    );
    expect(found.giverWrote.count).toBe(await ideasWhere('giver_wrote = ?', [true]));
    expect(found.openChallenges.count).toBe(
      await number(`SELECT COUNT(*) AS n FROM idl_challenges WHERE state = 'open'`),
    );
    expect(found.publishedStories.count).toBe(12);
    for (const { stage, count } of found.stages) {
      expect([stage, count]).toEqual([stage, await ideasWhere('stage = ?', [stage])]);
    }
    expect(found.stages.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    expect(found.queue).toEqual((await ideas('waiting=to_answer&order=most_urgent&limit=5')).data);
  });
});
