import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/lib/chromium.mjs';

/** Milliseconds to wait for anything on a page. */
const patience = 45_000;

/** A page, and all that went wrong on it: errors, blocked resources, broken policies. */
export interface WatchedPage {
  page: Page;
  /** Violations of the CSP, uncaught errors and errors in the console. */
  troubles: string[];
  /** Sum of the layout shifts from now on, and what moved. */
  shiftsFromNow: () => Promise<() => Promise<Shift[]>>;
  close: () => Promise<void>;
}
export interface Shift {
  value: number;
  moved: string[];
}

export interface Visitor {
  open: (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/** One browser for a file of tests; each page gets a context of its own. */
export function useBrowser(): Visitor {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  });
  afterAll(() => browser?.close());
  return {
    open: (address, options) => {
      if (!browser) throw new Error('The browser is not started yet.');
      return openWatched(browser, address, options);
    },
  };
}

async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1120, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('reportTrouble', (trouble: string) => troubles.push(trouble));
  await page.addInitScript(observe);
  await page.goto(address);
  return {
    page,
    troubles,
    shiftsFromNow: async () => {
      const from = await page.evaluate(() => performance.now());
      return () =>
        page.evaluate((start) => window.layoutShifts.filter(({ at }) => at >= start), from);
    },
    close: () => context.close(),
  };
}

declare global {
  interface Window {
    layoutShifts: (Shift & { at: number })[];
    reportTrouble: (trouble: string) => void;
  }
}

interface LayoutShiftEntry extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Runs in the page before anything else. */
function observe() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.reportTrouble(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShiftEntry[]) {
      if (entry.hadRecentInput) continue;
      window.layoutShifts.push({
        at: entry.startTime,
        value: entry.value,
        moved: entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? '?'),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
