import { describe, expect, it } from 'vitest';
import type { DeskOverview } from '../../cms/contracts/desk';
import type { Funnel } from '../../cms/contracts/funnel';
import { accessibilityFaults } from './support/axe';
import { useBrowser } from './support/browser';
import { askAdmin } from './support/cms-client';
import { useDesk } from './support/signed-in';

const desk = useDesk(useBrowser());

describe('the overview', () => {
  it('tells what has happened, each a way to its idea', async () => {
    const { data } = await askAdmin<{ data: DeskOverview }>('GET', '/idesluss/admin/overview');
    const { page, close } = await desk.open('');
    const card = page.getByRole('region', { name: 'Senaste händelser' });
    await card.getByRole('link').first().waitFor();
    expect(await card.getByRole('link').allTextContents()).toEqual(
      data.activity.map(({ idea }) => idea.title),
    );
    await card.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: data.activity[0]!.idea.title }).waitFor();
    await close();
  });

  it('shows how far the ideas of a period came, as picture and table, and keeps the period', async () => {
    const figures = async (period: string) =>
      (await askAdmin<{ data: Funnel }>('GET', `/idesluss/admin/funnel?period=${period}`)).data
        .stages;
    const { page, close } = await desk.open('');
    await page.getByRole('region', { name: 'Idéernas väg i år' }).waitFor();
    await page.getByRole('combobox', { name: 'Idéer som skickades in' }).click();
    await page.getByRole('option', { name: 'När som helst' }).click();
    const card = page.getByRole('region', { name: 'Idéernas väg genom alla år' });
    await card.waitFor();
    expect(new URL(page.url()).search).toBe('?period=all');
    await page.reload();
    await card.waitFor();
    const all = await figures('all');
    const picture = await card.getByRole('img').getAttribute('aria-label');
    expect(picture?.match(/\d+/g)?.map(Number)).toEqual(all.map(({ count }) => count));
    await card.getByRole('button', { name: 'Tabell' }).click();
    const rows = await card.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => Number(row.split('\t')[1]))).toEqual(
      all.map(({ count }) => count),
    );
    await close();
  });

  it.each(['light', 'dark'] as const)('is accessible, in %s', async (colorScheme) => {
    const { page, close } = await desk.open('', { colorScheme });
    await page.getByRole('region', { name: 'Idéernas väg i år' }).getByRole('img').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });
});
