import { html, type TemplateResult } from 'lit';
import { textField } from './controls.ts';
import { law } from './law.ts';
import type { FormView } from './view.ts';

/** Step 1. In the grid a panel can stand after the title, or beside the fields where there is room. */
export const ideaStep = (view: FormView): TemplateResult => {
  const { words } = view;
  return html`<div class="grid with-side">
    ${law(view)} ${textField(view, 'title', { label: words.title, hint: words.titleHint })}
    ${textField(view, 'problem', { label: words.problem, hint: words.problemHint, area: true })}
    ${textField(view, 'proposal', {
      label: words.proposal,
      hint: words.proposalHint,
      optional: true,
      area: true,
    })}
  </div>`;
};
