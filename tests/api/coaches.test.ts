import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CoachChoice } from '../../cms/contracts/desk-actions';
import type { StaffPerson } from '../../cms/contracts/people';
import { type Admin, createAdmin, type Member } from './support/admin';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { rowsOf } from './support/tables';

let installation: Installation;
let admin: Admin;
let giver: ReturnType<typeof createGiver>;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  giver = createGiver(installation.client);
  token = await admin.superAdmin();
});
afterAll(() => installation.stop());
// Only those that a test makes coach anything.
beforeEach(() => installation.strapi.db.connection('idl_staff').update({ coaches: false }));

const coachOf = async (slug: string): Promise<Member> => {
  const member = await admin.member('idesluss-coach', slug);
  await staffOf(member).update({ coaches: true });
  return member;
};
const staffOf = ({ id }: Member) =>
  installation.strapi.db.connection('idl_staff').where({ user_id: id });
const ideaRow = async (id: string) =>
  (await rowsOf(installation.strapi, 'idl_ideas')).find((row) => row.document_id === id);

describe('a coach who is deleted', () => {
  it.each([
    ['alone', ({ id }: Member) => admin.send('DELETE', `/admin/users/${id}`, token)],
    [
      'with others',
      ({ id }: Member) => admin.send('POST', '/admin/users/batch-delete', token, { ids: [id] }),
    ],
  ])('%s, leaves the ideas without one, and those to come', async (_how, remove) => {
    const member = await coachOf('trafikkontoret');
    const before = await giver.submit();
    expect((await ideaRow(before.id))?.coach_id).toBe(member.id);

    expect((await remove(member)).status).toBe(200);
    expect(await staffOf(member).select('*')).toEqual([]);
    const after = await giver.submit();
    for (const { id } of [before, after]) expect((await ideaRow(id))?.coach_id).toBeNull();
    const { status, text } = await admin.get(`/idesluss/admin/ideas/${before.id}`, token);
    expect([status, text]).toEqual([200, expect.stringContaining('"coach":null')]);
  });

  it('unseen by Strapi, is given no new ideas', async () => {
    const member = await coachOf('trafikkontoret');
    await installation.strapi.db.connection('admin_users').where({ id: member.id }).delete();
    expect(await staffOf(member).select('*')).toHaveLength(1);
    expect((await ideaRow((await giver.submit()).id))?.coach_id).toBeNull();
    await staffOf(member).delete();
  });
});

describe('a coach who can no longer log in', () => {
  it.each([{ is_active: false }, { blocked: true }])(
    'as %o, is given no new ideas; the next one is',
    async (change) => {
      const gone = await coachOf('trafikkontoret');
      const next = await coachOf('trafikkontoret');
      const first = await giver.submit();
      await installation.strapi.db.connection('admin_users').where({ id: gone.id }).update(change);
      const second = await giver.submit();
      expect([(await ideaRow(first.id))?.coach_id, (await ideaRow(second.id))?.coach_id]).toEqual([
        gone.id,
        next.id,
      ]);
      const { body } = await choices();
      expect(body.data.some(({ id }) => id === gone.id)).toBe(false);
    },
  );
});

it('marked as coach in a role that may not answer, is given no new ideas; the next one is', async () => {
  const member = await admin.member('idesluss-communicator', 'trafikkontoret');
  await staffOf(member).update({ coaches: true });
  expect((await ideaRow((await giver.submit()).id))?.coach_id).toBeNull();
  const next = await coachOf('trafikkontoret');
  expect((await ideaRow((await giver.submit()).id))?.coach_id).toBe(next.id);
  const { body } = await admin.get<{ data: StaffPerson[] }>('/idesluss/admin/people', token);
  const answers = new Map(body.data.map((person) => [person.id, person.answers]));
  expect([answers.get(member.id), answers.get(next.id)]).toEqual([false, true]);
});

const choices = () => admin.get<{ data: CoachChoice[] }>('/idesluss/admin/coaches', token);
const slugsOf = async ({ id }: Member): Promise<string[] | null | undefined> => {
  const { body } = await choices();
  const chosen = body.data.find((choice) => choice.id === id);
  if (!chosen?.answers) return chosen?.answers;
  const rows = await rowsOf(installation.strapi, 'idl_administrations');
  return rows
    .filter((row) => chosen.answers?.includes(String(row.document_id)))
    .map((row) => String(row.slug))
    .toSorted();
};

describe('those who can be given an idea', () => {
  it('are those who can see and answer it', async () => {
    const own = await admin.member('idesluss-coach', 'socialforvaltningen');
    expect(await slugsOf(own)).toEqual(['arbetsmarknadsenheten', 'socialforvaltningen']);
    expect(await slugsOf(await admin.member('idesluss-coordinator'))).toBeNull();
    expect(await slugsOf(await admin.member('idesluss-coach'))).toBeUndefined();
    for (const role of ['assessor', 'registrar', 'communicator', 'editor', 'strategist']) {
      const other = await admin.member(`idesluss-${role}`, 'socialforvaltningen');
      expect([role, await slugsOf(other)]).toEqual([role, undefined]);
    }
  });

  const assign = async (id: string, to: { coach: number; handlingAdministration?: string }) => {
    const { version } = (await ideaRow(id)) ?? {};
    const path = `/idesluss/admin/ideas/${id}/assignment`;
    return (await admin.send('PUT', path, token, { version: Number(version), ...to })).status;
  };

  it('are the only ones who are', async () => {
    const { id } = await giver.submit({ administration: 'arbetsmarknadsenheten' });
    const able = await admin.member('idesluss-coach', 'socialforvaltningen');
    for (const other of [
      await admin.member('idesluss-editor'),
      await admin.member('idesluss-assessor', 'arbetsmarknadsenheten'),
      await admin.member('idesluss-coach', 'kulturforvaltningen'),
    ]) {
      expect(await assign(id, { coach: other.id })).toBe(400);
      expect((await ideaRow(id))?.coach_id).toBeNull();
    }
    expect(await assign(id, { coach: able.id })).toBe(200);
    expect((await ideaRow(id))?.coach_id).toBe(able.id);
  });

  it('are those of the administration that it is handed over to', async () => {
    const { id } = await giver.submit({ administration: 'trafikkontoret' });
    const here = await admin.member('idesluss-coach', 'trafikkontoret');
    const there = await admin.member('idesluss-coach', 'kulturforvaltningen');
    const handlingAdministration = 'kulturforvaltningen';
    expect(await assign(id, { coach: here.id, handlingAdministration })).toBe(400);
    expect(await assign(id, { coach: there.id, handlingAdministration })).toBe(200);
    expect((await ideaRow(id))?.coach_id).toBe(there.id);
  });

  it('lose an idea that is handed over to where they could not answer it, and only then', async () => {
    const { id } = await giver.submit({ administration: 'trafikkontoret' });
    const both = ['trafikkontoret', 'kulturforvaltningen'];
    const member = await admin.member('idesluss-coach', ...both);
    expect(await assign(id, { coach: member.id })).toBe(200);
    for (const [handlingAdministration, coach] of [
      ['kulturforvaltningen', member.id],
      ['socialforvaltningen', null],
    ] as const) {
      expect(await assign(id, { coach: member.id, handlingAdministration })).toBe(200);
      expect((await ideaRow(id))?.coach_id).toBe(coach);
      const { body } = await admin.get<{ data: { coach: { id: number } | null } }>(
        `/idesluss/admin/ideas/${id}`,
        token,
      );
      expect(body.data.coach?.id ?? null).toBe(coach);
    }
  });

  it('may keep an idea that is saved as it is, when they no longer are', async () => {
    const { id } = await giver.submit({ administration: 'trafikkontoret' });
    const member = await admin.member('idesluss-coach', 'trafikkontoret');
    expect(await assign(id, { coach: member.id })).toBe(200);
    await staffOf(member).delete();
    expect(await assign(id, { coach: member.id })).toBe(200);
  });
});

describe('an administration that has ended', () => {
  const end = (activeTo: string | null) =>
    installation.strapi.db.query('plugin::idesluss.administration').update({
      where: { slug: 'kulturforvaltningen' },
      data: { activeTo } as never,
    });

  it('keeps its coach, and its last ideas, until they are handed over', async () => {
    const member = await coachOf('kulturforvaltningen');
    const { id } = await giver.submit({ administration: 'kulturforvaltningen' });
    await end('2020-01-01');
    try {
      const { body } = await admin.get<{ data: StaffPerson[] }>('/idesluss/admin/people', token);
      const person = body.data.find((one) => one.id === member.id);
      const places = person?.administrations.map((place) => ({
        administration: place.id,
        coaches: place.coaches,
      }));
      const saved = await admin.send('PUT', `/idesluss/admin/people/${member.id}`, token, {
        version: person?.version,
        administrations: places,
      });
      expect([saved.status, await staffOf(member).select('coaches')]).toEqual([
        200,
        [{ coaches: expect.anything() as unknown }],
      ]);

      const one = `/idesluss/admin/ideas/${id}/assignment`;
      const kept = { coach: null, handlingAdministration: 'kulturforvaltningen', version: 0 };
      expect((await admin.send('PUT', one, member.token, kept)).status).toBe(200);
      const { id: other } = await giver.submit();
      const handedOver = `/idesluss/admin/ideas/${other}/assignment`;
      const { status, text } = await admin.send('PUT', handedOver, token, kept);
      expect([status, text]).toEqual([400, expect.stringContaining('handlingAdministration')]);
    } finally {
      await end(null);
    }
  });
});
