import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyRoles } from '../../cms/server/src/desk/roles';
import { type Admin, createAdmin } from './support/admin';
import { type Ids, submitWithFile } from './support/admin-routes';
import { type Installation, startInstallation } from './support/installation';
import { publishStory } from './support/stories';

const word = 'Kvistfors';
const uid = 'plugin::idesluss.idea';
const types = '/content-manager/collection-types';

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
  tokens = new Map([['strapi-super-admin', await admin.superAdmin()]]);
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
  story = (await publishStory(strapi, { ideas: [ids.ideas] })).documentId;
});
afterAll(() => installation.stop());

const everybody = ['strapi-super-admin', ...readyRoles.map(({ code }) => code)];

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
    // Strapi lets a super administrator alone sort by what is hidden: the order tells no words.
    if (code === 'strapi-super-admin') return;
    const byTitle = (order: string) => found(`sort=ideas.title:${order}`);
    expect(await byTitle('ASC')).toEqual(await byTitle('DESC'));
  });
});
