import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser';
import { type HostPage, document, serveHostPage } from './support/host-page';
import { type PublishedStory, publishHostileStory, removeStory } from './support/hostile-story';
import { running } from './support/running';

const handlers = '[onerror], [onclick], [onload], [onfocus], a[href^="javascript:"]';
const visitor = useBrowser();
let story: PublishedStory;
let host: HostPage;

beforeAll(async () => {
  const api = running().cms;
  story = await publishHostileStory();
  // No policy at all: nothing but our own care keeps the text from running.
  host = await serveHostPage(
    document(
      `<idesluss-story-carousel api="${api}" lang="sv"></idesluss-story-carousel>
       <idesluss-story api="${api}" story="${story.slug}" lang="sv"></idesluss-story>`,
      `<script type="module" src="${api}/idesluss/v1/loader.js"></script>`,
    ),
  );
});
afterAll(async () => {
  await host.stop();
  await removeStory(story);
});

describe('a story with hostile text in every field', () => {
  it('is read, and runs nothing, in the widgets', async () => {
    const { page, close } = await visitor.open('about:blank');
    const ran = await watchForRuns(page);
    await page.goto(host.origin);
    const article = page.locator('idesluss-story');
    await article.getByRole('heading', { name: story.title }).waitFor();
    await page.locator('idesluss-story-carousel').getByText(story.title).first().waitFor();
    await article.getByText('fientlig länk').focus();
    expect(await page.locator(`${handlers}, script:not([src])`).count()).toBe(0);
    expect(ran()).toEqual([]);
    await close();
  });

  it('is read, and runs nothing, on the plain pages', async () => {
    // Without their policy, so that it is the escaping which is tested.
    const { page, close } = await visitor.open('about:blank', { bypassCSP: true });
    const ran = await watchForRuns(page);
    for (const path of ['', `/${story.slug}`]) {
      await page.goto(`${running().cms}/idesluss/stories${path}`);
      await page.getByText(story.title).first().waitFor();
      expect(await page.locator(`${handlers}, script`).count()).toBe(0);
    }
    expect(ran()).toEqual([]);
    await close();
  });

  it('is text in the feed', async () => {
    const { page, close } = await visitor.open('about:blank');
    const feed = await (await fetch(`${running().cms}/api/idesluss/stories.atom`)).text();
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        titles: [...parsed.querySelectorAll('entry > title')].map((title) => title.textContent),
        foreign: parsed.querySelectorAll('img, script, b').length,
      };
    }, feed);
    expect(read).toMatchObject({ error: null, foreign: 0 });
    expect(read.titles).toContain(story.title);
    await close();
  });
});

/** Counts calls of the function that the hostile text tries to reach. */
async function watchForRuns(page: Page): Promise<() => string[]> {
  const ran: string[] = [];
  await page.exposeFunction('ran', (field: string) => ran.push(field));
  return () => ran;
}
