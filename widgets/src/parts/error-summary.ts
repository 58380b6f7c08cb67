import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import { icon, icons } from './icon.ts';

export interface SummaryError {
  id: string;
  message: string;
}

/** What is missing, with a way to each place. Give it the focus when it appears. */
export const errorSummary = (
  level: number,
  title: string,
  errors: SummaryError[],
  goTo: (id: string) => void,
  /** What there is to say beyond the single fields. */
  detail?: string,
): TemplateResult =>
  html`<div
    class="notice danger"
    id="error-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="error-title"
  >
    ${icon(icons.alert)}
    <div>
      ${heading(level, title, { id: 'error-title' })} ${detail ? html`<p>${detail}</p>` : nothing}
      <ul>
        ${errors.map(
          ({ id, message }) =>
            html`<li>
              <button type="button" class="link" @click=${() => goTo(id)}>${message}</button>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
