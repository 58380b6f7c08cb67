import { describe, expect, it } from 'vitest';
import type { DeskIdeaList } from '../../cms/contracts/desk';
import { useBrowser } from './support/browser';
import { askAdmin } from './support/cms-client';
import { fillToReview, newIdea, readReceipt } from './support/idea-form';
import { running } from './support/running';

const visitor = useBrowser();

/** References of the ideas by that title, as the coach's desk finds them. */
async function referencesOf(title: string): Promise<string[]> {
  const { data } = await askAdmin<DeskIdeaList>(
    'GET',
    `/idesluss/admin/ideas?search=${encodeURIComponent(title)}`,
  );
  return data.map(({ reference }) => reference);
}

describe('an idea that does not get through at first', () => {
  it('is kept without a network, and sent by itself, once, when it is back', async () => {
    const idea = newIdea();
    const { page, close } = await visitor.open(`${running().intranet}/ideer`);
    await fillToReview(page, idea);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Skicka idén' }).click();
    await page.getByRole('heading', { name: 'Idén är inte skickad än' }).waitFor();
    expect(await referencesOf(idea.title)).toEqual([]);
    await page.context().setOffline(false);
    const { reference } = await readReceipt(page);
    expect(await referencesOf(idea.title)).toEqual([reference]);
    await close();
  });

  it('is not doubled when only the answer was lost', async () => {
    const idea = newIdea();
    const { page, close } = await visitor.open(`${running().intranet}/ideer`);
    await fillToReview(page, idea);
    const keys: (string | undefined)[] = [];
    await page.route('**/api/idesluss/ideas', async (route) => {
      const isFirst = keys.length === 0;
      keys.push(route.request().headers()['idempotency-key']);
      if (!isFirst) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Skicka idén' }).click();
    await page.getByRole('heading', { name: 'Idén är inte skickad än' }).waitFor();
    const kept = await referencesOf(idea.title);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    const { reference } = await readReceipt(page);
    expect(kept).toEqual([reference]);
    expect(await referencesOf(idea.title)).toEqual([reference]);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    await close();
  });

  it('is sent once however often the button is pressed', async () => {
    const idea = newIdea();
    const { page, close } = await visitor.open(`${running().intranet}/ideer`);
    await fillToReview(page, idea);
    await page.getByRole('button', { name: 'Skicka idén' }).dblclick();
    const { reference } = await readReceipt(page);
    expect(await referencesOf(idea.title)).toEqual([reference]);
    await close();
  });
});
