import { html, nothing } from 'lit';
import { icon, icons } from '../icon.ts';
import { notice } from '../notice.ts';
import { strokes } from '../strokes.ts';
import type { OwnIdea } from './own-idea.ts';

/** The way back for what its giver has taken back. Nothing is lost by it: it is done at once. */
export const reopening = (own: OwnIdea): unknown => {
  const { idea, port, busy, trouble } = own;
  const words = port.words();
  if (!idea.may.reopen) return nothing;
  return notice(
    'plain',
    strokes.back,
    html`<p>${words.reopenText}</p>
      ${
        trouble?.deed === 'reopening'
          ? html`<p class="error">${icon(icons.alert)}${trouble.text}</p>`
          : nothing
      }
      <button
        type="button"
        class="button compact"
        aria-disabled=${busy === 'reopening' ? 'true' : nothing}
        @click=${() => own.reopen()}
      >
        ${busy === 'reopening' ? words.sending : words.reopen}
      </button>`,
  );
};
