import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignInWays, signInWaysSingle } from '../../cms/contracts/giver';
import type { IdeaSubmission } from '../../cms/contracts/ideas';
import type { Problem } from '../../cms/contracts/problem';
import { createAdmin } from './support/admin';
import { coach, createGiver, receipt } from './support/giver';
import { until } from './support/http';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { type Mailbox, openMailbox } from './support/mailbox';
import { noticesAdmin, noticeSettingsWith } from './support/notices';
import { queriesDuring } from './support/queries';
import { room } from './support/rooms';
import { rowsOf, tablesHolding } from './support/tables';

let issuer: TestIssuer;
let mailbox: Mailbox;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let notices: ReturnType<typeof noticesAdmin>;
beforeAll(async () => {
  issuer = await startIssuer();
  mailbox = await openMailbox();
  installation = await startInstallation({
    settings: {
      ...mailbox.settings,
      IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]),
      IDESLUSS_MAIL_CODE_DOMAINS: 'storstad.example',
      IDESLUSS_READING_STORIES: 'token',
    },
  });
  giver = createGiver(installation.client);
  const admin = createAdmin(installation.strapi, installation.client);
  notices = noticesAdmin(installation.client, await admin.superAdmin());
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
  await issuer.stop();
});
beforeEach(async () => {
  await notices.save(noticeSettingsWith());
  await room(installation.strapi, 'outbox').workAt(new Date());
  mailbox.received.length = 0;
});

let count = 0;
/** An address outside all domains that are configured. */
const newAddress = (): string => `Siv.Ek${(count += 1)}@privat.example`;
const request = (email: string) => giver.send<Problem>('POST', '/me/codes', {}, { email });

/** The mail with a code that came to an address, if one did. */
const codeMailed = async (email: string): Promise<string | undefined> => {
  mailbox.received.length = 0;
  await request(email);
  await room(installation.strapi, 'outbox').workAt(new Date());
  const mails = mailbox.received.filter(({ receiver }) => receiver === email.toLowerCase());
  return mails.flatMap(({ text }) => /\b\d{6}\b/.exec(text ?? '') ?? []).at(-1);
};
/** Signs in as a person would: asks for a code, reads the mail, writes the code. */
const signIn = async (email: string): Promise<Record<string, string>> => {
  const code = await codeMailed(email);
  const body = { email, code };
  const opened = await giver.send<{ data: { token: string } }>('POST', '/me/sessions', {}, body);
  expect(opened.status).toBe(201);
  return bearer(opened.body.data.token);
};
const mine = async (headers: Record<string, string>): Promise<string[]> =>
  (await giver.list(headers)).body.data.map(({ id }) => id);
/** An idea that somebody left their address with. */
const left = async (email: string, more: Partial<IdeaSubmission> = {}) => {
  const sent = await giver.submit({ email, ...more });
  await room(installation.strapi, 'outbox').workAt(new Date());
  mailbox.received.length = 0;
  return sent;
};

describe('a code to the address that an idea was left with', () => {
  it('opens that idea, and those of nobody else', async () => {
    const email = newAddress();
    const { id } = await left(email);
    const second = await left(email.toUpperCase());
    await left(newAddress());
    const headers = await signIn(email.toLowerCase());
    expect(await mine(headers)).toEqual([second.id, id]);
    const other = newAddress();
    await left(other);
    const stranger = await signIn(other);
    expect((await giver.view(`/me/ideas/${id}`, stranger)).status).toBe(404);
    expect((await giver.withdraw(`/me/ideas/${id}`, stranger)).status).toBe(404);
  });

  it('opens what somebody who was signed in left with it', async () => {
    const email = newAddress();
    const headers = bearer(await issuer.token({ sub: 'signed-in', email }));
    const { id } = await giver.submit({}, headers);
    expect(await mine(await signIn(email))).toEqual([id]);
    expect(await mine(headers)).toEqual([id]);
  });

  it('lets its giver do all that a giver may', async () => {
    const email = newAddress();
    const { id } = await left(email);
    const headers = await signIn(email);
    const path = `/me/ideas/${id}`;
    const handler = coach(installation.strapi);
    await handler.ask(id, 'Hur många?');
    expect((await giver.say(path, headers, 'Tjugo.')).body.data.messages).toHaveLength(2);
    expect((await giver.withdraw(path, headers)).body.data.stage).toBe('withdrawn');
    expect((await giver.reopen(path, headers)).body.data.stage).toBe('submitted');
    await handler.move(id, { to: 'closed', words: 'Tack!', reason: 'already_exists' });
    expect((await giver.rate(path, headers, 5)).body.data.rating).toBe(5);
    expect((await giver.deidentify(path, headers)).body.data.identified).toBe(false);
    expect(await mine(headers)).toEqual([]);
    expect((await giver.view(path, headers)).status).toBe(404);
    expect(await codeMailed(email)).toBe(undefined);
  });

  it('opens nothing once the address has been dropped', async () => {
    const email = newAddress();
    const { id, code } = await left(email);
    const signed = bearer(await issuer.token({ sub: 'dropped', email }));
    const other = await giver.submit({}, signed);
    const headers = await signIn(email);
    const handler = coach(installation.strapi);
    for (const idea of [id, other.id]) {
      await handler.move(idea, { to: 'closed', words: 'Tack!', reason: 'already_exists' });
    }
    const later = new Date(Date.now() + 200 * 86_400_000);
    await room(installation.strapi, 'ideas').dropOldContacts(180, later);
    expect(await mine(headers)).toEqual([]);
    expect(await mine(signed)).toEqual([other.id]);
    expect(await codeMailed(email)).toBe(undefined);
    expect((await giver.view('/receipt', receipt(code))).status).toBe(200);
    const rows = await rowsOf(installation.strapi, 'idl_givers');
    const row = rows.find(({ idea_document_id: idea }) => idea === other.id);
    expect(row).toMatchObject({ sealed_email: null, address_key: null });
  });

  it('is looked up without the address in clear, by an index', async () => {
    const email = newAddress();
    await left(email);
    expect(await tablesHolding(installation.strapi, email)).toEqual([]);
    expect(await tablesHolding(installation.strapi, email.toLowerCase())).toEqual([]);
    expect((await rowsOf(installation.strapi, 'idl_givers')).at(-1)?.address_key).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });

  it('is no way to read what is for those who work here', async () => {
    const email = newAddress();
    await left(email);
    const headers = await signIn(email);
    expect((await giver.send('GET', '/stories', headers)).status).toBe(403);
    const employed = await signIn('siv.ek@storstad.example');
    expect((await giver.send('GET', '/stories', employed)).status).toBe(200);
  });
});

describe('an address that nothing was left with', () => {
  it('gets no mail, and is answered the same in the same way', async () => {
    const known = newAddress();
    await left(known);
    const unknown = newAddress();
    const [one, other] = [await request(known), await request(unknown)];
    expect([other.status, other.text]).toEqual([one.status, one.text]);
    expect(one.status).toBe(202);
    expect(await codeMailed(unknown)).toBe(undefined);
    const asked = async (email: string): Promise<string[]> =>
      (await queriesDuring(installation.strapi, () => request(email))).filter(
        (sql) => !/idl_(outbox|deliveries)/.test(sql),
      );
    expect(await asked(unknown)).toEqual(await asked(known));
  });
});

describe('an installation that sends no codes', () => {
  const ways = async (): Promise<SignInWays> =>
    signInWaysSingle.parse((await installation.client.get('/sign-in')).body).data;

  it('says so, before and when one is asked for, whatever the address', async () => {
    expect(await ways()).toEqual({ mailCode: true });
    const { switches } = noticeSettingsWith();
    await notices.save(noticeSettingsWith({ switches: { ...switches, signInCode: false } }));
    expect(await until(ways, ({ mailCode }) => !mailCode)).toEqual({ mailCode: false });
    for (const email of ['siv.ek@storstad.example', newAddress()]) {
      const { status, body } = await request(email);
      expect([status, body.type]).toEqual([409, 'urn:idesluss:problem:no-mail-codes']);
    }
    await notices.save(noticeSettingsWith());
    expect(await until(ways, ({ mailCode }) => mailCode)).toEqual({ mailCode: true });
  });
});
