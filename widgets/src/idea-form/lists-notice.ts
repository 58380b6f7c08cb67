import { html, nothing } from 'lit';
import { commonWords } from '../core/words.ts';
import { icon, icons } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import type { FormView } from './view.ts';

/** The choices could not be fetched: the form goes on without them, or tries again. */
export const listsNotice = (view: FormView): unknown =>
  view.lists.failed
    ? notice(
        'warn',
        icons.offline,
        html`<p>${view.words.listsFailed}</p>
          <button type="button" class="button compact" @click=${view.lists.retry}>
            ${icon(icons.retry)}${commonWords[view.language].retry}
          </button>`,
      )
    : nothing;
