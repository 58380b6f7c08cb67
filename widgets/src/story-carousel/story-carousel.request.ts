import { readAddress } from '../core/address.ts';
import { settingOf } from '../core/settings.ts';

/** What a carousel reads. The loader asks for the same address before the carousel's script is here. */
export const storyCarouselAddress = (element: Element): string | undefined =>
  readAddress(element, 'stories', {
    administration: settingOf(element, 'administration'),
    limit: storyLimitOf(element),
    targetGroup: element.getAttribute('target-group'),
    theme: element.getAttribute('topic'),
  });

/** Number of stories, 1–12; five when nothing usable was given. */
export const storyLimitOf = (element: Element): number =>
  Math.min(Math.max(parseInt(element.getAttribute('limit') ?? '') || 5, 1), 12);
