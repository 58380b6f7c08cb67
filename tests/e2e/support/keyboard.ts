import type { Page } from 'playwright-core';

const patience = 80;

/** Presses Tab until what has focus bears this name; throws when it is not to be reached. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < patience; presses += 1) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}. It reached: ${seen.join(' | ')}`);
}

/** The words by which what has focus is known, also inside shadow roots. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const labels = (element as HTMLInputElement).labels;
    const words =
      element.getAttribute('aria-label') ??
      (labels?.length ? [...labels].map((label) => label.textContent).join(' ') : null) ??
      element.textContent;
    return words.replace(/\s+/g, ' ').trim();
  });
}
