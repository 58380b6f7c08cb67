import { html, nothing, type TemplateResult } from 'lit';
import { commonWords } from '../core/words.ts';
import { fieldGroup } from '../parts/field.ts';
import { icon, icons } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import type { Person } from './person.ts';
import type { IdeaValues } from './values.ts';
import type { FormView } from './view.ts';
import type { IdeaFormWords } from './words.sv.ts';

type Choice = Exclude<IdeaValues['nameVisibility'], ''>;

/** Who is to see who sends it. Asked of somebody who is signed in to the page, and of nobody else. */
export const nameChoice = (view: FormView, person: Person): unknown => {
  const { words, errors } = view;
  if (person.state === 'nobody') return nothing;
  if (person.state === 'asking') {
    return html`<p class="skeleton asking" id="nameVisibility" tabindex="-1">${words.asking}</p>`;
  }
  const chosen: Choice = person.visibility || 'without_name';
  return html`${person.state === 'lost' ? signedOut(view, person) : nothing}
  ${fieldGroup(
    {
      id: 'nameVisibility',
      label: person.name ? words.showName : words.asYourself,
      error: errors.nameVisibility,
    },
    choicesOf(words, person).map(
      ([value, [label, hint]]) =>
        html`<label class="check"
          ><input
            type="radio"
            name="nameVisibility"
            value=${value}
            .checked=${chosen === value}
            @change=${() => view.set('nameVisibility', value)}
          /><span>${label}<small>${hint}</small></span></label
        >`,
    ),
  )}`;
};

const choicesOf = (words: IdeaFormWords, { name }: Person): [Choice, string[]][] => {
  const { colleagues, handlers, without, signedIn } = words.names;
  return name
    ? [
        ['colleagues', colleagues],
        ['handlers_only', handlers],
        ['without_name', without],
      ]
    : [
        ['handlers_only', signedIn],
        ['without_name', without],
      ];
};

const signedOut = ({ words, language }: FormView, person: Person): TemplateResult =>
  notice(
    'warn',
    icons.alert,
    html`<p><strong>${words.signedOut}</strong></p>
      <p>${words.signedOutEarly}</p>
      <button type="button" class="button compact" @click=${person.again}>
        ${icon(icons.retry)}${commonWords[language].retry}
      </button>`,
  );
