import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../parts/heading.ts';
import { type Step, steps } from './steps.ts';
import type { FormView } from './view.ts';

/** The three steps; the present one is the heading that takes the focus when it changes. */
export const stepper = (view: FormView, present: Step): TemplateResult => {
  const { words, level } = view;
  const at = steps.indexOf(present);
  const name = (step: Step, index: number) =>
    html`${index + 1}<span class="hidden">${words.ofSteps(steps.length)}</span>
      <span class="name">${words.steps[step]}</span>`;
  return html`<nav aria-label=${words.stepsLabel}>
    <ol class="steps">
      ${steps.map(
        (step, index) =>
          html`<li
            class=${index < at ? 'done' : index === at ? 'now' : ''}
            aria-current=${index === at ? 'step' : nothing}
          >
            ${
              index === at
                ? heading(level + 1, name(step, index), { id: 'page-title', focusable: true })
                : index < at
                  ? html`<button type="button" class="link" @click=${() => view.goTo(step)}>
                      ${name(step, index)}<span class="hidden">${words.goBack}</span>
                    </button>`
                  : html`<span>${name(step, index)}</span>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
};
