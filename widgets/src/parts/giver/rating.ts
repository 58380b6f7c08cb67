import { html, nothing, type TemplateResult } from 'lit';
import { fieldGroup } from '../field.ts';
import { icon } from '../icon.ts';
import { strokes } from '../strokes.ts';
import { outcome } from './outcome.ts';
import type { OwnIdea } from './own-idea.ts';

/** One question, once the idea has had its answer. It may be answered anew. */
export const ratingField = (own: OwnIdea): TemplateResult => {
  const { idea, port, trouble, chosen, done } = own;
  const words = port.words();
  const isThanked = chosen === undefined && idea.rating && done?.deed !== 'rating';
  return html`<section class="part">
    ${fieldGroup(
      {
        id: 'rating',
        label: words.worth,
        hint: words.worthScale,
        error: trouble?.deed === 'rating' ? trouble.text : undefined,
      },
      html`<div class="chips">
          ${[1, 2, 3, 4, 5].map(
            (value) =>
              html`<label class="chip"
                ><input
                  type="radio"
                  name="rating"
                  value=${value}
                  .checked=${(chosen ?? idea.rating) === value}
                  @change=${() => own.rate(value)}
                />${icon(strokes.check)}${value}</label
              >`,
          )}
        </div>
        ${isThanked ? html`<p class="hint">${words.rated}</p>` : nothing}`,
    )}
    ${outcome(own, 'rating')}
  </section>`;
};
