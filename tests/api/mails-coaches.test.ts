import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdmin } from './support/admin';
import { publicUrl } from './support/environment';
import { newKey } from './support/client';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { type Mailbox, openMailbox } from './support/mailbox';
import { coach as asCoach, handling, noticesAdmin, noticeSettingsWith } from './support/notices';
import { room, submitAt } from './support/rooms';

let mailbox: Mailbox;
let installation: Installation;
let coach: { id: number; email: string };
let coachRole: number;
beforeAll(async () => {
  mailbox = await openMailbox();
  installation = await startInstallation({ settings: mailbox.settings });
  const { strapi, client } = installation;
  const settings = noticesAdmin(client, await createAdmin(strapi, client).superAdmin());
  await settings.save(noticeSettingsWith());
  coachRole = await roleOf('idesluss-coach');
  // Storstad's own ideas have promises of their own.
  await strapi.db.connection('idl_ideas').update({ first_answer_at: new Date() });
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
});
beforeEach(async () => {
  coach = await makeUser(installation.strapi);
  await place(coach.id, 'trafikkontoret');
  mailbox.received.length = 0;
});

const makeUser = async (
  strapi: Core.Strapi,
  changes: object = {},
): Promise<{ id: number; email: string }> => {
  const users = strapi.service('admin::user') as unknown as {
    create(user: object): Promise<{ id: number; email: string }>;
  };
  return users.create({
    email: `${randomUUID()}@storstad.example`,
    firstname: 'Aino',
    isActive: true,
    preferedLanguage: 'sv',
    roles: [coachRole],
    ...changes,
  });
};
const roleOf = async (code: string): Promise<number> => {
  const role = (await installation.strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  };
  return role.id;
};
/** Says that somebody belongs to an administration, and may coach its ideas. */
const place = async (user: number, slug: string, coaches = false): Promise<void> => {
  const { connection } = installation.strapi.db;
  const { id } = await connection('idl_administrations')
    .where({ slug })
    .first<{ id: number }>('id');
  const staff = { user_id: user, administration_id: id };
  await connection('idl_staff').where(staff).delete();
  await connection('idl_staff').insert({ ...staff, coaches });
};
const nobodyCoaches = () =>
  installation.strapi.db.connection('idl_staff').update({ coaches: false });

/** An idea of a coach's, sent at a time; ten working days to its answer. */
const assigned = async (at: Date, user = coach.id) => {
  const { strapi } = installation;
  const { receipt } = await submitAt(strapi, submission(), newKey(), at);
  await handling(strapi).assign(receipt.id, { coach: user }, asCoach, at);
  return receipt;
};
/** What the calendar asks for at a time, told and delivered. */
const lookAt = async (now: Date): Promise<void> => {
  await room(installation.strapi, 'notices').remind(now);
  await room(installation.strapi, 'outbox').workAt(new Date(Math.max(now.getTime(), Date.now())));
};
const subjects = (): (string | undefined)[] =>
  mailbox.received
    .filter(({ receiver }) => receiver === coach.email)
    .map(({ subject }) => subject)
    .toSorted();
/** In the years to come, so that each test has weeks of its own. */
let year = 2029;
/** A Monday in September: what is sent then is due on the Monday two weeks later. Digests are for Mondays and Tuesdays. */
const mondayAt = (time: string): Date => {
  year += 1;
  const first = new Date(`${year}-09-01T12:00:00Z`);
  const ahead = (8 - first.getUTCDay()) % 7;
  const day = new Date(first.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  return new Date(`${day}T${time}Z`);
};
const later = (from: Date, days: number, hours = 0): Date =>
  new Date(from.getTime() + days * 86_400_000 + hours * 3_600_000);

describe('a coach is reminded', () => {
  it('one working day before a promise is due, once, also over a weekend', async () => {
    const sent = mondayAt('08:00:00');
    const { reference, id } = await assigned(sent);
    await lookAt(later(sent, 10));
    expect(subjects()).toEqual([]);
    const friday = later(sent, 11);
    await lookAt(later(friday, 0, -4));
    expect(subjects()).toEqual([]);
    await lookAt(friday);
    await lookAt(later(friday, 0, 2));
    await lookAt(later(friday, 1));
    expect(subjects()).toHaveLength(1);
    expect(subjects()[0]).toMatch(new RegExp(`^Svar utlovat senast .*, ${reference}$`));
    const mail = mailbox.received.find(({ receiver }) => receiver === coach.email);
    expect(mail?.text).toContain(`${publicUrl}/admin/plugins/idesluss/ideas/${id}`);
    expect(mail?.text).toContain('En idégivare väntar på svar');
  });

  it('when it is late, once', async () => {
    const sent = mondayAt('08:00:00');
    const { reference } = await assigned(sent);
    await lookAt(later(sent, 16));
    await lookAt(later(sent, 17));
    expect(subjects()).toEqual([`Ett utlovat svar är försenat, ${reference}`]);
  });

  it('on the day to look at a parked idea again, once, unless it rests no longer', async () => {
    const sent = mondayAt('08:00:00');
    const [parked, moved] = [await assigned(sent), await assigned(sent)];
    const { move } = handling(installation.strapi);
    const lookAgainAt = later(sent, 30).toISOString().slice(0, 10);
    for (const { id } of [parked, moved]) {
      await move(id, { to: 'parked', words: 'Den får vila.', lookAgainAt }, asCoach, sent);
    }
    await move(moved.id, { to: 'reviewing', words: 'Vi tar upp den.' }, asCoach, later(sent, 8));
    mailbox.received.length = 0;
    await lookAt(later(sent, 29));
    expect(subjects()).toEqual([]);
    await lookAt(later(sent, 30));
    await lookAt(later(sent, 30, 2));
    await lookAt(later(sent, 31));
    expect(subjects()).toEqual([`Dags att titta på en vilande idé igen, ${parked.reference}`]);
    const mail = mailbox.received.find(({ receiver }) => receiver === coach.email);
    expect(mail?.text).toContain(`${publicUrl}/admin/plugins/idesluss/ideas/${parked.id}`);
    // It may rest on, and then comes back on its new day.
    const next = later(sent, 65).toISOString().slice(0, 10);
    const again = { to: 'parked', words: 'Den får vila lite till.', lookAgainAt: next };
    await move(parked.id, again, asCoach, later(sent, 31));
    mailbox.received.length = 0;
    await lookAt(later(sent, 64));
    expect(subjects().filter((subject) => subject?.includes('vilande'))).toEqual([]);
    await lookAt(later(sent, 65));
    expect(subjects()).toContain(`Dags att titta på en vilande idé igen, ${parked.reference}`);
  });

  it('of nothing that has been answered, closed, or late for weeks', async () => {
    const sent = mondayAt('08:00:00');
    const answered = await assigned(sent);
    const closed = await assigned(sent);
    await assigned(later(sent, -30));
    const { say, move } = handling(installation.strapi);
    await say(answered.id, { words: 'Tack!' }, asCoach, sent);
    await move(closed.id, { to: 'withdrawn' }, { role: 'giver' }, sent);
    await lookAt(later(sent, 11));
    await lookAt(later(sent, 16));
    expect(subjects()).toEqual([]);
  });

  it('of nothing that has gone where the coach may not see it', async () => {
    const sent = mondayAt('08:00:00');
    const { id } = await assigned(sent);
    const { connection } = installation.strapi.db;
    const elsewhere = connection('idl_administrations').where({ slug: 'kulturforvaltningen' });
    await connection('idl_ideas')
      .where({ document_id: id })
      .update({ handling_administration_id: elsewhere.select('id') });
    await lookAt(later(sent, 16));
    await lookAt(later(sent, 21));
    expect(subjects()).toEqual([]);
  });

  it('in the language of the own admin', async () => {
    coach = await makeUser(installation.strapi, { preferedLanguage: 'en' });
    await place(coach.id, 'trafikkontoret');
    const sent = mondayAt('08:00:00');
    const { reference } = await assigned(sent);
    await lookAt(later(sent, 16));
    expect(subjects()).toEqual([`A promised answer is late, ${reference}`]);
  });

  it('not when the user may no longer log in', async () => {
    const sent = mondayAt('08:00:00');
    await assigned(sent);
    await installation.strapi.db
      .connection('admin_users')
      .where({ id: coach.id })
      .update({ is_active: false });
    await lookAt(later(sent, 16));
    expect(subjects()).toEqual([]);
  });
});

describe('nobody is written to about ideas on a day off', () => {
  it.each([
    ['a Saturday', '2027-09-04'],
    ['a Sunday', '2027-09-05'],
    ['Epiphany, a Thursday', '2028-01-06'],
    ['Midsummer’s Eve', '2028-06-23'],
  ])('such as %s', async (_name, day) => {
    const off = new Date(`${day}T09:00:00Z`);
    const sent = later(off, -18);
    const { reference } = await assigned(sent);
    const resting = await assigned(sent);
    const rest = { to: 'parked', words: 'Den får vila.', lookAgainAt: day };
    await handling(installation.strapi).move(resting.id, rest, asCoach, sent);
    await lookAt(off);
    expect(subjects()).toEqual([]);
    // The next working day comes within three.
    for (const days of [1, 2, 3]) await lookAt(later(off, days));
    expect(subjects()).toEqual(
      expect.arrayContaining([
        `Dags att titta på en vilande idé igen, ${resting.reference}`,
        `Ett utlovat svar är försenat, ${reference}`,
      ]),
    );
  });
});

describe('an idea without a coach', () => {
  it('is told of to those who coach the administration', async () => {
    const sent = mondayAt('08:00:00');
    const { receipt } = await submitAt(installation.strapi, submission(), newKey(), sent);
    await place(coach.id, 'trafikkontoret', true);
    await lookAt(later(sent, 16));
    await nobodyCoaches();
    expect(subjects()).toEqual([`Ett utlovat svar är försenat, ${receipt.reference}`]);
  });

  it('is told of to those who coordinate', async () => {
    coach = await makeUser(installation.strapi, { roles: [await roleOf('idesluss-coordinator')] });
    const sent = mondayAt('08:00:00');
    const { receipt } = await submitAt(installation.strapi, submission(), newKey(), sent);
    await lookAt(later(sent, 16));
    expect(subjects()).toEqual([`Ett utlovat svar är försenat, ${receipt.reference}`]);
  });
});

describe('a coach who may not see the idea', () => {
  const title = 'Bävern i kulturhuset';
  const other = (at: Date) =>
    submitAt(
      installation.strapi,
      submission({ title, administration: 'kulturforvaltningen' }),
      newKey(),
      at,
    );
  /** All that anybody was sent about it. */
  const told = (to: string): string[] =>
    mailbox.received
      .filter(({ receiver, text }) => receiver === to && text?.includes(title))
      .map(({ subject }) => subject ?? '')
      .toSorted();
  const both = (reference: string): string[] =>
    [`Ett utlovat svar är försenat, ${reference}`, digestSubject].toSorted();

  it('since it is another administration’s, is told nothing; those who coach that one are', async () => {
    const theirs = await makeUser(installation.strapi);
    await place(theirs.id, 'kulturforvaltningen', true);
    const sent = mondayAt('08:00:00');
    const { receipt } = await other(sent);
    await handling(installation.strapi).assign(receipt.id, { coach: coach.id }, asCoach, sent);
    await lookAt(later(sent, 21));
    await nobodyCoaches();
    expect(told(coach.email)).toEqual([]);
    expect(told(theirs.email)).toEqual(both(receipt.reference));
  });

  it.each([
    ['no longer lets anybody read ideas', 'idesluss-editor'],
    ['lets nobody answer, and hides what may be an invention', 'idesluss-assessor'],
  ])('since the role %s, is told nothing; those who coordinate are', async (_why, code) => {
    const coordinator = await makeUser(installation.strapi, {
      roles: [await roleOf('idesluss-coordinator')],
    });
    const unable = await makeUser(installation.strapi, { roles: [await roleOf(code)] });
    await place(unable.id, 'kulturforvaltningen', true);
    const sent = mondayAt('08:00:00');
    const { receipt } = await other(sent);
    await handling(installation.strapi).assign(receipt.id, { coach: unable.id }, asCoach, sent);
    await lookAt(later(sent, 21));
    await nobodyCoaches();
    expect(told(unable.email)).toEqual([]);
    expect(told(coordinator.email)).toEqual(both(receipt.reference));
  });

  it('any more when the mail is written, gets none', async () => {
    await place(coach.id, 'kulturforvaltningen', true);
    const sent = mondayAt('08:00:00');
    await other(sent);
    const monday = later(sent, 21);
    mailbox.answerWith({ responseCode: 451, message: 'Not now' });
    await lookAt(monday);
    mailbox.answerWith('take');
    await installation.strapi.db.connection('idl_staff').where({ user_id: coach.id }).delete();
    await room(installation.strapi, 'outbox').workAt(later(monday, 0, 1));
    expect(told(coach.email)).toEqual([]);
  });
});

const digestSubject = 'Idéer som väntar på dig den här veckan';

describe('the weekly digest', () => {
  it('lists what waits, on Monday morning, once', async () => {
    const sent = mondayAt('08:00:00');
    const late = await assigned(later(sent, -14));
    const soon = await assigned(later(sent, -7));
    const written = await assigned(sent);
    const { say } = handling(installation.strapi);
    await say(written.id, { words: 'Vad bra!' }, asCoach, sent);
    await say(written.id, { words: 'Tack själv.' }, { role: 'giver' }, sent);
    const monday = later(sent, 7, -1);
    await room(installation.strapi, 'notices').remind(monday);
    await lookAt(later(monday, 0, 3));
    await lookAt(later(monday, 1));
    const digests = mailbox.received.filter(
      ({ receiver, subject }) => receiver === coach.email && subject === digestSubject,
    );
    expect(digests).toHaveLength(1);
    const text = digests[0]?.text ?? '';
    expect(text).toMatch(new RegExp(`Försenade svar \\(1\\):\\n- ${late.reference} `));
    expect(text).toMatch(new RegExp(`Svar utlovat den här veckan \\(1\\):\\n- ${soon.reference} `));
    expect(text).toMatch(new RegExp(`Idégivaren har skrivit \\(1\\):\\n- ${written.reference} `));
    expect(text).not.toContain('Vilar');
  });

  it('is not sent to those for whom nothing waits', async () => {
    const sent = mondayAt('08:00:00');
    const { id } = await assigned(sent);
    await handling(installation.strapi).say(id, { words: 'Tack!' }, asCoach, sent);
    await lookAt(later(sent, 7));
    expect(subjects()).toEqual([]);
  });

  it('lists what came since last week and nobody has answered', async () => {
    const monday = mondayAt('08:00:00');
    const fresh = await assigned(later(monday, -3));
    await assigned(later(monday, -8));
    const answered = await assigned(later(monday, -2));
    await handling(installation.strapi).say(answered.id, { words: 'Tack!' }, asCoach, monday);
    await lookAt(monday);
    const text = mailbox.received.find(({ receiver }) => receiver === coach.email)?.text ?? '';
    expect(text).toMatch(
      new RegExp(`Nya idéer sedan förra veckan \\(1\\):\n- ${fresh.reference} `),
    );
    expect(text).not.toContain(answered.reference);
  });

  it('lists ideas without a coach to each who coaches their administration', async () => {
    const colleague = await makeUser(installation.strapi);
    const monday = mondayAt('08:00:00');
    const { receipt } = await submitAt(
      installation.strapi,
      submission(),
      newKey(),
      later(monday, -3),
    );
    const elsewhere = await submitAt(
      installation.strapi,
      submission({ administration: 'kulturforvaltningen' }),
      newKey(),
      later(monday, -3),
    );
    await place(coach.id, 'trafikkontoret', true);
    await place(colleague.id, 'trafikkontoret', true);
    await lookAt(monday);
    await nobodyCoaches();
    for (const { email } of [coach, colleague]) {
      const mails = mailbox.received.filter(({ receiver }) => receiver === email);
      expect(mails.map(({ subject }) => subject)).toEqual([digestSubject]);
      expect(mails[0]?.text).toContain(receipt.reference);
      expect(mails[0]?.text).not.toContain(elsewhere.receipt.reference);
    }
  });

  it('comes on Tuesday when Monday is a day off', async () => {
    const easterMonday = new Date('2028-04-17T08:00:00Z');
    await assigned(later(easterMonday, -4));
    await lookAt(easterMonday);
    expect(subjects()).toEqual([]);
    await lookAt(later(easterMonday, 1));
    expect(subjects()).toEqual([digestSubject]);
  });
});
