import type { Locator, Page } from 'playwright-core';
import { running } from './running';

/** Signs in to the CMS; `name` is what stands before the @ of a demo user's address. */
export async function signInToDesk(page: Page, name = 'idecoach'): Promise<void> {
  const { cms, admin } = running();
  await page.goto(`${cms}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(`${name}@storstad.example`);
  await page.locator('input[name="password"]').fill(admin.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

/** Finds an idea in the list, as a coach does, and opens it. */
export async function openIdea(page: Page, title: string): Promise<void> {
  await page.goto(`${running().cms}/admin/plugins/idesluss/ideas`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Chooses in one of the design system's lists, which are no native ones. */
export async function choose(page: Page, list: Locator, option: string | RegExp): Promise<void> {
  await list.click();
  await page.getByRole('option', { name: option }).click();
}
