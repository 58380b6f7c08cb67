import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Administration } from '../../cms/contracts/administrations';
import type { Challenge } from '../../cms/contracts/challenges';
import type { ListAnswer, SingleAnswer } from '../../cms/contracts/primitives';
import type { Story, StorySummary } from '../../cms/contracts/stories';
import type { Term } from '../../cms/contracts/vocabulary';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());

const list = async <T>(path: string): Promise<T[]> => {
  const { status, body } = await installation.client.get<ListAnswer<T>>(path);
  expect(status).toBe(200);
  return body.data;
};
const slugs = (things: { slug: string }[]) => things.map(({ slug }) => slug);

/** Every page of a list, one after the other. */
const walk = async <T>(path: string, limit: number): Promise<T[][]> => {
  const pages: T[][] = [];
  const mark = path.includes('?') ? '&' : '?';
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await installation.client.get<ListAnswer<T>>(
      `${path}${mark}limit=${limit}${after}`,
    );
    pages.push(body.data);
    cursor = body.next;
  }
  return pages;
};

describe('stories', () => {
  it('come newest first, in the language asked for', async () => {
    const swedish = await list<StorySummary>('/stories');
    expect(swedish).toHaveLength(12);
    expect(swedish.every(({ language }) => language === 'sv')).toBe(true);
    const days = swedish.map(({ datePublished }) => datePublished);
    expect(days).toEqual(days.toSorted().reverse());
    const english = await list<StorySummary>('/stories?language=en');
    expect(english.map(({ id }) => id)).toEqual(swedish.map(({ id }) => id));
    expect(english[0]?.slug).toBe('the-kitchens-that-weighed-their-way-to-less-waste');
  });

  it('of a unit count as its parent’s, not the other way round', async () => {
    const ofUnit = slugs(await list('/stories?administration=arbetsmarknadsenheten'));
    expect(ofUnit).toEqual(['svenska-pa-jobbet-tillsammans', 'stolarna-som-fick-ett-andra-liv']);
    const ofParent = slugs(await list('/stories?administration=socialforvaltningen'));
    expect(ofParent).toHaveLength(4);
    expect(ofParent).toEqual(expect.arrayContaining(ofUnit));
    const units = await list<Administration>('/administrations?parent=socialforvaltningen');
    const byId = await list<StorySummary>(`/stories?administration=${units[0]?.id}`);
    expect(slugs(byId)).toEqual(ofUnit);
  });

  it('are those of a theme and of a target group', async () => {
    const ofTheme = await list<StorySummary>('/stories?theme=kompetens');
    expect(slugs(ofTheme)).toEqual([
      'svenska-pa-jobbet-tillsammans',
      'stolarna-som-fick-ett-andra-liv',
    ]);
    const ofGroup = await list<StorySummary>('/stories?targetGroup=besokare&language=en');
    expect(slugs(ofGroup)).toEqual(['the-park-that-is-mown-less-and-flowers-more']);
    const both = await list('/stories?theme=kompetens&targetGroup=besokare');
    expect(both).toEqual([]);
    expect(await list('/stories?theme=finns-inte')).toEqual([]);
  });

  it('page without overlap or gap', async () => {
    const whole = slugs(await list('/stories'));
    for (const limit of [1, 5, 12, 100]) {
      const pages = await walk<StorySummary>('/stories', limit);
      expect(slugs(pages.flat())).toEqual(whole);
      expect(pages).toHaveLength(Math.max(1, Math.ceil(whole.length / limit)));
    }
  });

  it('are found by id and by the slug of either language', async () => {
    const { get } = installation.client;
    const swedish = 'koken-som-vagde-sig-till-mindre-svinn';
    const english = 'the-kitchens-that-weighed-their-way-to-less-waste';
    const { body } = await get<SingleAnswer<Story>>(`/stories/${swedish}`);
    expect(body.data.language).toBe('sv');
    expect(body.data.languages.map(({ slug }) => slug).toSorted()).toEqual([swedish, english]);
    const said = async (path: string) => (await get<SingleAnswer<Story>>(path)).body.data.language;
    expect(await said(`/stories/${english}`)).toBe('en');
    expect(await said(`/stories/${swedish}?language=en`)).toBe('en');
    expect(await said(`/stories/${english}?language=sv`)).toBe('sv');
    expect(await said(`/stories/${body.data.id}`)).toBe('sv');
    expect(await said(`/stories/${body.data.id}?language=en`)).toBe('en');
  });
});

describe('administrations and words', () => {
  it('stand in the reader’s alphabet and language', async () => {
    const all = await list<Administration>('/administrations');
    expect(all).toHaveLength(8);
    const names = all.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    const english = await list<Administration>('/administrations?language=en');
    expect(english.find(({ slug }) => slug === 'trafikkontoret')?.name).not.toBe(
      all.find(({ slug }) => slug === 'trafikkontoret')?.name,
    );
    expect(slugs(await list('/administrations?kind=unit'))).toEqual(['arbetsmarknadsenheten']);
    expect(slugs(await list('/administrations?parent=socialforvaltningen'))).toEqual([
      'arbetsmarknadsenheten',
    ]);
  });

  it.each(['/administrations', '/target-groups', '/themes'])(
    '%s page without gap',
    async (path) => {
      const whole = slugs(await list(path));
      const pages = await walk<Term>(path, 3);
      expect(slugs(pages.flat())).toEqual(whole);
      const slug = whole[0] ?? '';
      const one = await installation.client.get<SingleAnswer<Term>>(`${path}/${slug}`);
      expect(one.body.data.slug).toBe(slug);
      const byId = await installation.client.get<SingleAnswer<Term>>(`${path}/${one.body.data.id}`);
      expect(byId.body).toEqual(one.body);
    },
  );
});

describe('challenges', () => {
  it('show only what colleagues may see, open ones first', async () => {
    const all = await list<Challenge>('/challenges');
    expect(all.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'assessing', 'closed']);
    const closing = all.slice(0, 3).map(({ closesAt }) => closesAt);
    expect(closing).toEqual(closing.toSorted());
    expect(await list('/challenges?state=assessing')).toHaveLength(1);
    const pages = await walk<Challenge>('/challenges', 2);
    expect(pages.flat()).toEqual(all);
    const found = await installation.client.get<SingleAnswer<Challenge>>(
      `/challenges/${all[0]?.id}`,
    );
    expect(found.body.data).toEqual(all[0]);
  });

  it('keep a draft to themselves', async () => {
    const draft = (await installation.strapi.db
      .query('plugin::idesluss.challenge')
      .findOne({ where: { state: 'draft' } })) as unknown as { documentId: string };
    expect((await installation.client.get(`/challenges/${draft.documentId}`)).status).toBe(404);
    const { body } = await installation.client.get('/challenges?state=draft');
    expect(body.errors.map(({ field }) => field)).toEqual(['state']);
  });
});
