import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskIdeaList, deskIdeaSingle, deskOverviewSingle } from '../../cms/contracts/desk';
import { type Admin, createAdmin, type Member, right, rightInOwn } from './support/admin';
import { submitWithFile } from './support/admin-routes';
import { formWith, pdf } from './support/files';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { handling } from './support/notices';
import { room } from './support/rooms';

const name = 'Ingegerd Wallmark';
const email = 'ingegerd.wallmark@storstad.example';
const coach = { role: 'coach', user: 1 };

let issuer: TestIssuer;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let admin: Admin;
let members: Record<'coach' | 'assessor' | 'registrar' | 'communicator' | 'strategist', Member>;
beforeAll(async () => {
  issuer = await startIssuer();
  installation = await startInstallation({
    settings: { IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]) },
  });
  giver = createGiver(installation.client);
  admin = createAdmin(installation.strapi, installation.client);
  members = {
    coach: await admin.member('idesluss-coach', 'trafikkontoret'),
    assessor: await admin.member('idesluss-assessor', 'trafikkontoret'),
    registrar: await admin.member('idesluss-registrar', 'trafikkontoret'),
    communicator: await admin.member('idesluss-communicator'),
    strategist: await admin.member('idesluss-strategist'),
  };
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

const overviewOf = async (token: string) => {
  const { status, body, text } = await admin.get('/idesluss/admin/overview', token);
  expect(status).toBe(200);
  return { overview: deskOverviewSingle.parse(body).data, text };
};

const list = async (token: string, query: string) => {
  const { body } = await admin.get(`/idesluss/admin/ideas?${query}`, token);
  return deskIdeaList.parse(body);
};

describe('the overview', () => {
  it.each(['communicator', 'strategist'] as const)(
    'tells the %s how many, and of none which',
    async (role) => {
      const { id } = await giver.submit({ title: 'Zebramönster vid skolan' });
      await installation.strapi.db
        .connection('idl_ideas')
        .where({ document_id: id })
        .update({ answer_due_at: '2020-01-01' });
      const { overview, text } = await overviewOf(members[role].token);
      expect(overview.toAnswer.count).toBeGreaterThan(0);
      expect([overview.queue, overview.activity]).toEqual([[], []]);
      expect(text).not.toContain('Zebra');
    },
  );

  it('tells which only of the administrations whose ideas one may read', async () => {
    await giver.submit({ title: 'Zebramönster för bilar', administration: 'aldreforvaltningen' });
    const here = await giver.submit({ title: 'Zebramönster för cyklar' });
    const reader = await admin.roleWith([
      right('plugin::idesluss.overview.read'),
      rightInOwn('plugin::idesluss.ideas.read'),
    ]);
    await admin.place(reader, ['trafikkontoret'], await admin.superAdmin());
    const { overview, text } = await overviewOf(reader);
    expect(overview.activity[0]?.idea.id).toBe(here.id);
    expect(text).not.toContain('för bilar');
    expect(new Set(overview.queue.map(({ administration }) => administration.slug))).toEqual(
      new Set(['trafikkontoret']),
    );
  });
});

describe('what may be an invention', () => {
  const invention = async (word: string) => {
    const ids = await submitWithFile(installation.strapi, installation.client, {
      title: `Självläkande ${word}`,
      mayBeInvention: true,
    });
    await installation.strapi.db
      .connection('idl_ideas')
      .where({ document_id: ids.ideas })
      .update({ answer_due_at: '2020-01-02' });
    return ids;
  };
  const statusesOf = async (
    token: string,
    { ideas, attachments }: { ideas: unknown; attachments: unknown },
  ) => [
    (await admin.get(`/idesluss/admin/ideas/${String(ideas)}`, token)).status,
    (await admin.get(`/idesluss/admin/attachments/${String(attachments)}`, token)).status,
  ];

  it.each(['assessor', 'registrar'] as const)('is not there for the %s', async (role) => {
    const { token } = members[role];
    const before = await list(token, 'limit=100');
    const ids = await invention('bergtjarn');
    expect(await list(token, 'limit=100')).toEqual(before);
    for (const query of ['search=bergtjarn', 'waiting=late&search=bergtjarn&coach=none']) {
      expect(await list(token, query)).toEqual({ data: [], next: null, total: 0 });
      expect((await list(members.coach.token, query)).total).toBeGreaterThan(0);
    }
    expect(await statusesOf(token, ids)).toEqual([404, role === 'registrar' ? 404 : 403]);
    expect(await statusesOf(members.coach.token, ids)).toEqual([200, 200]);
  });

  it('is not counted for those who do not answer it', async () => {
    const funnel = async (token: string) =>
      (await admin.get('/idesluss/admin/funnel?period=all', token)).body;
    const { token } = members.strategist;
    const before = [(await overviewOf(token)).overview, await funnel(token)];
    const coachBefore = await overviewOf(members.coach.token);
    await invention('lindvret');
    expect([(await overviewOf(token)).overview, await funnel(token)]).toEqual(before);
    const { overview } = await overviewOf(members.coach.token);
    expect(overview.toAnswer.count).toBe(coachBefore.overview.toAnswer.count + 1);
    expect(overview.activity[0]?.idea.title).toBe('Självläkande lindvret');
  });

  it('is for those who read everywhere there only where they answer', async () => {
    const reader = await admin.roleWith([
      right('plugin::idesluss.overview.read'),
      right('plugin::idesluss.ideas.read'),
      right('plugin::idesluss.ideas.move'),
      rightInOwn('plugin::idesluss.ideas.answer'),
    ]);
    const { ideas } = await invention('granhult');
    const move = { version: 0, to: 'reviewing' };
    const moved = () => admin.send('POST', `/idesluss/admin/ideas/${ideas}/moves`, reader, move);
    expect([(await list(reader, 'search=granhult')).total, (await moved()).status]).toEqual([
      0, 404,
    ]);
    expect((await overviewOf(reader)).text).not.toContain('granhult');
    await admin.place(reader, ['trafikkontoret'], await admin.superAdmin());
    expect((await list(reader, 'search=granhult')).total).toBe(1);
    expect((await overviewOf(reader)).text).toContain('granhult');
    expect((await moved()).status).toBe(200);
  });

  it('is there for all when it has been cleared', async () => {
    const { ideas } = await invention('mossebo');
    const clear = { version: 0, mayBeInvention: false };
    const path = `/idesluss/admin/ideas/${ideas}`;
    await admin.send('PUT', `${path}/invention`, members.coach.token, clear);
    expect((await admin.get(path, members.assessor.token)).status).toBe(200);
    expect((await list(members.assessor.token, 'search=mossebo')).total).toBe(1);
  });
});

describe('who wrote', () => {
  const signed = async () => bearer(await issuer.token({ sub: 'ingegerd', name, email }));
  /** An idea that its giver has signed everywhere that one can but in the idea itself. */
  const signedEverywhere = async (): Promise<string> => {
    const file = await installation.client.attach<{ data: { id: string } }>(
      formWith(pdf, 'CV Ingegerd Wallmark.pdf'),
    );
    const { id } = await giver.submit(
      { attachments: [file.body.data.id], nameVisibility: 'colleagues' },
      await signed(),
    );
    await handling(installation.strapi).say(id, { words: 'Hej {namn}! Hur menar du?' }, coach);
    await giver.say(`/me/ideas/${id}`, await signed(), 'Vänligen, Ingegerd Wallmark');
    await room(installation.strapi, 'ideas').note(id, 'Pratade med Ingegerd.', coach);
    const path = `/idesluss/admin/ideas/${id}/giver`;
    expect((await admin.send('POST', path, members.coach.token, {})).text).toContain(name);
    await giver.send('POST', `/me/ideas/${id}/withdrawal`, await signed(), {
      words: 'Nu slutar jag. Ingegerd Wallmark',
    });
    return id;
  };
  const seenBy = async (id: string, token: string) => {
    const { body, text } = await admin.get(`/idesluss/admin/ideas/${id}`, token);
    return { idea: deskIdeaSingle.parse(body).data, text };
  };
  const nothing = {
    nameVisibility: null,
    canBeAnsweredByMail: null,
    giverIsNamed: null,
    giverShownTo: [],
    messages: [],
    notes: [],
  };

  it('is for those who answer alone', async () => {
    const id = await signedEverywhere();
    const { idea } = await seenBy(id, members.coach.token);
    expect(idea).toMatchObject({ nameVisibility: 'colleagues', giverIsNamed: true });
    const told = [idea.messages, idea.notes, idea.giverShownTo, idea.attachments];
    expect(told.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
    expect(JSON.stringify(idea.journey)).toContain('Nu slutar jag.');
  });

  it('is never told to an assessor, to whom handlers’ own words are', async () => {
    const { idea, text } = await seenBy(await signedEverywhere(), members.assessor.token);
    expect(text.match(/ingegerd|wallmark|colleagues/i)).toBeNull();
    expect(idea).toMatchObject({ ...nothing, attachments: [], attachmentCount: 1 });
    expect(idea.journey.map(({ words }) => words)).toEqual([null, 'Hej! Hur menar du?', null]);
  });

  it('is taken out of what the giver has signed, where an assessor reads, lists and searches', async () => {
    const { id } = await giver.submit(
      {
        title: 'Wallmarks cykelställ vid Mossebo',
        problem:
          'Det är långt att gå. Vänligen, Ingegerd Wallmark, ingegerd.wallmark@storstad.example',
        proposal: 'Fråga Ingegerd W.',
        targetGroupsOther: 'Ingegerd',
        equalityHow: 'Wallmark vet',
      },
      await signed(),
    );
    await handling(installation.strapi).say(id, { words: 'Hej Ingegerd! Bra.' }, coach);
    const { idea, text } = await seenBy(id, members.assessor.token);
    expect(text.match(/ingegerd|wallmark/i)).toBeNull();
    expect(idea.problem).toContain('Det är långt att gå.');
    const found = async (token: string, search: string) =>
      (await list(token, `search=${encodeURIComponent(search)}`)).data.some((one) => one.id === id);
    for (const search of [
      'Wallmark',
      'ingegerd',
      'INGEGERD WALLMARK',
      'gegerd',
      'egerd Wal',
      '@stor',
    ]) {
      expect([search, await found(members.coach.token, search)]).toEqual([search, true]);
      expect([search, await found(members.assessor.token, search)]).toEqual([search, false]);
    }
    for (const search of ['Mossebo', 'långt att', idea.reference]) {
      expect([search, await found(members.assessor.token, search)]).toEqual([search, true]);
    }
    const listed = await admin.get('/idesluss/admin/ideas?search=Mossebo', members.assessor.token);
    expect(listed.text.match(/ingegerd|wallmark/i)).toBeNull();
    const token = await admin.roleWith([
      right('plugin::idesluss.ideas.read'),
      right('plugin::idesluss.overview.read'),
    ]);
    const { overview, text: all } = await overviewOf(token);
    expect(overview.activity.some((event) => event.idea.id === id)).toBe(true);
    expect(all.match(/ingegerd|wallmark/i)).toBeNull();
  });

  it('is told to a registrar, who discloses the files, only by what they hold', async () => {
    const { idea } = await seenBy(await signedEverywhere(), members.registrar.token);
    expect(idea).toMatchObject({ ...nothing, attachments: [{ name: 'CV Ingegerd Wallmark.pdf' }] });
    expect(JSON.stringify({ ...idea, attachments: [] })).not.toMatch(/ingegerd|wallmark/i);
  });

  it('stands as it was signed for a registrar, who discloses it, on the page as in list and search', async () => {
    const problem = 'Det är långt att gå. Vänligen, Ingegerd Wallmark';
    const { id } = await giver.submit({ title: 'Wallmarks bänk', problem }, await signed());
    const { idea } = await seenBy(id, members.registrar.token);
    expect([idea.title, idea.problem]).toEqual(['Wallmarks bänk', problem]);
    const { data } = await list(members.registrar.token, 'search=Ingegerd');
    expect(data.find((one) => one.id === id)?.title).toBe('Wallmarks bänk');
  });

  it('is for somebody who reads everywhere told only where they answer', async () => {
    const token = await admin.roleWith([
      right('plugin::idesluss.ideas.read'),
      rightInOwn('plugin::idesluss.ideas.answer'),
    ]);
    const id = await signedEverywhere();
    expect((await seenBy(id, token)).idea).toMatchObject({ ...nothing, may: { answer: false } });
    await admin.place(token, ['trafikkontoret'], await admin.superAdmin());
    const { idea } = await seenBy(id, token);
    expect([idea.may.answer, idea.messages.length]).toEqual([true, 2]);
  });
});
