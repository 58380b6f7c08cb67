import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, fieldGroup, type FieldOptions } from '../parts/field.ts';
import { icon } from '../parts/icon.ts';
import { strokes } from '../parts/strokes.ts';
import { limits } from '../parts/limits.ts';
import { warningOf } from './personal-data-warning.ts';
import type { IdeaValues, TextName } from './values.ts';
import type { FormView } from './view.ts';

type LongText = 'title' | 'problem' | 'proposal' | 'targetGroupsOther' | 'equalityHow' | 'email';

interface TextOptions {
  label: string;
  hint?: string;
  optional?: boolean;
  /** Several lines. */
  area?: boolean;
  type?: 'text' | 'email';
}

/** One line or several. Nothing is cut off: too long is said, with how much. */
export const textField = (view: FormView, name: LongText, options: TextOptions): TemplateResult => {
  const { words, values } = view;
  const value = values[name];
  const { max } = limits[name];
  const described = fieldOptions(view, name, options);
  const counted = name === 'title' || value.length > max * 0.8;
  const input = (event: Event) => view.set(name, (event.target as HTMLInputElement).value);
  const leave = () => view.leave(name);
  const invalid = described.error ? 'true' : nothing;
  const required = options.optional ? nothing : 'true';
  const control = options.area
    ? html`<textarea
        class="input ${name === 'equalityHow' ? 'small-area' : ''}"
        id=${name}
        .value=${value}
        aria-describedby=${describedBy(described)}
        aria-invalid=${invalid}
        aria-required=${required}
        @input=${input}
        @change=${leave}
      ></textarea>`
    : html`<input
        class="input"
        id=${name}
        type=${options.type ?? 'text'}
        autocomplete=${options.type ?? 'off'}
        .value=${value}
        aria-describedby=${describedBy(described)}
        aria-invalid=${invalid}
        aria-required=${required}
        @input=${input}
        @change=${leave}
      />`;
  return field(
    described,
    html`${control}${counted ? html`<p class="count">${words.count(value.length, max)}</p>` : nothing}`,
  );
};

/** One of several answers. */
export const radioGroup = <Name extends TextName>(
  view: FormView,
  name: Name,
  options: TextOptions,
  answers: [IdeaValues[Name] & string, string][],
): TemplateResult =>
  fieldGroup(
    fieldOptions(view, name, options),
    html`<div class="chips">
      ${answers.map(
        ([value, label]) =>
          html`<label class="chip"
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${view.values[name] === value}
              @change=${() => view.set(name, value)}
            />${icon(strokes.check)}${label}</label
          >`,
      )}
    </div>`,
  );

/** Any number of answers. */
export const chipGroup = <Name extends 'targetGroups' | 'helpWanted'>(
  view: FormView,
  name: Name,
  options: TextOptions,
  answers: [IdeaValues[Name][number], string][],
): TemplateResult => {
  const chosen: readonly string[] = view.values[name];
  const toggle = (value: string) =>
    (chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value]) as IdeaValues[Name];
  return fieldGroup(
    fieldOptions(view, name, options),
    html`<div class="chips">
      ${answers.map(
        ([value, label]) =>
          html`<label class="chip"
            ><input
              type="checkbox"
              value=${value}
              .checked=${chosen.includes(value)}
              @change=${() => view.set(name, toggle(value))}
            />${icon(strokes.check)}${label}</label
          >`,
      )}
    </div>`,
  );
};

export const checkbox = (
  view: FormView,
  name: 'wantsToParticipate' | 'mayBeInvention',
  label: string,
  hint?: string,
): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      id=${name}
      .checked=${view.values[name]}
      @change=${(event: Event) => view.set(name, (event.target as HTMLInputElement).checked)}
    /><span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label
  >`;

/** One of a list that may be long; the first row is "none yet". */
export const selectField = (
  view: FormView,
  name: 'administration' | 'challenge',
  options: TextOptions,
  none: string,
  answers: [string, string][],
): TemplateResult => {
  const described = fieldOptions(view, name, options);
  const value = view.values[name];
  return field(
    described,
    html`<span class="select"
      ><select
        class="input"
        id=${name}
        aria-describedby=${describedBy(described)}
        aria-invalid=${described.error ? 'true' : nothing}
        aria-required=${options.optional ? nothing : 'true'}
        @change=${(event: Event) => view.set(name, (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${!value}>${none}</option>
        ${answers.map(
          ([id, label]) => html`<option value=${id} ?selected=${id === value}>${label}</option>`,
        )}</select
      >${icon(strokes.down)}</span
    >`,
  );
};

const fieldOptions = (
  view: FormView,
  name: keyof IdeaValues,
  { label, hint, optional }: TextOptions,
): FieldOptions => ({
  id: name,
  label,
  hint,
  optional: optional ? view.words.optional : undefined,
  error: view.errors[name],
  warning: warningText(view, name),
});

export const warningText = (view: FormView, name: keyof IdeaValues): unknown => {
  const kinds = view.warnings(name);
  return kinds.length > 0 && `${warningOf(view, kinds)} ${view.words.warningAdvice}`;
};
