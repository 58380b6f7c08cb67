import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../parts/numbers.ts';
import { icon, icons } from '../parts/icon.ts';
import type { Draft } from './draft.ts';
import { strokes } from '../parts/strokes.ts';
import type { Step } from './steps.ts';
import type { FormView } from './view.ts';

/** Forward, back to the review or a step, and whether the draft is safe. */
export const stepActions = (
  view: FormView,
  step: Step,
  draft: Draft,
  { back, clear, toReview }: { back: () => void; clear: () => void; toReview?: () => void },
): TemplateResult =>
  html`<div class="actions">
    <button type="submit" class="button primary">${view.words.nextTo[step]}</button>
    ${
      toReview
        ? html`<button type="button" class="button" @click=${toReview}>
            ${view.words.toReview}
          </button>`
        : nothing
    }
    ${step === 'idea' ? nothing : backButton(view, back)} ${draftStatus(view, draft, clear)}
  </div>`;

export const backButton = ({ words }: FormView, back: () => void): TemplateResult =>
  html`<button type="button" class="button quiet" @click=${back}>${words.back}</button>`;

const draftStatus = ({ words, language }: FormView, draft: Draft, clear: () => void): unknown => {
  if (draft.refused) return html`<span class="saved">${icon(icons.alert)}${words.notSaved}</span>`;
  if (!draft.savedAt) return nothing;
  return html`<span class="saved"
    >${icon(strokes.check)}${words.saved(clock(draft.savedAt, language))}
    <button type="button" class="link" @click=${clear}>${words.clear}</button></span
  >`;
};
