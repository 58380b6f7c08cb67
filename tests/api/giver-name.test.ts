import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskIdea } from '../../cms/contracts/desk';
import {
  giverName,
  mailPreview,
  type MailPreview,
  type MailPreviewBody,
} from '../../cms/contracts/desk-actions';
import { createAdmin } from './support/admin';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { type Mailbox, openMailbox } from './support/mailbox';
import { handling, noticesAdmin, noticeSettingsWith } from './support/notices';
import { room } from './support/rooms';
import { rowsOf, tablesHolding } from './support/tables';

const coach = { role: 'coach', user: 1 };
const name = 'Samira Lindqvist';

let issuer: TestIssuer;
let mailbox: Mailbox;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let settings: ReturnType<typeof noticesAdmin>;
beforeAll(async () => {
  issuer = await startIssuer();
  mailbox = await openMailbox();
  installation = await startInstallation({
    settings: { ...mailbox.settings, IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]) },
  });
  giver = createGiver(installation.client);
  const admin = createAdmin(installation.strapi, installation.client);
  settings = noticesAdmin(installation.client, await admin.superAdmin());
  await settings.save(noticeSettingsWith());
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
  await issuer.stop();
});

const signed = async () => bearer(await issuer.token({ sub: 'samira', name }));
const idea = async (id: string): Promise<DeskIdea> =>
  (await settings.send<{ data: DeskIdea }>('GET', `/ideas/${id}`)).body.data;
const open = async (id: string): Promise<string | null> => {
  const { status, body } = await settings.send('POST', `/ideas/${id}/giver`, {});
  expect(status).toBe(200);
  return giverName.parse(body).data.name;
};
const openings = async (id: string) =>
  (await rowsOf(installation.strapi, 'idl_identity_openings')).filter(
    (row) => row.idea_document_id === id,
  );

describe('a giver’s name', () => {
  it('stands nowhere on the desk until it is opened, and then it is kept who did', async () => {
    const { id } = await giver.submit({}, await signed());
    const before = await settings.send('GET', `/ideas/${id}`);
    expect(before.text).not.toContain('Samira');
    expect(await idea(id)).toMatchObject({
      giverIsNamed: true,
      giverShownTo: [],
      may: { seeGiver: true },
    });
    expect(await open(id)).toBe(name);
    expect(await openings(id)).toHaveLength(1);
    const { giverShownTo } = await idea(id);
    expect(giverShownTo.map(({ by }) => by)).toEqual(['Karin Åström']);
    expect((await settings.send('GET', '/ideas?limit=100')).text).not.toContain('Samira');
  });

  it('is not there for somebody anonymous, and nothing was opened', async () => {
    const { id } = await giver.submit({ email: 'nagon@storstad.example' });
    expect((await idea(id)).giverIsNamed).toBe(false);
    expect(await open(id)).toBeNull();
    expect(await openings(id)).toEqual([]);
  });

  it('is filled in where its giver reads, and stored with no answer', async () => {
    const headers = await signed();
    const { id } = await giver.submit({ email: 'samira@storstad.example' }, headers);
    await room(installation.strapi, 'outbox').workAt(new Date());
    mailbox.received.length = 0;
    const { say, move } = handling(installation.strapi);
    await say(id, { words: 'Tack {namn}, det var en fin tanke.' }, coach);
    await move(id, { to: 'developing', words: 'Nu börjar vi, {namn}!' }, coach);
    await room(installation.strapi, 'outbox').workAt(new Date());

    expect(await tablesHolding(installation.strapi, 'Tack Samira')).toEqual([]);
    const { messages, journey, latestAnswer } = (await giver.view(`/me/ideas/${id}`, headers)).body
      .data;
    expect(messages.map(({ text }) => text)).toEqual(['Tack Samira, det var en fin tanke.']);
    expect(journey.at(-1)?.words).toBe('Nu börjar vi, Samira!');
    expect(latestAnswer?.text).toBe('Nu börjar vi, Samira!');
    const [listed] = (await giver.list(headers)).body.data;
    expect(listed?.latestAnswer?.text).toBe('Nu börjar vi, Samira!');

    const mails = mailbox.received.map(({ text }) => text);
    expect(mails).toHaveLength(2);
    for (const text of mails) expect(text).toContain('Hej Samira!');
    expect(mails.join('\n')).toContain('Tack Samira, det var en fin tanke.');
    expect(mails.join('\n')).toContain('Nu börjar vi, Samira!');

    const desk = await settings.send('GET', `/ideas/${id}`);
    expect(desk.text).not.toMatch(/Samira|\{namn\}/);
    expect(desk.text).toContain('Tack, det var en fin tanke.');
  });
});

describe('the preview of a mail', () => {
  const preview = async (id: string, body: MailPreviewBody): Promise<MailPreview> => {
    const answer = await settings.send('POST', `/ideas/${id}/mail-preview`, body);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    return mailPreview.parse(answer.body).data;
  };
  /** The mail that was sent, with what only its receiver may see put behind dots. */
  const sentMail = (code: string): { subject: string | undefined; text: string } => {
    const mail = mailbox.received.at(-1);
    const text = (mail?.text ?? '').replaceAll(code, '•••').replaceAll('Samira', '•••');
    return { subject: mail?.subject, text: text.trim() };
  };

  it.each([
    ['an answer', 'messages', { words: 'Tack {namn}!' }],
    ['a question', 'messages', { words: 'När på dagen?', isQuestion: true }],
    ['a move', 'moves', { to: 'developing', words: 'Nu börjar vi.' }],
    [
      'closing with thanks',
      'moves',
      { to: 'closed', words: 'Tack, men nej.', reason: 'already_exists' },
    ],
    ['parking', 'moves', { to: 'parked', words: 'Den får vila.', lookAgainAt: '2099-03-02' }],
    ['referring', 'moves', { to: 'referred', words: 'Till it.', referredTo: 'it' }],
  ] as const)('of %s is the mail that is sent then', async (_what, action, body) => {
    const { id, code } = await giver.submit({ email: 'samira@storstad.example' }, await signed());
    await room(installation.strapi, 'outbox').workAt(new Date());
    const shown = await preview(id, body);
    expect(shown.state).toBe('sent');
    expect(shown.text).not.toContain(code);
    const { version } = await idea(id);
    const done = await settings.send('POST', `/ideas/${id}/${action}`, { version, ...body });
    expect([done.status, done.text]).toEqual([200, done.text]);
    await room(installation.strapi, 'outbox').workAt(new Date());
    expect({ subject: shown.subject, text: shown.text.trim() }).toEqual(sentMail(code));
  });

  it('says when none would be sent, and changes nothing', async () => {
    const anonymous = await giver.submit();
    const before = await idea(anonymous.id);
    expect((await preview(anonymous.id, { words: 'Tack!' })).state).toBe('no_address');
    const known = await giver.submit({ email: 'samira@storstad.example' });
    await settings.save(noticeSettingsWith({}, ['answer']));
    expect((await preview(known.id, { words: 'Tack!' })).state).toBe('switched_off');
    expect((await preview(known.id, { words: 'Varför?', isQuestion: true })).state).toBe('sent');
    await settings.save(noticeSettingsWith());
    expect(await idea(anonymous.id)).toEqual(before);
  });

  it('is refused for a stage that nobody is told of, and an idea that is not there', async () => {
    const { id } = await giver.submit();
    const withdrawn = await settings.send('POST', `/ideas/${id}/mail-preview`, { to: 'withdrawn' });
    expect(withdrawn.status).toBe(400);
    const missing = await settings.send('POST', '/ideas/finnsinteallsnu/mail-preview', {});
    expect(missing.status).toBe(404);
  });
});
