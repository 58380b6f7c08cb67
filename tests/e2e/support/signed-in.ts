import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll } from 'vitest';
import type { Visitor, WatchedPage } from './browser';
import { running } from './running';

export interface Desk {
  /** A page of the plugin, `settings/people`, as the demo's first user sees it. */
  open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/** Signs in once for a file of tests, as a person does: Strapi soon refuses more. */
export function useDesk(visitor: Visitor): Desk {
  let signedIn: BrowserContextOptions['storageState'];
  beforeAll(async () => {
    const { cms, admin } = running();
    const { page, close } = await visitor.open(`${cms}/admin`);
    await page.locator('input[name="email"]').fill(admin.email);
    await page.locator('input[name="password"]').fill(admin.password);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    signedIn = await page.context().storageState();
    await close();
  });
  return {
    open: (path, options) =>
      visitor.open(`${running().cms}/admin/plugins/idesluss/${path}`, {
        storageState: signedIn,
        viewport: { width: 1280, height: 900 },
        ...options,
      }),
  };
}
