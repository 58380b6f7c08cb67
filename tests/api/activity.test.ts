import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskEvent, deskOverviewSingle } from '../../cms/contracts/desk';
import { toDate } from '../../cms/server/src/sql';
import { type Admin, createAdmin, right, rightInOwn } from './support/admin';
import { newKey } from './support/client';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { coach, handling } from './support/notices';
import { queriesDuring } from './support/queries';
import { submitAt } from './support/rooms';
import { rowsOf } from './support/tables';

const overviewRight = 'plugin::idesluss.overview.read';
const readingRight = 'plugin::idesluss.ideas.read';

let installation: Installation;
let admin: Admin;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
});
afterAll(() => installation.stop());

const activity = async (reader = token): Promise<DeskEvent[]> => {
  const { body } = await admin.get('/idesluss/admin/overview', reader);
  return deskOverviewSingle.parse(body).data.activity;
};
const told = (events: DeskEvent[]) =>
  events.map(({ kind, to, idea }) => [idea.title, kind, to] as const);

let clock = Date.now();
/** A moment after the one before. */
const next = (): Date => new Date((clock = Math.max(clock + 1000, Date.now())));

const send = async (title: string, changes: Parameters<typeof submission>[0] = {}) => {
  const idea = submission({ title, ...changes });
  return (await submitAt(installation.strapi, idea, newKey(), next())).receipt.id;
};
const move = (id: string, to: string, more: object = {}, actor: object = coach) =>
  handling(installation.strapi).move(id, { to, ...more }, actor, next());
const say = (id: string, words: string, actor: object = coach, isQuestion = false) =>
  handling(installation.strapi).say(id, { words, isQuestion }, actor, next());
const giver = { role: 'giver' };

describe('what has happened', () => {
  it('is what the log tells, the latest first, before anything else is done', async () => {
    const ideas = new Map(
      (await rowsOf(installation.strapi, 'idl_ideas')).map((row) => [row.document_id, row.title]),
    );
    const logged = (await rowsOf(installation.strapi, 'idl_journey_entries'))
      .map((row) => ({ idea: row.idea_document_id, at: toDate(row.at).toISOString() }))
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, 8);
    const found = await activity();
    expect(found.map(({ at, idea }) => [at, idea.title])).toEqual(
      logged.map(({ at, idea }) => [at, ideas.get(idea)]),
    );
    expect(found).toHaveLength(8);
  });

  it('is told of everything that the giver and the handlers did, each once', async () => {
    const title = 'Cykelpump vid entrén';
    const id = await send(title);
    await say(id, 'Hur många cyklar?', coach, true);
    await say(id, 'Ungefär fyrtio.', giver);
    await say(id, 'Tack, då förstår vi.');
    await move(id, 'reviewing');
    await move(id, 'parked', { words: 'Vi väntar.', lookAgainAt: '2099-01-01' });
    await move(id, 'withdrawn', {}, giver);
    await move(id, 'submitted', {}, giver);
    const found = await activity();
    expect(told(found)).toEqual([
      [title, 'reopened', null],
      [title, 'withdrawn', null],
      [title, 'moved', 'parked'],
      [title, 'moved', 'reviewing'],
      [title, 'answered', null],
      [title, 'replied', null],
      [title, 'asked', null],
      [title, 'submitted', null],
    ]);
    expect(new Set(found.map(({ idea }) => idea.id))).toEqual(new Set([id]));
  });

  it('never tells what was said', async () => {
    const id = await send('Ord som stannar', { problem: 'Ett hemligt problem i grunden.' });
    await say(id, 'Orden till idégivaren');
    await say(id, 'Orden från idégivaren', giver);
    const { text } = await admin.get('/idesluss/admin/overview', token);
    expect(text).toContain('Ord som stannar');
    for (const words of ['Orden till', 'Orden från', 'hemligt problem', 'words']) {
      expect(text).not.toContain(words);
    }
  });

  it('tells a masked title as masked, also of what happened before', async () => {
    const id = await send('Tack till Gunvor Ek i köket');
    await move(id, 'reviewing');
    const { body } = await admin.get<{ data: { version: number } }>(
      `/idesluss/admin/ideas/${id}`,
      token,
    );
    const { status } = await admin.send('POST', `/idesluss/admin/ideas/${id}/masks`, token, {
      version: body.data.version,
      field: 'title',
      passage: 'Gunvor Ek',
      reason: 'namn på en medarbetare',
    });
    expect(status).toBe(200);
    const found = (await activity()).filter(({ idea }) => idea.id === id);
    expect(found.map(({ kind }) => kind)).toEqual(['moved', 'submitted']);
    for (const { idea } of found) expect(idea.title).not.toContain('Gunvor');
  });

  it('is forgotten when it is no longer news', async () => {
    const id = await send('Länge sedan');
    const long = new Date(Date.now() - 91 * 86_400_000);
    await installation.strapi.db
      .connection('idl_journey_entries')
      .where({ idea_document_id: id })
      .update({ at: long });
    await handling(installation.strapi).say(id, { words: 'Hej!' }, giver, long);
    expect((await activity()).filter(({ idea }) => idea.id === id)).toEqual([]);
  });

  it('asks the database twice, however much has happened', async () => {
    const asked = await queriesDuring(installation.strapi, activity);
    const about = (table: string) => asked.filter((sql) => sql.includes(`FROM ${table}`)).length;
    expect([about('idl_journey_entries e'), about('idl_messages m\n')]).toEqual([1, 1]);
  });
});

describe('somebody with a right in the own administrations', () => {
  it('hears of their ideas only', async () => {
    const mine = await send('Bara vår', { administration: 'trafikkontoret' });
    const theirs = await send('Någon annans', { administration: 'aldreforvaltningen' });
    await say(theirs, 'Hej!', giver);
    await say(mine, 'Hej!', giver);
    const reader = await admin.roleWith([rightInOwn(overviewRight), rightInOwn(readingRight)]);
    expect(await activity(reader)).toEqual([]);
    await admin.place(reader, ['trafikkontoret'], token);
    const found = await activity(reader);
    expect(told(found).slice(0, 2)).toEqual([
      ['Bara vår', 'replied', null],
      ['Bara vår', 'submitted', null],
    ]);
    const own = await rowsOf(installation.strapi, 'idl_ideas');
    const administration = own.find((row) => row.document_id === mine)?.handling_administration_id;
    for (const { idea } of found) {
      const row = own.find(({ document_id: id }) => id === idea.id);
      expect(row?.handling_administration_id).toBe(administration);
    }
    const everywhere = await activity(
      await admin.roleWith([right(overviewRight), right(readingRight)]),
    );
    expect(told(everywhere)[0]).toEqual(['Bara vår', 'replied', null]);
    expect(told(everywhere)[1]).toEqual(['Någon annans', 'replied', null]);
  });
});
