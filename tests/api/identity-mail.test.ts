import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me, Session } from '../../cms/contracts/giver';
import type { SingleAnswer } from '../../cms/contracts/primitives';
import type { Problem } from '../../cms/contracts/problem';
import { createGiver } from './support/giver';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { bearer } from './support/issuer';
import { queriesDuring } from './support/queries';
import { rowsOf, tablesHolding } from './support/tables';

interface Identity {
  codeForMail(
    id: string,
    now?: Date,
  ): Promise<{ email: string; code: string; language: string } | null>;
  openSession(email: string, code: string, now?: Date): Promise<Session | null>;
  removeExpired(now: Date): Promise<void>;
}

let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let identity: Identity;
beforeAll(async () => {
  installation = await startInstallation({
    settings: {
      IDESLUSS_MAIL_CODE_DOMAINS: 'Storstad.example,skola.storstad.example',
      // Set up, and never called: the worker rests.
      SMTP_HOST: '127.0.0.1',
      MAIL_FROM: 'ideer@storstad.example',
    },
  });
  giver = createGiver(installation.client);
  identity = installation.strapi.plugin('idesluss').service('identity') as unknown as Identity;
});
afterAll(() => installation.stop());

const ask = (email: unknown, more: object = {}) =>
  giver.send<SingleAnswer<{ expiresIn: number }> & Problem>(
    'POST',
    '/me/codes',
    {},
    {
      email,
      ...more,
    },
  );
const use = (email: string, code: string) =>
  giver.send<SingleAnswer<Session> & Problem>('POST', '/me/sessions', {}, { email, code });
const me = (token: string) => giver.send<SingleAnswer<Me> & Problem>('GET', '/me', bearer(token));

/** Ids in the facts that ask for a mail, in order. */
const facts = async (): Promise<string[]> =>
  (await rowsOf(installation.strapi, 'idl_outbox'))
    .filter(({ topic }) => topic === 'identity.code-requested')
    .map(({ payload }) => {
      const value = (typeof payload === 'string' ? JSON.parse(payload) : payload) as object;
      expect(Object.keys(value)).toEqual(['code']);
      return (value as { code: string }).code;
    });

/** Asks for a code and reads the mail that would be sent. */
const codeFor = async (email: string): Promise<string> => {
  expect((await ask(email)).status).toBe(202);
  const mail = await identity.codeForMail((await facts()).at(-1) ?? '');
  expect(mail?.email).toBe(email.trim().toLowerCase());
  return mail?.code ?? '';
};
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

describe('a code by mail', () => {
  it('opens a session, once', async () => {
    const code = await codeFor('siv.ek@storstad.example');
    expect(code).toMatch(/^\d{6}$/);
    const opened = await use('SIV.Ek@storstad.example', code);
    expect([opened.status, opened.headers.get('Cache-Control')]).toEqual([201, 'no-store']);
    expect(opened.body.data.token).toMatch(/^idl_[\w-]{43}$/);
    const hours = (Date.parse(opened.body.data.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(8, 1);
    expect((await use('siv.ek@storstad.example', code)).status).toBe(422);
    expect((await me(opened.body.data.token)).body.data).toEqual({
      source: 'mail',
      name: null,
      administration: null,
    });
  });

  it('is stored so that nobody can read it, nor whose it is', async () => {
    const code = await codeFor('sofia.hemlig@storstad.example');
    const { body } = await use('sofia.hemlig@storstad.example', code);
    for (const secret of ['sofia.hemlig', body.data.token]) {
      expect(await tablesHolding(installation.strapi, secret)).toEqual([]);
    }
    const row = (await rowsOf(installation.strapi, 'idl_mail_codes')).at(-1);
    expect(row).toMatchObject({ sealed_email: null, sealed_code: null });
  });

  it('is mailed in the language asked for', async () => {
    await ask('ingrid@skola.storstad.example', { language: 'en' });
    const mail = await identity.codeForMail((await facts()).at(-1) ?? '');
    expect(mail).toMatchObject({ email: 'ingrid@skola.storstad.example', language: 'en' });
  });

  it('can be tried five times', async () => {
    const email = 'fem.ganger@storstad.example';
    const code = await codeFor(email);
    for (let count = 0; count < 5; count += 1) {
      const { status, body } = await use(email, otherThan(code));
      expect([status, body.errors[0]?.field]).toEqual([422, 'code']);
    }
    expect((await use(email, code)).status).toBe(422);
  });

  it.each([
    ['sv', 'be om en ny'],
    ['en', 'ask for a new one'],
  ])('that is wrong is told as that, with what to do, in %s', async (language, advice) => {
    const email = `fel.kod.${language}@storstad.example`;
    const body = { email, code: otherThan(await codeFor(email)) };
    const headers = { 'Accept-Language': language };
    const answer = await giver.send<Problem>('POST', '/me/sessions', headers, body);
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ field: 'code', code: 'wrong_code', message: expect.stringContaining(advice) as string }],
    ]);
  });

  it('cannot be tried more often by trying at once', async () => {
    const email = 'alla.pa.en.gang@storstad.example';
    const code = await codeFor(email);
    await Promise.all(Array.from({ length: 20 }, () => use(email, otherThan(code))));
    const row = (await rowsOf(installation.strapi, 'idl_mail_codes')).at(-1);
    expect(Number(row?.tries)).toBe(5);
    expect((await use(email, code)).status).toBe(422);
  });

  it('opens one session when it is used twice at once', async () => {
    const email = 'dubbelt@storstad.example';
    const code = await codeFor(email);
    const answers = await Promise.all([use(email, code), use(email, code), use(email, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('is over after ten minutes', async () => {
    const email = 'sent@storstad.example';
    const code = await codeFor(email);
    const id = (await facts()).at(-1) ?? '';
    expect(await identity.codeForMail(id, minutes(9.9))).not.toBe(null);
    expect(await identity.codeForMail(id, minutes(10.1))).toBe(null);
    expect(await identity.openSession(email, code, minutes(10.1))).toBe(null);
    expect(await identity.openSession(email, code, minutes(9.9))).not.toBe(null);
  });

  it('is another’s for another address', async () => {
    const code = await codeFor('en@storstad.example');
    await codeFor('annan@storstad.example');
    expect((await use('annan@storstad.example', code)).status).toBe(422);
  });

  it('is the newest one', async () => {
    const email = 'tva.koder@storstad.example';
    const older = await codeFor(email);
    const newer = await codeFor(email);
    if (older !== newer) expect((await use(email, older)).status).toBe(422);
    expect((await use(email, newer)).status).toBe(201);
  });
});

describe('an address that may have no code', () => {
  const strangers = [
    'siv@elsewhere.example',
    'siv@sub.storstad.example',
    'siv@storstad.example.evil.example',
    'siv@notstorstad.example',
  ];

  it.each(strangers)('is answered the same, and gets none: %s', async (email) => {
    const before = (await facts()).length;
    const allowed = await ask('kind@skola.storstad.example');
    const answer = await ask(email);
    expect([answer.status, answer.text]).toEqual([allowed.status, allowed.text]);
    expect([...answer.headers.keys()]).toEqual([...allowed.headers.keys()]);
    expect(await facts()).toHaveLength(before + 1);
    expect(await tablesHolding(installation.strapi, email)).toEqual([]);
    expect((await use(email, '000000')).body.errors).toMatchObject([{ field: 'code' }]);
  });

  it('costs the same: one transaction that writes the same row', async () => {
    const writes = async (email: string): Promise<string[]> =>
      (await queriesDuring(installation.strapi, () => ask(email))).filter(
        // The first to have a lock of its name makes it, whoever that is.
        (sql) => !/idl_(outbox|deliveries|settings_locks)/.test(sql),
      );
    const known = await writes('lika@storstad.example');
    expect(known.some((sql) => /insert into .idl_mail_codes/.test(sql))).toBe(true);
    expect(await writes('lika@elsewhere.example')).toEqual(known);
  });
});

it('one address gets five codes an hour, and is answered the same after that', async () => {
  const before = (await facts()).length;
  const answers: string[] = [];
  for (let count = 0; count < 8; count += 1) {
    const { status, text } = await ask('ofta@storstad.example');
    answers.push(`${status} ${text}`);
  }
  expect(new Set(answers)).toEqual(new Set([answers[0]]));
  expect(answers[0]).toMatch(/^202 /);
  expect(await facts()).toHaveLength(before + 5);
});

it('one address gets five codes also when thirty are asked for at once', async () => {
  const before = (await facts()).length;
  const statuses = await Promise.all(
    Array.from({ length: 30 }, async () => (await ask('samtidigt@storstad.example')).status),
  );
  expect(new Set(statuses)).toEqual(new Set([202]));
  expect(await facts()).toHaveLength(before + 5);
});

it('is refused when it is no address, or has something we do not know', async () => {
  for (const email of ['siv', 'siv@', '@storstad.example', 1, undefined]) {
    const { status, body } = await ask(email);
    expect([status, body.errors[0]?.field]).toEqual([422, 'email']);
  }
  expect((await ask('siv@storstad.example', { colour: 'red' })).status).toBe(422);
  expect((await use('siv@storstad.example', '12345')).body.errors[0]?.field).toBe('code');
});

describe('a session', () => {
  it('sends ideas and follows them, without a name to show', async () => {
    const email = 'ronja@storstad.example';
    const first = await use(email, await codeFor(email));
    const headers = bearer(first.body.data.token);
    const { id } = await giver.submit({}, headers);
    const named = submission({ nameVisibility: 'colleagues' });
    expect((await installation.client.submit(named, { headers })).status).toBe(422);
    const second = await use(email, await codeFor(email));
    const { body } = await giver.list(bearer(second.body.data.token));
    expect(body.data.map((one) => one.id)).toEqual([id]);
    expect(await tablesHolding(installation.strapi, 'ronja')).toEqual([]);
  });

  it('is ended by whoever has it, and by nobody else', async () => {
    const email = 'utloggad@storstad.example';
    const mine = (await use(email, await codeFor(email))).body.data.token;
    const other = (await use(email, await codeFor(email))).body.data.token;
    const end = (headers: Record<string, string>) => giver.send('DELETE', '/me/session', headers);
    expect((await end({})).status).toBe(401);
    expect((await end(bearer('idl_made-up'))).status).toBe(401);
    const { status, text, headers } = await end(bearer(mine));
    expect([status, text, headers.get('Cache-Control')]).toEqual([204, '', 'no-store']);
    expect((await me(mine)).status).toBe(401);
    expect((await end(bearer(mine))).status).toBe(401);
    expect((await me(other)).status).toBe(200);
  });

  it('is over after a working day, and forgotten', async () => {
    const email = 'klar@storstad.example';
    const { body } = await use(email, await codeFor(email));
    const count = async () => (await rowsOf(installation.strapi, 'idl_sessions')).length;
    expect(await count()).toBeGreaterThan(0);
    await identity.removeExpired(minutes(8 * 60 + 15));
    expect(await count()).toBe(0);
    expect(await rowsOf(installation.strapi, 'idl_mail_codes')).toEqual([]);
    expect((await me(body.data.token)).status).toBe(401);
  });
});
