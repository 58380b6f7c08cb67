import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyRoles } from '../../cms/server/src/desk/roles';
import { type Admin, createAdmin } from './support/admin';
import { type Ids, submitWithFile } from './support/admin-routes';
import { type Installation, startInstallation } from './support/installation';
import { idOf, publishStory } from './support/stories';

const word = 'Kvistfors';
const uid = 'plugin::idesluss.idea';
const types = '/content-manager/collection-types';

const superAdmin = 'strapi-super-admin';
const everybody = [superAdmin, ...readyRoles.map(({ code }) => code)];

let installation: Installation;
let admin: Admin;
let tokens: Map<string, string>;
let ids: Ids;
let story: string;
/** What must not be read of an idea where its rules do not hold. */
let secrets: string[];
beforeAll(async () => {
  installation = await startInstallation();
  const { strapi, client } = installation;
  admin = createAdmin(strapi, client);
  tokens = new Map([[superAdmin, await admin.superAdmin()]]);
  for (const { code } of readyRoles) {
    tokens.set(code, (await admin.member(code, 'trafikkontoret')).token);
  }
  ids = await submitWithFile(
    strapi,
    client,
    { title: `Cyklar i ${word}`, problem: `Det är långt till ${word}.`, proposal: word },
    `${word}.pdf`,
  );
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId: ids.ideas },
  })) as unknown as Record<'reference' | 'receiptHash', string>;
  secrets = [word, row.reference, row.receiptHash];
  story = (await publishStory(strapi)).documentId;
  // By somebody, whose user must not be told of with it.
  await admin.send(
    'PUT',
    `${types}/plugin::idesluss.story/${story}`,
    tokens.get(superAdmin) ?? '',
    {
      title: 'Cyklarna vid stationen',
    },
  );
  await strapi.db
    .connection('idl_story_ideas')
    .insert({ story_document_id: story, idea_document_id: ids.ideas });
});
afterAll(() => installation.stop());

describe.each(everybody)('%s', (code) => {
  const get = (path: string) => admin.get(path, tokens.get(code));

  it('reads no idea through the content manager, the files or Strapi’s REST', async () => {
    const storyType = `${types}/plugin::idesluss.story`;
    for (const path of [
      `${types}/${uid}`,
      `${types}/${uid}?_q=${word}`,
      `${types}/${uid}/${ids.ideas}`,
      `${types}/plugin::idesluss.giver`,
      `${types}/plugin::idesluss.message`,
      `${types}/plugin::idesluss.attachment/${ids.attachments}`,
      `${storyType}?populate=*`,
      `${storyType}?populate[ideas]=*&fields=*`,
      `${storyType}/${story}?populate=*`,
      `${types}/plugin::idesluss.administration?populate=*`,
      `${types}/plugin::idesluss.target-group?populate=*`,
      '/content-manager/relations/plugin::idesluss.story/ideas',
      `/content-manager/relations/plugin::idesluss.story/ideas?_q=${word}`,
      '/content-manager/relations/plugin::idesluss.story/ideas?pageSize=100&fields=*',
      '/content-manager/relations/plugin::idesluss.story/ideas?pageSize=100&fields=*&populate=*',
      `/content-manager/relations/plugin::idesluss.story/${story}/ideas`,
      `/content-manager/relations/${uid}/${ids.ideas}/administration`,
      '/content-manager/homepage/recent-documents?action=update',
      '/content-manager/homepage/recent-documents?action=publish',
      `/upload/files?_q=${word}`,
      `/api/ideas/${ids.ideas}`,
      '/api/ideas',
    ]) {
      const { text } = await get(path);
      expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []]);
    }
  });

  it('is told nothing more of what a story can point at than its name', async () => {
    const password = (await strapiUser()).password;
    for (const field of ['administrations', 'targetGroups', 'themes', 'createdBy', 'updatedBy']) {
      const path = `/content-manager/relations/plugin::idesluss.story/${field}`;
      for (const query of [
        'fields=*',
        'fields=*&populate=*',
        'populate=createdBy',
        'populate[createdBy][fields]=password',
        'populate[createdBy][populate]=roles',
      ]) {
        const { text } = await get(`${path}?pageSize=100&${query}`);
        const told = [text.includes(password), text.includes('resetPassword')];
        expect([field, query, ...told]).toEqual([field, query, false, false]);
      }
      const plain = await get(`${path}?pageSize=2`);
      const sorted = await get(`${path}?pageSize=2&sort=createdBy.password:DESC`);
      if (plain.status === 200) expect([field, sorted.text]).toEqual([field, plain.text]);
    }
  });

  it('is told no password by what else Strapi answers', async () => {
    const { password } = await strapiUser();
    const storyType = `${types}/plugin::idesluss.story`;
    for (const path of [
      `${storyType}?populate=*&fields=*`,
      `${storyType}?populate[createdBy][fields]=*`,
      `${storyType}?populate[createdBy][populate]=*`,
      `${storyType}/${story}?populate[updatedBy][fields]=password`,
      `${types}/plugin::idesluss.administration?populate=*&fields=*`,
      '/upload/files?populate=*&fields=*',
      '/upload/files?populate[createdBy][fields]=*',
      '/i18n/locales?populate=*',
    ]) {
      const { text } = await get(path);
      expect([path, text.includes(password), text.includes('resetPassword')]).toEqual([
        path,
        false,
        false,
      ]);
    }
  });

  it('learns nothing of an idea by asking for stories that have to do with it', async () => {
    const found = async (query: string): Promise<unknown> => {
      const { status, body } = await get(`${types}/plugin::idesluss.story?${query}`);
      const { results = [] } = (body ?? {}) as { results?: { documentId: string }[] };
      return [status, results.map(({ documentId }) => documentId)];
    };
    for (const [field, right, wrong] of [
      ['title', word, 'Finnsinte'],
      ['problem', word, 'Finnsinte'],
      ['proposal', word, 'Finnsinte'],
      ['reference', 'IDE-', 'EDI-'],
      ['stage', 'submitted', 'closed'],
      ['receiptHash', secrets[2]?.slice(0, 8), 'xxxxxxxx'],
    ]) {
      for (const filter of [
        `filters[ideas][${field}][$contains]=`,
        `filters[$and][0][ideas][${field}][$startsWith]=`,
        `filters[$or][0][ideas][${field}][$eq]=`,
        `filters[$not][ideas][${field}][$contains]=`,
      ]) {
        expect([filter, await found(filter + right)]).toEqual([
          filter,
          await found(filter + wrong),
        ]);
      }
    }
    const byTitle = (order: string) => found(`sort=ideas.title:${order}`);
    expect(await byTitle('ASC')).toEqual(await byTitle('DESC'));
  });
});

describe('stories', () => {
  const stories = `${types}/plugin::idesluss.story`;
  const listed = async (code: string, query = ''): Promise<number> => {
    const { body } = await admin.get<{ pagination?: { total: number } }>(
      `${stories}?${query}`,
      tokens.get(code),
    );
    return body.pagination?.total ?? 0;
  };

  it.each(['sv', 'en'])(
    'are read by who may, in %s as the super administrator does',
    async (locale) => {
      const all = await listed(superAdmin, `locale=${locale}`);
      expect(all).toBeGreaterThan(0);
      for (const { code, reads = [], writes = [] } of readyRoles) {
        const may = [...reads, ...writes].includes('plugin::idesluss.story');
        expect([code, await listed(code, `locale=${locale}`)]).toEqual([code, may ? all : 0]);
      }
    },
  );

  it('are given their administration by a communicator, who chooses among their names', async () => {
    const { status, body } = await admin.get<{ results: { name: string }[] }>(
      '/content-manager/relations/plugin::idesluss.story/administrations?_q=Trafik',
      tokens.get('idesluss-communicator') ?? '',
    );
    expect([status, body.results.map(({ name }) => name)]).toEqual([200, ['Trafikkontoret']]);
  });

  it('are written, changed and published by a communicator', async () => {
    const token = tokens.get('idesluss-communicator') ?? '';
    const { body: made, status } = await admin.send<{ data: { documentId: string } }>(
      'POST',
      stories,
      token,
      { title: 'Köket i Kvistfors' },
    );
    expect(status).toBe(201);
    const one = `${stories}/${made.data.documentId}`;
    const place = {
      documentId: await idOf(installation.strapi, 'administration', 'trafikkontoret'),
    };
    const changed = await admin.send('PUT', one, token, { title: 'Köket i Kvistfors väger' });
    expect(changed.status).toBe(200);
    const found = await admin.get<{ data: { title: string } }>(one, token);
    expect([found.status, found.body.data.title]).toEqual([200, 'Köket i Kvistfors väger']);
    const text = { ingress: 'De väger.', approach: 'Vi vägde.', results: 'Mindre svinn.' };
    const whole = { ...text, contactName: 'Aino Lind', administrations: { connect: [place] } };
    const published = await admin.send('POST', `${one}/actions/publish`, token, whole);
    expect([published.status, published.text]).toEqual([200, expect.stringContaining('De väger.')]);
    const { status: refused } = await admin.get(one, tokens.get('idesluss-coach') ?? '');
    expect(refused).toBe(403);
  });
});

/** Whoever wrote the story last. */
const strapiUser = async (): Promise<{ password: string }> => {
  const found = (await installation.strapi.db.query('plugin::idesluss.story').findOne({
    where: { documentId: story, updatedBy: { id: { $notNull: true } } },
    populate: { updatedBy: true },
  })) as unknown as { updatedBy: { password: string } } | null;
  if (!found) throw new Error('Nobody has written it');
  return found.updatedBy;
};
