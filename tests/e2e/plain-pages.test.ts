import { describe, expect, it } from 'vitest';
import type { ListAnswer, SingleAnswer } from '../../cms/contracts/primitives';
import type { Story, StorySummary } from '../../cms/contracts/stories';
import { accessibilityFaults } from './support/axe';
import { useBrowser } from './support/browser';
import { read } from './support/cms-client';
import { running } from './support/running';

const visitor = useBrowser();
const withoutScript = { javaScriptEnabled: false };

const newest = async (language: string): Promise<Story> => {
  const { data } = await read<ListAnswer<StorySummary>>(`stories?language=${language}&limit=1`);
  return (await read<SingleAnswer<Story>>(`stories/${data[0]!.id}?language=${language}`)).data;
};

describe('plain pages of stories', () => {
  it.each(['sv', 'en'])('tell a story without script, in %s', async (language) => {
    const story = await newest(language);
    const { page, close } = await visitor.open(story.url, withoutScript);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toContain(story.title);
    const description = page.locator('meta[name="description"]');
    expect(await description.getAttribute('content')).toBe(story.ingress);
    await page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    for (const text of [story.approach, story.results]) {
      await page.getByText(text.split('\n')[0]!).first().waitFor();
    }
    await close();
  });

  it('list all stories, each a link to its page', async () => {
    const { data } = await read<ListAnswer<StorySummary>>('stories?language=sv&limit=12');
    expect(data).toHaveLength(12);
    const { page, close } = await visitor.open(`${running().cms}/idesluss/stories`, withoutScript);
    for (const { title, url } of data) {
      const link = page.getByRole('link', { name: title }).first();
      expect(await link.getAttribute('href')).toBe(url);
    }
    await close();
  });

  it.each([
    ['the list', () => Promise.resolve(`${running().cms}/idesluss/stories`)],
    ['a story', async () => (await newest('sv')).url],
  ])('are accessible and fit a phone: %s', async (_name, addressOf) => {
    const address = await addressOf();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, troubles, close } = await visitor.open(address, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(320);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  it('say so when there is no such story', async () => {
    const response = await fetch(`${running().cms}/idesluss/stories/finns-inte-alls`);
    expect(response.status).toBe(404);
  });
});
