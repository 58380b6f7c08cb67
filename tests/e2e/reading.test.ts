import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { StorySummary } from '../../cms/contracts/stories';
import type { ListAnswer } from '../../cms/contracts/primitives';
import { accessibilityFaults } from './support/axe';
import { useBrowser } from './support/browser';
import { read } from './support/cms-client';
import { running } from './support/running';

const visitor = useBrowser();
const pages = ['/', '/en/', '/exempel', '/ideer', '/exempel/koken-som-vagde-sig-till-mindre-svinn'];

describe('the demo intranet in a browser', () => {
  it('shows the newest good examples in the carousel', async () => {
    const { data } = await read<ListAnswer<StorySummary>>('stories?language=sv&limit=5');
    const { page, troubles, close } = await visitor.open(running().intranet);
    const carousel = page.locator('idesluss-story-carousel');
    for (const { title } of data)
      await carousel.getByText(title).first().waitFor({ state: 'attached' });
    const first = carousel.getByRole('link', { name: data[0]!.title }).first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(data[0]!.url);
    expect(troubles).toEqual([]);
    await close();
  });

  it('turns the carousel with its buttons', async () => {
    const { page, close } = await visitor.open(running().intranet);
    const carousel = page.locator('idesluss-story-carousel');
    await carousel.getByText('1 av 5').waitFor();
    await carousel.getByRole('button', { name: 'Nästa exempel' }).click();
    await carousel.getByText('2 av 5').waitFor();
    await carousel.getByRole('button', { name: 'Föregående exempel' }).click();
    await carousel.getByText('1 av 5').waitFor();
    await close();
  });

  it('tells one story on a page of the intranet', async () => {
    const { data } = await read<ListAnswer<StorySummary>>('stories?language=sv&limit=1');
    const { slug, title, ingress } = data[0]!;
    const { page, close } = await visitor.open(`${running().intranet}/exempel/${slug}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('idesluss-story').getByText(ingress).waitFor();
    await close();
  });

  it('speaks English on the English pages', async () => {
    const { page, close } = await visitor.open(`${running().intranet}/en/`);
    const carousel = page.locator('idesluss-story-carousel');
    await carousel.getByRole('button', { name: 'Next story' }).waitFor();
    await page
      .locator('idesluss-idea-form')
      .getByLabel(/What should the idea be called/)
      .waitFor();
    await close();
  });

  it.each(pages)('breaks no policy on %s', async (path) => {
    const { page, troubles, close } = await visitor.open(`${running().intranet}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await undefinedElements(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(pages.flatMap((path) => [340, 1120].map((width) => ({ path, width }))))(
    'moves nothing on $path at $width px',
    async ({ path, width }) => {
      const { page, shiftsFromNow, close } = await visitor.open(`${running().intranet}${path}`, {
        viewport: { width, height: 900 },
      });
      await page.waitForFunction(() =>
        document
          .querySelector('idesluss-story-carousel, idesluss-idea-form, idesluss-story')
          ?.matches(':defined'),
      );
      const shifts = await shiftsFromNow();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(300);
      expect(await shifts()).toEqual([]);
      await close();
    },
  );

  it.each(
    pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => ({ path, scheme }))),
  )('is accessible: $path in $scheme', async ({ path, scheme }) => {
    const { page, close } = await visitor.open(`${running().intranet}${path}`, {
      colorScheme: scheme,
    });
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it.each(pages)('needs no sideways scrolling at 320 px: %s', async (path) => {
    const { page, close } = await visitor.open(`${running().intranet}${path}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});

function undefinedElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
  );
}
