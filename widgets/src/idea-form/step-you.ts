import { html, type TemplateResult } from 'lit';
import type { HelpWanted } from '../../../cms/contracts/ideas';
import { icon } from '../parts/icon.ts';
import type { Attachments } from '../parts/attachments.ts';
import { attachmentsField } from '../parts/attachments-field.ts';
import { checkbox, chipGroup, radioGroup, selectField, textField } from './controls.ts';
import { strokes } from '../parts/strokes.ts';
import { law } from './law.ts';
import { listsNotice } from './lists-notice.ts';
import { nameChoice } from './name-choice.ts';
import type { Person } from './person.ts';
import type { FormView } from './view.ts';

/** Step 3: where it goes and how to get an answer; all else is folded. */
export const youStep = (
  view: FormView,
  attachments: Attachments,
  person: Person,
): TemplateResult => {
  const {
    words,
    values,
    lists: { administrations },
  } = view;
  const { administration, managerInformed, helpWanted, wantsToParticipate, mayBeInvention } =
    values;
  const listed = administrations.map(({ slug, name }): [string, string] => [slug, name]);
  // The page names an administration that could not be looked up: it can be sent to all the same.
  if (administration && !listed.some(([slug]) => slug === administration)) {
    listed.unshift([administration, administration]);
  }
  const told = Boolean(
    managerInformed || helpWanted.length || wantsToParticipate || mayBeInvention,
  );
  return html`<div class="grid">
    ${listsNotice(view)}
    ${selectField(
      view,
      'administration',
      { label: words.administration, hint: words.administrationHint },
      words.chooseAdministration,
      listed,
    )}
    ${nameChoice(view, person)}
    ${textField(view, 'email', {
      label: words.email,
      hint: person.visibility ? words.emailHintNamed : words.emailHint,
      optional: true,
      type: 'email',
    })}
    ${attachmentsField({ words, language: view.language, error: view.errors.attachments }, attachments)}
    <details class="help" ?open=${told}>
      <summary>
        ${words.more} <span class="optional">(${words.optional})</span
        ><span class="chevron">${icon(strokes.down)}</span>
      </summary>
      <div>
        ${chipGroup(
          view,
          'helpWanted',
          { label: words.helpWanted },
          Object.entries(words.help) as [HelpWanted, string][],
        )}
        ${checkbox(view, 'wantsToParticipate', words.wantsToParticipate)}
        ${radioGroup(view, 'managerInformed', { label: words.managerInformed }, [
          ['yes', words.manager.yes],
          ['not_yet', words.manager.not_yet],
          ['want_help', words.manager.want_help],
        ])}
        ${checkbox(view, 'mayBeInvention', words.mayBeInvention, words.mayBeInventionHint)}
      </div>
    </details>
    ${law(view)}
  </div>`;
};
