import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TestMailAnswer } from '../../cms/contracts/notice-settings';
import { type Admin, createAdmin } from './support/admin';
import { submission } from './support/ideas';
import { boot, type Installation, makePlace, startInstallation } from './support/installation';
import { type Mailbox, openMailbox } from './support/mailbox';
import { deliveries, noticesAdmin, noticeSettingsWith } from './support/notices';
import { room } from './support/rooms';
import { rowsOf } from './support/tables';

const minute = 60_000;

/** Has the database refuse each note that a delivery is done, as one does that is out of reach. */
const refuseToNote = async ({ db }: Core.Strapi): Promise<{ mend: () => Promise<void> }> => {
  await db.connection.raw(
    db.dialect.client === 'sqlite'
      ? `CREATE TRIGGER refuse BEFORE UPDATE OF state ON idl_deliveries WHEN NEW.state = 'done'
          BEGIN SELECT RAISE(ABORT, 'lost'); END`
      : `CREATE TRIGGER refuse BEFORE UPDATE ON idl_deliveries FOR EACH ROW
          IF NEW.state = 'done' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'lost'; END IF`,
  );
  return {
    mend: async () => {
      await db.connection.raw('DROP TRIGGER refuse');
    },
  };
};

const email = 'idegivare@storstad.example';

describe('with a mail server', () => {
  let mailbox: Mailbox;
  let installation: Installation;
  let admin: Admin;
  let pages: ReturnType<typeof noticesAdmin>;
  beforeAll(async () => {
    mailbox = await openMailbox();
    installation = await startInstallation({ settings: mailbox.settings });
    admin = createAdmin(installation.strapi, installation.client);
    pages = noticesAdmin(installation.client, await admin.superAdmin());
    await pages.save(noticeSettingsWith());
  });
  afterAll(async () => {
    await installation.stop();
    await mailbox.close();
  });
  beforeEach(() => {
    mailbox.received.length = 0;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    mailbox.answerWith('take');
  });

  const workAt = (ahead = 0): Promise<void> =>
    room(installation.strapi, 'outbox').workAt(new Date(Date.now() + ahead));
  const send = () => installation.client.submit(submission({ email }));
  const last = async () => (await deliveries(installation.strapi)).at(-1)!;

  it('a fact has its deliveries written once, and is delivered once', async () => {
    await send();
    await Promise.all([workAt(), workAt(), workAt()]);
    await workAt();
    expect(mailbox.received).toHaveLength(1);
    expect(await last()).toMatchObject({ consumer: 'mail.receipt', state: 'done', attempts: 1 });
    expect((await pages.outbox()).state).toEqual({ waiting: 0, held: 0, stuck: 0, oldest: null });
  });

  it('a server that is down is tried again, is seen, and gets it when it is up', async () => {
    const warn = vi.spyOn(installation.strapi.log, 'warn');
    await mailbox.close();
    const sent = await send();
    expect(sent.status).toBe(201);
    await workAt();
    const { state, deliveries: listed } = await pages.outbox();
    expect(state).toMatchObject({ waiting: 1, stuck: 0 });
    expect(state.oldest).not.toBeNull();
    expect(listed).toEqual([
      expect.objectContaining({ topic: 'idea.submitted', consumer: 'mail.receipt', attempts: 1 }),
    ]);
    expect(listed[0]?.reason).toMatch(/^E[A-Z]+$/);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(email);
    expect(warn).toHaveBeenCalledOnce();

    await mailbox.open();
    await workAt(30_000);
    expect(mailbox.received).toEqual([]);
    await workAt(2 * minute);
    expect(mailbox.received).toHaveLength(1);
    expect((await pages.outbox()).state.waiting).toBe(0);
  });

  it('what fails again and again is stuck, is seen, and can be tried again by hand', async () => {
    mailbox.answerWith({ responseCode: 451, message: `4.3.0 <${email}> try later` });
    const error = vi.spyOn(installation.strapi.log, 'error');
    await send();
    let ahead = 0;
    for (const wait of [0, 1, 5, 30, 120, 720, 1440]) {
      ahead += wait * minute + 1000;
      await workAt(ahead);
    }
    expect(await last()).toMatchObject({ state: 'stuck', attempts: 7, reason: 'smtp_451' });
    expect(JSON.stringify(error.mock.calls)).toContain('stuck');
    expect(JSON.stringify(error.mock.calls)).not.toContain(email);
    await workAt(ahead + 1e9);
    expect((await last()).attempts).toBe(7);
    const { state, deliveries: listed } = await pages.outbox();
    expect(state.stuck).toBe(1);

    mailbox.answerWith('take');
    const again = await pages.retry(listed[0]!.id);
    expect([again.status, again.body.data.state]).toEqual([
      200,
      expect.objectContaining({ waiting: 1, stuck: 0 }),
    ]);
    await workAt();
    expect(mailbox.received).toHaveLength(1);
    expect((await pages.retry(listed[0]!.id)).status).toBe(404);
    expect((await pages.retry(999_999)).status).toBe(404);
  });

  it('an address that no server will take is stuck at once', async () => {
    mailbox.answerWith({ responseCode: 550, message: `5.1.1 <${email}> unknown` });
    await send();
    await workAt();
    expect(await last()).toMatchObject({ state: 'stuck', attempts: 1, reason: 'smtp_550' });
  });

  it('a message keeps its name over all attempts', async () => {
    mailbox.answerWith({ responseCode: 451, message: 'later' });
    await send();
    await workAt();
    mailbox.answerWith('take');
    await workAt(2 * minute);
    const { id } = await last();
    expect(mailbox.received[0]?.messageId).toMatch(
      new RegExp(`^<delivery-${id}\\.[0-9a-f]{12}@storstad\\.example>$`),
    );
  });

  it('a claim of a dead instance ends, and nobody takes a living one’s', async () => {
    await send();
    const { connection } = installation.strapi.db;
    const holding = mailbox.hold();
    const working = workAt();
    await holding.isHolding;
    await workAt();
    holding.release();
    await working;
    expect(mailbox.received).toHaveLength(1);

    const { id } = await last();
    await connection('idl_deliveries')
      .where({ id })
      .update({
        state: 'waiting',
        claimed_by: 'an instance that is gone',
        claimed_until: new Date(Date.now() + minute),
        finished_at: null,
      });
    await workAt();
    expect(mailbox.received).toHaveLength(1);
    await workAt(2 * minute);
    expect(mailbox.received).toHaveLength(2);
    expect(mailbox.received[0]?.messageId).toBe(mailbox.received[1]?.messageId);
  });

  it('what was sent is not sent again when that could not be noted', async () => {
    await send();
    const broken = await refuseToNote(installation.strapi);
    await workAt();
    expect(mailbox.received).toHaveLength(1);
    await broken.mend();
    // The claim has ended long since.
    await workAt(10 * minute);
    expect(mailbox.received).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'done', attempts: 1, reason: null });
  });

  it('what was sent is noted when the database refused once', async () => {
    await send();
    const broken = await refuseToNote(installation.strapi);
    setTimeout(() => void broken.mend(), 50);
    await workAt();
    expect(await last()).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('a fact whose receivers cannot be found is tried again later, is seen, and is not lost', async () => {
    const warn = vi.spyOn(installation.strapi.log, 'warn');
    const identity = installation.strapi.plugin('idesluss').service('identity') as unknown as {
      hasEmail(idea: string): Promise<boolean>;
    };
    const down = Object.assign(new Error(`No place for ${email}`), { code: 'KNEX_TIMEOUT' });
    const finding = vi.spyOn(identity, 'hasEmail').mockRejectedValue(down);
    await send();
    await workAt();
    const { state, deliveries: listed } = await pages.outbox();
    expect(state.waiting).toBe(1);
    expect(listed.filter((one) => one.state === 'waiting')).toEqual([
      expect.objectContaining({ consumer: 'mail.receipt', attempts: 1, reason: 'KNEX_TIMEOUT' }),
    ]);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(email);
    await workAt(2 * minute);
    expect((await last()).attempts).toBe(2);
    finding.mockRestore();
    await workAt(30 * minute);
    expect(mailbox.received).toHaveLength(1);
    expect(await last()).toMatchObject({ target: '', state: 'done' });
    expect((await pages.outbox()).state.waiting).toBe(0);
  });

  it('a fact whose receivers turn out to be none is done with', async () => {
    const identity = installation.strapi.plugin('idesluss').service('identity') as unknown as {
      hasEmail(idea: string): Promise<boolean>;
    };
    const finding = vi.spyOn(identity, 'hasEmail').mockRejectedValueOnce(new Error('Not now'));
    await send();
    finding.mockResolvedValue(false);
    await workAt();
    expect(await last()).toMatchObject({ state: 'skipped', reason: 'not_wanted' });
    expect(mailbox.received).toEqual([]);
  });

  it('a fact that is rolled back has no consequence', async () => {
    const outbox = installation.strapi.plugin('idesluss').service('outbox') as unknown as {
      tell(trx: unknown, topic: string, payload: object, now: Date): Promise<void>;
    };
    const before = (await rowsOf(installation.strapi, 'idl_outbox')).length;
    const failing = installation.strapi.db.transaction(async ({ trx }) => {
      await outbox.tell(trx, 'idea.assigned', { idea: 'a' }, new Date());
      throw new Error('No');
    });
    await expect(failing).rejects.toThrow('No');
    expect(await rowsOf(installation.strapi, 'idl_outbox')).toHaveLength(before);
  });

  it('what is done is forgotten after a season, and what is not is kept', async () => {
    await send();
    await workAt();
    mailbox.answerWith({ responseCode: 550, message: 'no' });
    await send();
    await workAt();
    const { removeOld } = room(installation.strapi, 'outbox');
    const states = async () =>
      new Set((await deliveries(installation.strapi)).map(({ state }) => state));
    await removeOld(new Date(Date.now() + 80 * 86_400_000));
    expect(await states()).toContain('done');
    await removeOld(new Date(Date.now() + 91 * 86_400_000));
    expect([...(await states())]).toEqual(['stuck']);
    expect((await rowsOf(installation.strapi, 'idl_outbox')).length).toBe(
      (await deliveries(installation.strapi)).length,
    );
  });

  describe('a test mail', () => {
    const test = async (to = 'it@storstad.example', language = 'sv'): Promise<TestMailAnswer> =>
      (
        await pages.send<{ data: TestMailAnswer }>('POST', '/settings/notices/test', {
          to,
          language,
        })
      ).body.data;

    it('is sent, and says so', async () => {
      expect(await test()).toMatchObject({ outcome: 'sent', reply: null });
      expect(mailbox.received[0]).toMatchObject({
        receiver: 'it@storstad.example',
        subject: 'Provmejl från Idésluss',
      });
      await test('it@storstad.example', 'en');
      expect(mailbox.received[1]?.subject).toBe('Test email from Idésluss');
    });

    it('that is refused says what the server said', async () => {
      mailbox.answerWith({ responseCode: 550, message: '5.7.1 relaying denied' });
      const answer = await test();
      expect(answer.outcome).toBe('addressRefused');
      expect(answer.reply).toContain('5.7.1 relaying denied');
    });

    it('says that the server does not answer', async () => {
      await mailbox.close();
      expect(await test()).toMatchObject({ outcome: 'unreachable' });
      await mailbox.open();
    });

    it('needs an address', async () => {
      const { status } = await pages.send('POST', '/settings/notices/test', { to: 'it' });
      expect(status).toBe(400);
    });
  });
});

describe('without a mail server', () => {
  it('ideas are taken in, the page says so, and mails are kept until there is one', async () => {
    const place = await makePlace();
    const mailbox = await openMailbox();
    const first = await boot(place);
    try {
      const outbox = room(first.strapi, 'outbox');
      const service = first.strapi.plugin('idesluss').service('ideas') as unknown as {
        submit(idea: object, key: string): Promise<unknown>;
      };
      const idea = submission({ email, language: 'sv', nameVisibility: 'handlers_only' });
      await service.submit(idea, 'a-key-of-the-first-idea');
      await outbox.workAt(new Date());
      expect(await outbox.state()).toMatchObject({ waiting: 0, held: 1, stuck: 0, oldest: null });
      const notices = first.strapi.plugin('idesluss').service('notices') as unknown as {
        settings(): Promise<{ mail: object }>;
        test(to: string, language: 'sv', words: 'sv'): Promise<TestMailAnswer>;
      };
      expect((await notices.settings()).mail).toEqual({
        state: 'notConfigured',
        server: null,
        from: null,
      });
      expect(await notices.test('it@storstad.example', 'sv', 'sv')).toMatchObject({
        outcome: 'notConfigured',
      });
    } finally {
      await first.end();
    }
    Object.assign(place.settings, mailbox.settings);
    const second = await boot(place);
    try {
      await room(second.strapi, 'outbox').workAt(new Date());
      expect(mailbox.received.map(({ receiver }) => receiver)).toEqual([email]);
    } finally {
      await second.end();
      await mailbox.close();
      await place.remove();
    }
  });
});
