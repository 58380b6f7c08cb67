import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { commonWords } from '../core/words.ts';
import { heading } from './heading.ts';
import { icon, icons } from './icon.ts';
import { notice } from './notice.ts';

/** What could not be fetched, a way to try again, and the page's own fallback content. */
export const failure = (
  language: Language,
  level: number,
  title: string,
  retry: () => void,
): TemplateResult => {
  const words = commonWords[language];
  return notice(
    'warn',
    icons.offline,
    html`${heading(level, title)}
      <p>${words.restOfPageWorks}</p>
      <slot></slot>
      <button type="button" class="button compact" @click=${retry}>
        ${icon(icons.retry)}${words.retry}
      </button>`,
  );
};
