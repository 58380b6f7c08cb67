import { readAddress } from '../core/address.ts';

/** What one story reads; undefined until the page says which story. */
export const storyAddress = (element: Element): string | undefined => {
  const story = element.getAttribute('story')?.trim();
  return story ? readAddress(element, `stories/${encodeURIComponent(story)}`) : undefined;
};
