import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What breaks WCAG 2.2 AA on the page, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } }).axe.run(
      document,
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    ),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** What is still coming into view has colours that nobody reads it in. */
const settled = async (): Promise<void> => {
  const ending = document.getAnimations().filter((animation) => {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    return typeof endTime === 'number' && Number.isFinite(endTime);
  });
  await Promise.allSettled(ending.map(({ finished }) => finished));
};
