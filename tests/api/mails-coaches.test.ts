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
beforeAll(async () => {
  mailbox = await openMailbox();
  installation = await startInstallation({ settings: mailbox.settings });
  const { strapi, client } = installation;
  const settings = noticesAdmin(client, await createAdmin(strapi, client).superAdmin());
  await settings.save(noticeSettingsWith());
  // Storstad's own ideas have promises of their own.
  await strapi.db.connection('idl_ideas').update({ first_answer_at: new Date() });
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
});
beforeEach(async () => {
  coach = await makeUser(installation.strapi);
  mailbox.received.length = 0;
});

const roleOf = async (strapi: Core.Strapi, code: string): Promise<number> =>
  ((await strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number }).id;

/** The row in which a user belongs to the administration that ideas here are sent to, or another. */
const placeOf = async (strapi: Core.Strapi, user: number, slug = 'trafikkontoret') => {
  const { id } = await strapi.db
    .connection('idl_administrations')
    .where({ slug })
    .first<{ id: number }>('id');
  return { user_id: user, administration_id: id };
};

/** A coach with a place of their own, who is not the one that the administration's ideas go to. */
const makeUser = async (
  strapi: Core.Strapi,
  changes: object = {},
): Promise<{ id: number; email: string }> => {
  const users = strapi.service('admin::user') as unknown as {
    create(user: object): Promise<{ id: number; email: string }>;
  };
  const user = await users.create({
    email: `${randomUUID()}@storstad.example`,
    firstname: 'Aino',
    isActive: true,
    preferedLanguage: 'sv',
    roles: [await roleOf(strapi, 'idesluss-coach')],
    ...changes,
  });
  const place = await placeOf(strapi, user.id);
  await strapi.db.connection('idl_staff').insert({ ...place, coaches: false });
  return user;
};

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

  it('on the next working day, when it becomes late on a Saturday', async () => {
    const sent = mondayAt('08:00:00');
    const { reference, id } = await assigned(sent);
    const friday = later(sent, 11).toISOString().slice(0, 10);
    await installation.strapi.db
      .connection('idl_ideas')
      .where({ document_id: id })
      .update({ answer_due_at: friday });
    await lookAt(later(sent, 12));
    await lookAt(later(sent, 13));
    expect(subjects()).toEqual([]);
    await lookAt(later(sent, 14));
    expect(subjects()).toContain(`Ett utlovat svar är försenat, ${reference}`);
  });

  it('of nothing that has gone where the coach may not see it', async () => {
    const sent = mondayAt('08:00:00');
    const { id } = await assigned(sent);
    const { administration_id: elsewhere } = await placeOf(
      installation.strapi,
      coach.id,
      'kulturforvaltningen',
    );
    await installation.strapi.db
      .connection('idl_ideas')
      .where({ document_id: id })
      .update({ handling_administration_id: elsewhere });
    await lookAt(later(sent, 16));
    await lookAt(later(sent, 21));
    expect(subjects()).toEqual([]);
  });

  it('in the language of the own admin', async () => {
    coach = await makeUser(installation.strapi, { preferedLanguage: 'en' });
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

describe('an idea without a coach', () => {
  it('is told of to those who coach the administration', async () => {
    const sent = mondayAt('08:00:00');
    const { receipt } = await submitAt(installation.strapi, submission(), newKey(), sent);
    const { connection } = installation.strapi.db;
    const place = await placeOf(installation.strapi, coach.id);
    await connection('idl_staff').where(place).update({ coaches: true });
    await lookAt(later(sent, 16));
    await connection('idl_staff').where(place).update({ coaches: false });
    expect(subjects()).toEqual([`Ett utlovat svar är försenat, ${receipt.reference}`]);
  });

  it('is told of to those who coordinate', async () => {
    const role = await roleOf(installation.strapi, 'idesluss-coordinator');
    coach = await makeUser(installation.strapi, { roles: [role] });
    const sent = mondayAt('08:00:00');
    const { receipt } = await submitAt(installation.strapi, submission(), newKey(), sent);
    await lookAt(later(sent, 16));
    expect(subjects()).toEqual([`Ett utlovat svar är försenat, ${receipt.reference}`]);
  });
});

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
      ({ receiver, subject }) =>
        receiver === coach.email && subject === 'Idéer som väntar på dig den här veckan',
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
});
