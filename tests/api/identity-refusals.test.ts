import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cms/contracts/giver';
import type { SingleAnswer } from '../../cms/contracts/primitives';
import type { Problem } from '../../cms/contracts/problem';
import type { Answer } from './support/client';
import { newKey } from './support/client';
import { forgedTokens } from './support/forged-tokens';
import { createGiver, receipt } from './support/giver';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { rowsOf } from './support/tables';

interface Identity {
  codeForMail(id: string): Promise<{ code: string } | null>;
}

let issuer: TestIssuer;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
/** An idea of somebody with a token, with its Kvittokod. */
let theirs: { id: string; code: string };
beforeAll(async () => {
  issuer = await startIssuer();
  installation = await startInstallation({
    settings: {
      IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]),
      IDESLUSS_READING_STORIES: 'token',
      IDESLUSS_MAIL_CODE_DOMAINS: 'storstad.example',
      // Set up, and never called: the worker rests.
      SMTP_HOST: '127.0.0.1',
      MAIL_FROM: 'ideer@storstad.example',
    },
  });
  giver = createGiver(installation.client);
  theirs = await giver.submit({}, bearer(await issuer.token()));
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

/** All that an answer tells, but for what is new in each: the time and the request's own id. */
const tellingOf = ({ status, headers, body }: Answer<unknown>) => ({
  status,
  headers: [...headers].filter(([name]) => name !== 'date'),
  body: { ...(body as Problem), instance: '' },
});

const doing: [method: string, path: (id: string) => string, body?: object][] = [
  ['GET', () => '/me'],
  ['GET', () => '/me/ideas'],
  ['GET', (id) => `/me/ideas/${id}`],
  ['POST', (id) => `/me/ideas/${id}/messages`, { text: 'Hej' }],
  ['POST', (id) => `/me/ideas/${id}/withdrawal`, {}],
  ['POST', (id) => `/me/ideas/${id}/de-identification`, { confirm: true }],
  ['PUT', (id) => `/me/ideas/${id}/rating`, { value: 1 }],
  ['POST', () => '/ideas', submission()],
  ['GET', () => '/stories'],
];

describe('a token that is not to be believed', () => {
  it.each(doing)('is answered one way by %s %s, whatever is wrong with it', async (...asked) => {
    const [method, path, body] = asked;
    const key = { 'Idempotency-Key': newKey() };
    const before = await rowsOf(installation.strapi, 'idl_ideas');
    const answers = [];
    for (const [name, make] of Object.entries(forgedTokens)) {
      for (const id of [theirs.id, 'finnsinte00']) {
        const headers = { ...bearer(await make(issuer)), ...key };
        const answer = await giver.send(method, path(id), headers, body);
        expect([name, answer.status]).toEqual([name, 401]);
        answers.push(tellingOf(answer));
      }
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.body.type).toBe('urn:idesluss:problem:unauthorized');
    expect(await rowsOf(installation.strapi, 'idl_ideas')).toEqual(before);
  });

  it.each(doing)('is not what stands in the way of %s %s', async (method, path, body) => {
    const sent = await giver.submit({}, bearer(await issuer.token()));
    const headers = { ...bearer(await issuer.token()), 'Idempotency-Key': newKey() };
    const { status } = await giver.send(method, path(sent.id), headers, body);
    // An idea that has had no answer cannot be rated yet.
    expect([200, 201, path('').endsWith('rating') ? 409 : 200]).toContain(status);
  });
});

describe('a Kvittokod that nobody has', () => {
  const codes = [
    '0000-0000-0000-0000',
    'ZZZZ-ZZZZ-ZZZZ-ZZZZ',
    'a',
    '%',
    'å'.repeat(3),
    '9'.repeat(999),
  ];

  it.each(doing.slice(2, 7))('is answered one way by %s %s', async (method, path, body) => {
    const at = path('').replace('/me/ideas/', '/receipt');
    const nearly = [
      theirs.code.slice(0, -1),
      `${theirs.code}0`,
      theirs.code.split('-').toReversed().join('-'),
    ];
    const answers = [];
    for (const code of [...codes, ...nearly]) {
      const answer = await giver.send(method, at, receipt(encodeURIComponent(code)), body);
      expect([code, answer.status]).toEqual([code, 404]);
      answers.push(tellingOf(answer));
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('a code by mail', () => {
  const use = (email: string, code: string) =>
    giver.send<SingleAnswer<Session> & Problem>('POST', '/me/sessions', {}, { email, code });
  const ask = (email: string) => giver.send('POST', '/me/codes', {}, { email });
  const facts = async (): Promise<string[]> =>
    (await rowsOf(installation.strapi, 'idl_outbox'))
      .filter(({ topic }) => topic === 'identity.code-requested')
      .map(({ payload }) => {
        const told = (typeof payload === 'string' ? JSON.parse(payload) : payload) as object;
        return (told as { code: string }).code;
      });
  const codeFor = async (email: string): Promise<string> => {
    expect((await ask(email)).status).toBe(202);
    const identity = installation.strapi.plugin('idesluss').service('identity');
    const id = (await facts()).at(-1) ?? '';
    return (await (identity as unknown as Identity).codeForMail(id))?.code ?? '';
  };
  const otherThan = (code: string): string =>
    String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('that is not right is answered one way, whoever has a code and whatever became of it', async () => {
    const waiting = await codeFor('vantar@storstad.example');
    const used = await codeFor('anvand@storstad.example');
    expect((await use('anvand@storstad.example', used)).status).toBe(201);
    const spent = await codeFor('slut@storstad.example');
    for (let count = 0; count < 5; count += 1) await use('slut@storstad.example', otherThan(spent));
    const over = await codeFor('over@storstad.example');
    const last = (await rowsOf(installation.strapi, 'idl_mail_codes')).map(({ id }) => Number(id));
    await installation.strapi.db
      .connection('idl_mail_codes')
      .where({ id: Math.max(...last) })
      .update({ expires_at: new Date(Date.now() - 1000) });
    await ask('siv@elsewhere.example');
    const answers = [
      await use('vantar@storstad.example', otherThan(waiting)),
      await use('anvand@storstad.example', used),
      await use('slut@storstad.example', spent),
      await use('over@storstad.example', over),
      await use('ingen@storstad.example', '000000'),
      await use('siv@elsewhere.example', '000000'),
      await use('ingen@elsewhere.example', '000000'),
    ].map(tellingOf);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(422);
    // The one that waits is still good: the others were refused for what they are.
    expect((await use('vantar@storstad.example', waiting)).status).toBe(201);
  });

  it('lets nobody try an address more than 25 times an hour, however many codes are asked for', async () => {
    const email = 'gissad@storstad.example';
    const subjects = async () =>
      (await rowsOf(installation.strapi, 'idl_mail_codes')).filter(({ id }) => Number(id) > first);
    const first = Math.max(
      0,
      ...(await rowsOf(installation.strapi, 'idl_mail_codes')).map(({ id }) => Number(id)),
    );
    let last = '';
    for (let round = 0; round < 9; round += 1) {
      if (round < 5) last = await codeFor(email);
      else await ask(email);
      for (let count = 0; count < 8; count += 1) await use(email, otherThan(last));
    }
    const tries = (await subjects()).map((row) => Number(row.tries));
    expect(tries).toEqual([5, 5, 5, 5, 5]);
    expect((await use(email, last)).status).toBe(422);
  });
});
