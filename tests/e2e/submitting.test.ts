import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { useBrowser } from './support/browser';
import { fillToReview, newIdea, readReceipt } from './support/idea-form';
import { focusedName, tabTo } from './support/keyboard';
import { running } from './support/running';

const visitor = useBrowser();

describe('an idea, from the intranet to the coach', () => {
  it('is sent with the keyboard alone and read in the CMS', async () => {
    const idea = newIdea();
    const { page, troubles, close } = await visitor.open(`${running().intranet}/ideer`);
    await page.locator('idesluss-idea-form').getByLabel('Vad ska idén heta?').waitFor();

    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Vad ska idén heta/);
    await page.keyboard.type(idea.title);
    await tabTo(page, /^Vilket problem löser den/);
    await page.keyboard.type(idea.problem);
    await pressButton(page, 'Nästa: För vem');
    await pressButton(page, /^Nästa: Om dig/);
    await tabTo(page, /^Vart ska idén skickas/);
    await page.keyboard.press('ArrowDown');
    await pressButton(page, 'Granska innan du skickar');
    await pressButton(page, 'Skicka idén');

    const { reference } = await readReceipt(page);
    expect(await focusedName(page)).toBe('Tack! Din idé är inskickad.');
    expect(troubles).toEqual([]);

    await readInAdmin(page, idea, reference);
    await close();
  });

  it('is accessible on every step and at 320 px', async () => {
    const { page, close } = await visitor.open(`${running().intranet}/ideer`, {
      viewport: { width: 320, height: 640 },
    });
    await fillToReview(page, newIdea());
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Skicka idén' }).click();
    await readReceipt(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  it('says what is missing, and where', async () => {
    const { page, close } = await visitor.open(`${running().intranet}/ideer`);
    const form = page.locator('idesluss-idea-form');
    await form.getByRole('button', { name: 'Nästa: För vem' }).click();
    await form.getByText('Det saknas två saker').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('keeps what was written when the page is left', async () => {
    const idea = newIdea();
    const { page, close } = await visitor.open(`${running().intranet}/ideer`);
    const title = page.locator('idesluss-idea-form').getByLabel('Vad ska idén heta?');
    await title.fill(idea.title);
    await page.getByText(/Utkast sparat på den här enheten/).waitFor();
    await page.reload();
    await title.waitFor();
    await page.waitForFunction((text) => {
      const form = document.querySelector('idesluss-idea-form');
      return form?.shadowRoot?.querySelector('input')?.value === text;
    }, idea.title);
    await close();
  });
});

async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('idesluss-idea-form').getByRole('button', { name }).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** As a coach does: signs in, finds the idea in the list, opens it. */
async function readInAdmin(
  page: Page,
  { title, problem }: { title: string; problem: string },
  reference: string,
): Promise<void> {
  const { cms, admin } = running();
  await page.goto(`${cms}/admin/plugins/idesluss/ideas`);
  await page.locator('input[name="email"]').fill(admin.email);
  await page.locator('input[name="password"]').fill(admin.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.goto(`${cms}/admin/plugins/idesluss/ideas`);
  await page.getByText(reference).first().waitFor();
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: title }).first().waitFor();
  await page.getByText(problem).first().waitFor();
}
