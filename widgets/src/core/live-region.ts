import { type LiveRegions, page } from './page.ts';

type Politeness = keyof LiveRegions;

/** Says something to those who listen rather than look. */
export const announce = (
  text: string,
  language: string,
  politeness: Politeness = 'polite',
): void => {
  const region = liveRegions()[politeness];
  region.lang = language;
  // The same words twice are only read twice when the region was emptied in between.
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
};

/**
 * One pair for the page, on `body`, made before the first message: live regions inside shadow roots,
 * or made together with their text, are not reliably read.
 */
export const liveRegions = (): LiveRegions =>
  (page().live ??= { polite: make('polite'), assertive: make('assertive') });

/** `important`, as a page may restyle every element it has. */
const hidden =
  'position:absolute!important;clip-path:inset(50%)!important;width:1px!important;height:1px!important;overflow:hidden!important';

const make = (politeness: Politeness): HTMLElement => {
  const region = document.createElement('div');
  region.ariaLive = politeness;
  region.ariaAtomic = 'true';
  region.style.cssText = hidden;
  document.body.append(region);
  return region;
};
