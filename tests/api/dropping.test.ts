import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListAnswer, SingleAnswer } from '../../cms/contracts/primitives';
import type { Story, StorySummary } from '../../cms/contracts/stories';
import { until } from './support/http';
import { type Installation, startInstallation } from './support/installation';
import { type Instance, startInstance } from './support/instance';
import { queriesDuring } from './support/queries';
import { idOf, publishStory, storyDocuments } from './support/stories';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const stories = async (): Promise<StorySummary[]> =>
  (await installation.client.get<ListAnswer<StorySummary>>('/stories')).body.data;
const one = async (idOrSlug: string) => {
  const { status, body, headers } = await installation.client.get<SingleAnswer<Story>>(
    `/stories/${idOrSlug}`,
  );
  return { status, story: body.data, etag: headers.get('ETag') };
};
const documents = () => storyDocuments(installation.strapi);

describe('the next read has it when', () => {
  it('a story is published, edited, unpublished and removed', async () => {
    const before = await stories();
    const { documentId, slug } = await publishStory(installation.strapi);
    expect((await stories()).map(({ id }) => id)).toEqual([
      documentId,
      ...before.map(({ id }) => id),
    ]);
    expect((await one(slug)).story.title).toBe('Cyklarna som fick bo vid stationen');

    const title = 'Cyklarna vid stationen blev fler';
    await documents().update({ documentId, locale: 'sv', data: { title } });
    expect((await one(slug)).story.title).not.toBe(title);
    await documents().publish({ documentId, locale: 'sv' });
    expect((await one(slug)).story.title).toBe(title);
    expect((await stories())[0]?.title).toBe(title);

    await documents().unpublish({ documentId, locale: 'sv' });
    expect((await one(slug)).status).toBe(404);
    expect(await stories()).toEqual(before);

    await documents().publish({ documentId, locale: 'sv' });
    expect((await one(slug)).status).toBe(200);
    await documents().delete({ documentId });
    expect((await one(slug)).status).toBe(404);
    expect(await stories()).toEqual(before);
  });

  it('an administration gets another name', async () => {
    const documentId = await idOf(installation.strapi, 'administration', 'trafikkontoret');
    const named = async () =>
      (await stories())
        .flatMap(({ administrations }) => administrations)
        .find(({ id }) => id === documentId)?.name;
    const before = await named();
    const rename = (name: string) =>
      installation.strapi.db
        .query('plugin::idesluss.administration')
        .update({ where: { documentId }, data: { name } as never });
    await rename('Gatukontoret');
    expect(await named()).toBe('Gatukontoret');
    const { body } = await installation.client.get<{ data: { name: string } }>(
      '/administrations/trafikkontoret',
    );
    expect(body.data.name).toBe('Gatukontoret');
    await rename(before ?? '');
    expect(await named()).toBe(before);
  });

  it('a file of the media library is changed', async () => {
    const [first] = await stories();
    const name = first?.image?.url.split('/').at(-1) ?? '';
    const files = installation.strapi.db.query('plugin::upload.file');
    const { id } = (await files.findOne({ where: { url: { $endsWith: name } } })) as { id: number };
    await files.update({ where: { id }, data: { width: 1234, height: 567 } as never });
    const image = (await stories())[0]?.image;
    expect([image?.width, image?.height]).toEqual([1234, 567]);

    const upload = installation.strapi.plugin('upload').service<{
      updateFileInfo(id: number, info: object): Promise<unknown>;
    }>('upload');
    await upload.updateFileInfo(id, { alternativeText: 'En våg och en gryta' });
    expect((await queriesDuring(installation.strapi, stories)).length).toBeGreaterThan(0);
  });

  it('the picture’s alt text is changed and published', async () => {
    const [first] = await stories();
    const documentId = first?.id ?? '';
    const imageAlt = 'Två kockar väger en kastrull.';
    await documents().update({ documentId, locale: 'sv', data: { imageAlt } });
    await documents().publish({ documentId, locale: 'sv' });
    expect((await stories())[0]?.image?.alt).toBe(imageAlt);
    expect((await one(documentId)).story.image?.alt).toBe(imageAlt);
  });

  it('its last moment passes', async () => {
    const { documentId, slug } = await publishStory(installation.strapi, {
      expiresAt: new Date(Date.now() + 1500),
    });
    expect((await one(slug)).status).toBe(200);
    expect((await stories()).map(({ id }) => id)).toContain(documentId);
    await wait(1600);
    expect((await one(slug)).status).toBe(404);
    expect((await stories()).map(({ id }) => id)).not.toContain(documentId);
  });
});

describe('nothing is dropped when', () => {
  const keptThrough = async (work: () => Promise<unknown>): Promise<void> => {
    const paths = ['/stories', '/administrations'];
    const tags = async () =>
      Promise.all(
        paths.map(async (path) => (await installation.client.get(path)).headers.get('ETag')),
      );
    const before = await tags();
    await work();
    const queries = await queriesDuring(installation.strapi, async () => {
      expect(await tags()).toEqual(before);
    });
    expect(queries).toEqual([]);
  };

  it('a draft is made, changed and removed', async () => {
    await keptThrough(async () => {
      const administrations = [await idOf(installation.strapi, 'administration', 'trafikkontoret')];
      const data = { title: 'Ett utkast', slug: 'ett-utkast', administrations };
      const { documentId } = await documents().create({ locale: 'sv', data });
      await documents().update({ documentId, locale: 'sv', data: { title: 'Ännu ett utkast' } });
      await documents().delete({ documentId });
    });
  });

  it('the draft of a published story is saved', async () => {
    const [first] = await stories();
    await keptThrough(() =>
      documents().update({
        documentId: first?.id,
        locale: 'sv',
        data: { ingress: 'Inte färdigt än.', quotes: [{ text: 'Hej', consent: false }] },
      }),
    );
  });

  it('a write is rolled back', async () => {
    await keptThrough(async () => {
      const rolledBack = installation.strapi.db.transaction(async () => {
        await publishStory(installation.strapi);
        throw new Error('rolled back on purpose');
      });
      await expect(rolledBack).rejects.toThrow('rolled back on purpose');
    });
  });

  it('an idea comes in', async () => {
    const idea = {
      title: 'Lånecyklar',
      problem: 'Bussen går inte när passet slutar.',
      administration: 'trafikkontoret',
    };
    await keptThrough(async () => {
      expect((await installation.client.submit(idea)).status).toBe(201);
    });
  });
});

describe('another instance on the same database', () => {
  let other: Instance;
  beforeAll(async () => {
    other = await startInstance(installation.place.settings);
  });
  afterAll(() => other.stop());

  it('sees within two seconds what was written here', async () => {
    const there = async () => {
      const response = await fetch(`${other.address}/api/idesluss/stories`);
      return ((await response.json()) as ListAnswer<StorySummary>).data.map(({ id }) => id);
    };
    const before = await there();
    for (let round = 0; round < 3; round += 1) {
      const { documentId } = await publishStory(installation.strapi);
      expect(await until(there, (ids) => ids.includes(documentId))).toContain(documentId);
      await documents().delete({ documentId });
      expect(await until(there, (ids) => !ids.includes(documentId))).toEqual(before);
    }
  });

  it('is heard also after writes made here, which drop nothing a second time', async () => {
    for (let round = 0; round < 3; round += 1) await publishStory(installation.strapi);
    await stories();
    await wait(1500);
    const queries = () => queriesDuring(installation.strapi, stories);
    expect(await queries()).toEqual([]);
    // As another instance counts a write of its own.
    await installation.strapi.db
      .connection('idl_payload_versions')
      .where({ tag: 'plugin::idesluss.story' })
      .increment('version', 1);
    expect((await until(queries, (asked) => asked.length > 0)).length).toBeGreaterThan(0);
  });
});
