import { html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from './icon.ts';

export interface FieldOptions {
  /** Id of the control, or of the group. */
  id: string;
  label: string;
  /** "optional", in the reader's language. */
  optional?: string;
  hint?: unknown;
  error?: string;
  /** Something to think about that stops nobody. */
  warning?: unknown;
}

/** Label, hint, error, control, in that order; all in one shadow root with the control. */
export const field = (options: FieldOptions, control: unknown): TemplateResult =>
  html`<div class="field ${options.error ? 'wrong' : ''}">
    <label class="label" for=${options.id}>${labelText(options)}</label>
    ${above(options)} ${control} ${below(options)}
  </div>`;

/** The same for several controls that answer one question. */
export const fieldGroup = (options: FieldOptions, controls: unknown): TemplateResult =>
  html`<fieldset
    class="field ${options.error ? 'wrong' : ''}"
    id=${options.id}
    tabindex="-1"
    aria-describedby=${describedBy(options)}
  >
    <legend class="label">${labelText(options)}</legend>
    ${above(options)} ${controls} ${below(options)}
  </fieldset>`;

/** Ids of what explains a control, for its `aria-describedby`. */
export const describedBy = ({ id, hint, error, warning }: FieldOptions): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`, warning && `${id}-warning`]
    .filter(Boolean)
    .join(' ') || nothing;

/** A value, for the minifier takes away a space that stands between two of them. */
const gap = ' ';

const labelText = ({ label, optional }: FieldOptions): unknown =>
  html`${label}${optional ? html`${gap}<span class="optional">(${optional})</span>` : nothing}`;

const above = ({ id, hint, error }: FieldOptions): unknown =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${
    error ? html`<p class="error" id="${id}-error">${icon(icons.alert)}${error}</p>` : nothing
  }`;

const below = ({ id, warning }: FieldOptions): unknown =>
  warning
    ? html`<p class="warning" id="${id}-warning">${icon(icons.alert)}<span>${warning}</span></p>`
    : nothing;
