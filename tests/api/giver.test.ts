import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { submission } from './support/ideas';
import { coach, createGiver, receipt } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { rowsOf, tablesHolding } from './support/tables';

let issuer: TestIssuer;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let handler: ReturnType<typeof coach>;
beforeAll(async () => {
  issuer = await startIssuer();
  installation = await startInstallation({
    settings: { IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]) },
  });
  giver = createGiver(installation.client);
  handler = coach(installation.strapi);
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

const as = async (sub: string, more: object = {}) => bearer(await issuer.token({ sub, ...more }));

describe('an idea sent with a token', () => {
  it('belongs to its giver, whose details are sealed', async () => {
    const details = { name: 'Disa Hemlund', email: 'disa.hemlund@storstad.example' };
    const headers = await as('disa-subject', details);
    const { id } = await giver.submit({ nameVisibility: 'colleagues' }, headers);
    const row = (await rowsOf(installation.strapi, 'idl_givers')).at(-1);
    expect(row).toMatchObject({ idea_document_id: id, issuer: issuer.address });
    expect(row?.subject).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.sealed_name).toMatch(/^v1\./);
    expect(row?.sealed_email).toMatch(/^v1\./);
    for (const told of ['Hemlund', 'disa.hemlund', 'disa-subject']) {
      expect(await tablesHolding(installation.strapi, told)).toEqual([]);
    }
    expect((await giver.view(`/me/ideas/${id}`, headers)).body.data.identified).toBe(true);
  });

  it('is answered at the address that the giver wrote, before that of the token', async () => {
    await giver.submit({ email: 'hemma@storstad.example' }, await as('writes-address'));
    const [before, after] = (await rowsOf(installation.strapi, 'idl_givers')).slice(-2);
    expect(after?.sealed_email).not.toBe(before?.sealed_email);
    expect(after?.issuer).toBe(issuer.address);
  });

  it('is refused with a bad token, and nothing is kept', async () => {
    const before = (await rowsOf(installation.strapi, 'idl_ideas')).length;
    const { status } = await installation.client.submit(submission(), {
      headers: await as('late', { exp: 1 }),
    });
    expect(status).toBe(401);
    expect(await rowsOf(installation.strapi, 'idl_ideas')).toHaveLength(before);
  });

  it.each([
    ['anonymously', () => Promise.resolve({})],
    ['with a token without a name', () => as('nameless', { name: undefined })],
  ])('shows no name to colleagues when sent %s', async (_how, headers) => {
    const answer = await installation.client.submit<{ errors: object[] }>(
      submission({ nameVisibility: 'colleagues' }),
      { headers: await headers() },
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'nameVisibility', code: 'not_allowed' }]);
  });
});

describe('my ideas', () => {
  it('are mine alone, newest first, page by page', async () => {
    const mine = await as('mine');
    expect((await giver.list(mine)).body).toMatchObject({ data: [], next: null });
    const sent = [];
    for (const title of ['Den första', 'Den andra', 'Den tredje']) {
      sent.unshift((await giver.submit({ title }, mine)).id);
    }
    await giver.submit({}, await as('theirs'));
    await giver.submit();
    const { body, headers } = await giver.list(mine);
    expect(body.data.map(({ id }) => id)).toEqual(sent);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const first = await giver.list(mine, '?limit=2');
    const second = await giver.list(mine, `?limit=2&cursor=${first.body.next}`);
    expect([...first.body.data, ...second.body.data].map(({ id }) => id)).toEqual(sent);
    expect((await giver.list(mine, '?colour=red')).status).toBe(400);
  });

  it('are another’s with the same subject at another issuer, or in another case', async () => {
    const { id } = await giver.submit({}, await as('Somebody'));
    expect((await giver.view(`/me/ideas/${id}`, await as('somebody'))).status).toBe(404);
    expect((await giver.view(`/me/ideas/${id}`, await as('Somebody'))).status).toBe(200);
  });

  it('cannot be seen or touched by anybody else', async () => {
    const { id } = await giver.submit({}, await as('owner'));
    const path = `/me/ideas/${id}`;
    const other = await as('other');
    const answers = [
      await giver.view(path, other),
      await giver.say(path, other, 'Hej'),
      await giver.withdraw(path, other),
      await giver.reopen(path, other),
      await giver.deidentify(path, other),
      await giver.rate(path, other, 5),
      await giver.view('/me/ideas/doesnotexist0', other),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const without = [await giver.view(path, {}), await giver.say(path, {}, 'Hej')];
    expect(without.map(({ status }) => status)).toEqual([401, 401]);
    const after = await giver.view(path, await as('owner'));
    expect(after.body.data).toMatchObject({ stage: 'submitted', messages: [], identified: true });
  });
});

describe.each(['a token', 'a receipt'])('the giver with %s', (by) => {
  let path: string;
  let headers: Record<string, string>;
  let id: string;
  beforeEach(async () => {
    const token = await as(`giver-${crypto.randomUUID()}`);
    const byToken = by === 'a token';
    const sent = await giver.submit({}, byToken ? token : {});
    id = sent.id;
    path = byToken ? `/me/ideas/${id}` : '/receipt';
    headers = byToken ? token : receipt(sent.code);
  });

  it('sees the idea and what may be done', async () => {
    const { status, body, headers: told } = await giver.view(path, headers);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      id,
      title: submission().title,
      stage: 'submitted',
      questionWaits: false,
      latestAnswer: null,
      messages: [],
      may: {
        write: true,
        withdraw: true,
        reopen: false,
        rate: false,
        deidentify: by === 'a token',
      },
    });
    expect([told.get('Cache-Control'), told.get('Set-Cookie')]).toEqual(['no-store', null]);
  });

  it('answers a question', async () => {
    await handler.ask(id, 'Hur många cyklar skulle behövas?');
    expect((await giver.view(path, headers)).body.data.questionWaits).toBe(true);
    const { status, body } = await giver.say(path, headers, 'Tjugo räcker för kvällspasset.');
    expect(status).toBe(200);
    expect(body.data.questionWaits).toBe(false);
    expect(body.data.messages.map(({ from, text }) => [from, text])).toEqual([
      ['handler', 'Hur många cyklar skulle behövas?'],
      ['giver', 'Tjugo räcker för kvällspasset.'],
    ]);
  });

  it('takes the idea back, once', async () => {
    const { status, body } = await giver.withdraw(path, headers, { words: 'Vi löste det själva.' });
    expect([status, body.data.stage, body.data.may.withdraw]).toEqual([200, 'withdrawn', false]);
    expect(body.data.journey.at(-1)).toMatchObject({ actor: 'giver', to: 'withdrawn' });
    const again = await giver.withdraw(path, headers);
    expect([again.status, again.body.type]).toEqual([409, 'urn:idesluss:problem:move-not-allowed']);
  });

  it('sends in again what was taken back, with a new promise', async () => {
    expect((await giver.reopen(path, headers)).status).toBe(409);
    await installation.strapi.db
      .connection('idl_ideas')
      .where({ document_id: id })
      .update({ answer_due_at: '2020-01-07' });
    const back = await giver.withdraw(path, headers);
    expect(back.body.data.may).toMatchObject({ reopen: true, withdraw: false, write: false });
    const { status, body } = await giver.reopen(path, headers, { words: 'Vi behöver den ändå.' });
    expect([status, body.data.stage]).toEqual([200, 'submitted']);
    expect(body.data.may).toMatchObject({ reopen: false, withdraw: true, write: true });
    expect(body.data.journey.at(-1)).toMatchObject({
      actor: 'giver',
      from: 'withdrawn',
      to: 'submitted',
      words: 'Vi behöver den ändå.',
    });
    const fresh = await giver.submit();
    const promised = await giver.view('/receipt', receipt(fresh.code));
    expect(body.data.answerDueAt).toBe(promised.body.data.answerDueAt);
    const again = await giver.reopen(path, headers);
    expect([again.status, again.body.type]).toEqual([409, 'urn:idesluss:problem:move-not-allowed']);
    expect((await giver.reopen(path, headers, { reason: 'legal' })).status).toBe(422);
  });

  it('has an idea that was answered wait for its handlers once it is sent in again', async () => {
    await handler.answer(id, 'Tack, vi tittar på den.');
    const { body: before } = await giver.withdraw(path, headers);
    const { body } = await giver.reopen(path, headers);
    expect(body.data).toMatchObject({
      answerDueAt: before.data.answerDueAt,
      firstAnswerAt: before.data.firstAnswerAt,
    });
    const row = (await rowsOf(installation.strapi, 'idl_ideas')).find(
      (one) => one.document_id === id,
    );
    expect([row?.stage, Boolean(row?.giver_wrote)]).toEqual(['submitted', true]);
  });

  it('says whether it was worth it, when it has been answered for good', async () => {
    expect((await giver.rate(path, headers, 5)).status).toBe(409);
    await handler.move(id, {
      to: 'closed',
      words: 'Tack! Det finns redan lånecyklar vid stationen.',
      reason: 'already_exists',
    });
    expect((await giver.rate(path, headers, 4)).body.data.rating).toBe(4);
    expect((await giver.rate(path, headers, 5)).body.data.rating).toBe(5);
    for (const value of [0, 6, 2.5, '5', null]) {
      expect((await giver.rate(path, headers, value)).status).toBe(422);
    }
  });

  it('is told field by field what is wrong', async () => {
    const empty = await giver.say(path, headers, '   ');
    expect([empty.status, empty.body.errors[0]?.field]).toEqual([422, 'text']);
    const unknown = await giver.withdraw(path, headers, { reason: 'legal' });
    expect(unknown.body.errors).toMatchObject([{ field: 'reason', code: 'unknown_field' }]);
    const careless = await giver.deidentify(path, headers, { confirm: false });
    expect(careless.body.errors[0]?.field).toBe('confirm');
  });
});

describe('a giver who wants to be forgotten', () => {
  it('is: the idea stays, and only the receipt opens it', async () => {
    const headers = await as('forgets', { name: 'Glömsk Person' });
    const { id, code } = await giver.submit({ nameVisibility: 'colleagues' }, headers);
    const { status, body } = await giver.deidentify(`/me/ideas/${id}`, headers);
    expect([status, body.data.identified, body.data.may.deidentify]).toEqual([200, false, false]);
    expect((await giver.view(`/me/ideas/${id}`, headers)).status).toBe(404);
    expect((await giver.list(headers)).body.data).toEqual([]);
    expect((await giver.view('/receipt', receipt(code))).body.data.id).toBe(id);
    const rows = await rowsOf(installation.strapi, 'idl_givers');
    expect(rows.filter((row) => row.idea_document_id === id)).toEqual([]);
  });

  it('is, by receipt too, when an address was left', async () => {
    const { code } = await giver.submit({ email: 'glom.mig@storstad.example' });
    expect((await giver.view('/receipt', receipt(code))).body.data.identified).toBe(true);
    expect((await giver.deidentify('/receipt', receipt(code))).body.data.identified).toBe(false);
  });
});
