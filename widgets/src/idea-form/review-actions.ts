import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../core/words.ts';
import { icon, icons } from '../parts/icon.ts';
import { backButton } from './actions.ts';
import { strokes } from '../parts/strokes.ts';
import type { SendingState } from './sending.ts';
import type { FormView } from './view.ts';

export const reviewActions = (
  view: FormView,
  state: SendingState,
  back: () => void,
): TemplateResult => {
  const { words, language } = view;
  const busy = state.kind === 'sending';
  const [strokesOfSend, text] =
    state.kind === 'waiting' || state.kind === 'signed-out'
      ? [icons.retry, commonWords[language].retry]
      : [strokes.send, busy ? words.sending : words.send];
  return html`<div class="actions">
    <button type="submit" class="button primary" id="send" aria-disabled=${busy ? 'true' : nothing}>
      ${icon(strokesOfSend, true)}${text}
    </button>
    ${backButton(view, back)}
  </div>`;
};
