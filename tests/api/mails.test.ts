import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IdeaReceipt, IdeaSubmission } from '../../cms/contracts/ideas';
import { createAdmin } from './support/admin';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { type Mailbox, mailFrom, openMailbox, type Received } from './support/mailbox';
import {
  coach,
  deliveries,
  handling,
  noticesAdmin,
  noticeSettingsWith,
  receiptPage,
} from './support/notices';
import { room } from './support/rooms';
import { tablesHolding } from './support/tables';
import { hostileTexts } from './support/texts';

let mailbox: Mailbox;
let installation: Installation;
let settings: ReturnType<typeof noticesAdmin>;
beforeAll(async () => {
  mailbox = await openMailbox();
  installation = await startInstallation({
    settings: { ...mailbox.settings, IDESLUSS_MAIL_CODE_DOMAINS: 'storstad.example' },
  });
  const admin = createAdmin(installation.strapi, installation.client);
  settings = noticesAdmin(installation.client, await admin.superAdmin());
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
});
beforeEach(async () => {
  await settings.save(noticeSettingsWith());
  await deliver();
  mailbox.received.length = 0;
});

const deliver = (): Promise<void> => room(installation.strapi, 'outbox').workAt(new Date());
const email = 'hemlig.avsandare@storstad.example';

const send = async (changes: Partial<IdeaSubmission> = {}): Promise<IdeaReceipt> =>
  (await installation.client.submit(submission({ email, ...changes }))).body.data;
/** An idea whose receipt has been sent. */
const sent = async (changes: Partial<IdeaSubmission> = {}): Promise<IdeaReceipt> => {
  const receipt = await send(changes);
  await deliver();
  mailbox.received.length = 0;
  return receipt;
};
const only = (): Received => {
  expect(mailbox.received.map(({ subject }) => subject)).toHaveLength(1);
  return mailbox.received[0]!;
};
const linkTo = (code: string): string => `${receiptPage}#kvitto=${code}`;

describe('the receipt', () => {
  it('says the number, the code, the day and where to follow the idea', async () => {
    const { reference, receiptCode, answerDueAt, administration } = await send();
    await deliver();
    const mail = only();
    expect(mail.receiver).toBe(email);
    expect(mail.from?.value).toEqual([{ name: 'Storstads idésluss', address: mailFrom }]);
    expect(mail.replyTo).toBeUndefined();
    expect(mail.subject).toBe(`Vi har tagit emot din idé, ${reference}`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(
      new Date(`${answerDueAt}T12:00:00Z`),
    );
    for (const said of [reference, receiptCode, day, administration.name, linkTo(receiptCode)]) {
      expect(mail.text).toContain(said);
      expect(mail.html).toContain(said);
    }
    expect(mail.text).toContain('Tack! Din idé är inskickad.');
    expect(mail.text).toContain('Du får det här mejlet för att');
    expect(mail.html).toContain('<html lang="sv">');
    await deliver();
    only();
  });

  it('is in English for an idea in English', async () => {
    const { reference } = await send({ language: 'en' });
    await deliver();
    const mail = only();
    expect(mail.subject).toBe(`We have received your idea, ${reference}`);
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.text).not.toMatch(/[åäö].*(idé|svar)/i);
  });

  it('has no link when the page is not known, and another place for replies when there is one', async () => {
    await settings.save(
      noticeSettingsWith({ receiptPage: null, replyTo: 'innovation@storstad.example' }),
    );
    const { receiptCode } = await send();
    await deliver();
    const mail = only();
    expect(mail.text).toContain(receiptCode);
    expect(mail.text).not.toContain('http');
    expect(mail.replyTo?.value[0]?.address).toBe('innovation@storstad.example');
  });

  it('is not for those who left no address', async () => {
    await installation.client.submit(submission());
    const before = (await deliveries(installation.strapi)).length;
    await deliver();
    expect(mailbox.received).toEqual([]);
    expect(await deliveries(installation.strapi)).toHaveLength(before);
  });

  it('carries nothing that a stranger wrote to an address that may be anybody’s', async () => {
    const title = 'Du har vunnit på ond.example';
    await send({ title, problem: `${title} klicka här` });
    await deliver();
    const { subject, text, html } = only();
    expect(`${subject} ${text} ${html}`).not.toMatch(/vunnit|ond\.example|klicka/);
    expect(text).toContain('Vi har tagit emot din idé.');
  });
});

describe('what a handler says', () => {
  it.each(Object.entries(hostileTexts))(
    'shows a title with %s and runs nothing',
    async (_name, text) => {
      const title = text.slice(0, 80);
      const { id } = await sent({ title });
      await handling(installation.strapi).say(id, { words: 'Tack!' }, coach);
      await deliver();
      const mail = only();
      expect(mail.html).not.toContain('<script');
      expect(mail.html).not.toContain('<img');
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.to).toMatchObject({ value: [{ address: email }] });
    },
  );

  const words = 'Tack! Vi provar i Björkhagen.\n\nHör av dig <när du vill>.';

  it('goes out as an answer', async () => {
    const { id, reference, receiptCode } = await sent();
    await handling(installation.strapi).say(id, { words }, coach);
    await deliver();
    const mail = only();
    expect(mail.subject).toBe(`Svar om din idé, ${reference}`);
    expect(mail.text).toContain('Vi provar i Björkhagen.');
    expect(mail.text).toContain(linkTo(receiptCode));
    expect(mail.html).toContain('Hör av dig &lt;när du vill&gt;.');
  });

  it('goes out as a question', async () => {
    const { id, reference } = await sent();
    await handling(installation.strapi).say(id, { words, isQuestion: true }, coach);
    await deliver();
    expect(only().subject).toBe(`En fråga om din idé, ${reference}`);
    expect(only().text).toContain('har en fråga till dig');
  });

  it('is not sent when the giver says it', async () => {
    const { id } = await sent();
    await handling(installation.strapi).say(id, { words }, { role: 'giver' });
    await deliver();
    expect(mailbox.received).toEqual([]);
  });
});

describe('a move', () => {
  const moves: [to: string, more: object, subject: string, said: string][] = [
    ['reviewing', {}, 'Nu granskar vi din idé', 'Nu läser vi den'],
    ['developing', {}, 'Nu utvecklar vi din idé', 'hur den kan prövas'],
    ['parked', { lookAgainAt: '2099-03-02' }, 'Din idé får vila till 2 mars 2099', '2 mars 2099'],
    ['referred', { referredTo: 'procurement' }, 'Din idé har fått en ny väg', 'Upphandling'],
    ['closed', { reason: 'legal' }, 'Tack för din idé', 'Lagen hindrar'],
  ];

  it.each(moves)('to %s is told with the words', async (to, more, subject, said) => {
    const { id, reference } = await sent();
    const words = 'Så här tänkte vi om din idé.';
    await handling(installation.strapi).move(id, { to, words, ...more }, coach);
    await deliver();
    const mail = only();
    expect(mail.subject).toBe(`${subject}, ${reference}`);
    expect(mail.text).toContain(words);
    expect(mail.text).toContain(said);
    expect(mail.text).toContain('Tack för');
    expect(mail.text).not.toContain('{');
  });

  it('further on and back on the way is told too', async () => {
    const { id, reference } = await sent({ language: 'en' });
    const { move } = handling(installation.strapi);
    const words = 'Here is why.';
    for (const step of [
      { to: 'developing', words },
      { to: 'piloting', words },
      { to: 'implemented', words },
    ]) {
      await move(id, step, coach);
    }
    await deliver();
    expect(mailbox.received.map(({ subject }) => subject).toSorted()).toEqual([
      `We are developing your idea, ${reference}`,
      `We are trying your idea, ${reference}`,
      `Your idea has been implemented, ${reference}`,
    ]);
    const other = await sent();
    await move(other.id, { to: 'closed', words, reason: 'legal' }, coach);
    await move(other.id, { to: 'reviewing', words }, coach);
    await deliver();
    expect(mailbox.received.map(({ subject }) => subject)).toContain(
      `Vi tar upp din idé igen, ${other.reference}`,
    );
  });

  it('that the giver made is not', async () => {
    const { id } = await sent();
    await handling(installation.strapi).move(id, { to: 'withdrawn' }, { role: 'giver' });
    await deliver();
    expect(mailbox.received).toEqual([]);
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({
      state: 'skipped',
      reason: 'not_wanted',
    });
  });
});

describe('mails about one idea', () => {
  const words = 'Så här tänkte vi om din idé.';
  const minute = 60_000;
  const later = (ahead: number): Promise<void> =>
    room(installation.strapi, 'outbox').workAt(new Date(Date.now() + ahead));
  const refused = (responseCode: number) => ({ responseCode, message: 'Not now' });
  /** Closed while the mail server took nothing, and then taken up again. */
  const reopened = async (responseCode: number): Promise<IdeaReceipt> => {
    const idea = await sent();
    const { move } = handling(installation.strapi);
    await move(idea.id, { to: 'closed', reason: 'legal', words }, coach);
    mailbox.answerWith(refused(responseCode));
    await deliver();
    mailbox.answerWith('take');
    await move(idea.id, { to: 'reviewing', words }, coach);
    await deliver();
    return idea;
  };
  const subjects = () => mailbox.received.map(({ subject }) => subject);

  it('come in the order that it happened, also when an earlier one is late', async () => {
    const { reference } = await reopened(451);
    expect(subjects()).toEqual([]);
    const other = await send();
    await deliver();
    expect(subjects()).toEqual([`Vi har tagit emot din idé, ${other.reference}`]);
    mailbox.received.length = 0;
    await later(2 * minute);
    expect(subjects()).toEqual([
      `Tack för din idé, ${reference}`,
      `Vi tar upp din idé igen, ${reference}`,
    ]);
  });

  it('do not wait for one that is given up', async () => {
    const { reference } = await reopened(550);
    expect(subjects()).toEqual([`Vi tar upp din idé igen, ${reference}`]);
  });

  it('come in order with many lanes, whatever they are about', async () => {
    const { id, reference } = await send();
    const { move, say } = handling(installation.strapi);
    await say(id, { words }, coach);
    await move(id, { to: 'developing', words }, coach);
    await say(id, { words, isQuestion: true }, coach);
    await move(id, { to: 'piloting', words }, coach);
    await Promise.all([deliver(), deliver()]);
    expect(subjects()).toEqual([
      `Vi har tagit emot din idé, ${reference}`,
      `Svar om din idé, ${reference}`,
      `Nu utvecklar vi din idé, ${reference}`,
      `En fråga om din idé, ${reference}`,
      `Nu prövar vi din idé, ${reference}`,
    ]);
  });

  it('tell the day that each rest was until', async () => {
    const { id, reference } = await sent();
    const { move } = handling(installation.strapi);
    await move(id, { to: 'parked', words, lookAgainAt: '2099-03-02' }, coach);
    await move(id, { to: 'parked', words, lookAgainAt: '2099-06-01' }, coach);
    await move(id, { to: 'reviewing', words }, coach);
    await deliver();
    expect(subjects()).toEqual([
      `Din idé får vila till 2 mars 2099, ${reference}`,
      `Din idé får vila till 1 juni 2099, ${reference}`,
      `Vi tar upp din idé igen, ${reference}`,
    ]);
    expect(mailbox.received[0]?.text).toContain('tittar på den igen 2 mars 2099.');
  });

  it('tell of a rest without a day when none was kept', async () => {
    const { id, reference } = await sent();
    const { connection } = installation.strapi.db;
    const rest = { to: 'parked', words, lookAgainAt: '2099-03-02' };
    await handling(installation.strapi).move(id, rest, coach);
    await connection('idl_journey_entries')
      .where({ idea_document_id: id })
      .update({ look_again_at: null });
    await deliver();
    expect(only().subject).toBe(`Din idé får vila en tid, ${reference}`);
    expect(only().text).toContain('Den får vila nu, och vi tittar på den igen längre fram.');
  });
});

describe('a code for signing in', () => {
  const post = (path: string, body: object) =>
    installation.client.send('POST', `/api/idesluss/me/${path}`, {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is sent to the address that asked, and opens a session', async () => {
    await post('codes', { email, language: 'en' });
    await deliver();
    const mail = only();
    expect([mail.receiver, mail.subject]).toEqual([email, 'Your code for Idésluss']);
    const code = /Your code: (\d{6})\b/.exec(mail.text ?? '')?.[1] ?? '';
    expect(mail.html).toContain(code);
    expect((await post('sessions', { email, code })).status).toBeLessThan(300);
  });

  it('is not sent any more when it has ended', async () => {
    await post('codes', { email: 'sen@storstad.example' });
    await installation.strapi.db
      .connection('idl_mail_codes')
      .update({ expires_at: new Date(Date.now() - 1000) });
    await deliver();
    expect(mailbox.received).toEqual([]);
  });
});

describe('a switch', () => {
  it('that is off lets nothing through, and others go on', async () => {
    await settings.save(noticeSettingsWith({}, ['receipt', 'parked']));
    const { id, reference } = await send();
    const { move, say } = handling(installation.strapi);
    await move(id, { to: 'parked', words: 'Till våren.', lookAgainAt: '2099-03-02' }, coach);
    await say(id, { words: 'Hej igen!' }, coach);
    await deliver();
    expect(only().subject).toBe(`Svar om din idé, ${reference}`);
  });

  it('that is put off after the fact holds back what is not sent yet', async () => {
    await send();
    mailbox.answerWith({ responseCode: 450, message: 'Not now' });
    await deliver();
    mailbox.answerWith('take');
    await settings.save(noticeSettingsWith({}, ['receipt']));
    await room(installation.strapi, 'outbox').workAt(new Date(Date.now() + 120_000));
    expect(mailbox.received).toEqual([]);
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({
      state: 'skipped',
      reason: 'switched_off',
    });
  });
});

describe('a giver who has gone', () => {
  it('gets nothing that waited, and the address is nowhere', async () => {
    const address = `${randomUUID()}@storstad.example`;
    const { id } = await sent({ email: address });
    await handling(installation.strapi).say(id, { words: 'Ett svar på vägen.' }, coach);
    await handling(installation.strapi).deidentify(id, { role: 'giver' });
    await deliver();
    expect(mailbox.received).toEqual([]);
    expect(await tablesHolding(installation.strapi, address)).toEqual([]);
  });
});

it('no address, name, code or text of an idea stands in outbox, deliveries or settings', async () => {
  const title = `Hemlig rubrik ${randomUUID()}`;
  const { id, receiptCode } = await send({ title });
  await handling(installation.strapi).say(id, { words: 'Hemliga ord om idén' }, coach);
  mailbox.answerWith({ responseCode: 550, message: `5.1.1 <${email}>: unknown user` });
  await deliver();
  mailbox.answerWith('take');
  const stuck = (await deliveries(installation.strapi)).filter(({ state }) => state === 'stuck');
  expect(stuck.map(({ reason }) => reason)).toContain('smtp_550');
  for (const text of [email, 'hemlig.avsandare', receiptCode]) {
    expect(await tablesHolding(installation.strapi, text)).toEqual([]);
  }
  expect(await tablesHolding(installation.strapi, title)).toEqual(['idl_ideas']);
  expect(await tablesHolding(installation.strapi, 'Hemliga ord om idén')).toEqual([
    'idl_journey_entries',
    'idl_messages',
  ]);
});
