import { html, nothing, type TemplateResult } from 'lit';
import type { YesNoUnknown } from '../../../cms/contracts/ideas';
import { icon } from '../parts/icon.ts';
import { chipGroup, radioGroup, selectField, textField } from './controls.ts';
import { strokes } from '../parts/strokes.ts';
import { law } from './law.ts';
import { listsNotice } from './lists-notice.ts';
import type { FormView } from './view.ts';

/** Step 2: those we are here for, and the two equality questions. */
export const whoStep = (view: FormView): TemplateResult => {
  const {
    words,
    lists: { targetGroups, challenges },
  } = view;
  const yesNo: [YesNoUnknown, string][] = [
    ['yes', words.yes],
    ['no', words.no],
    ['unknown', words.unknown],
  ];
  return html`<div class="grid">
    ${law(view)} ${listsNotice(view)}
    ${
      targetGroups.length
        ? chipGroup(
            view,
            'targetGroups',
            { label: words.targetGroups, hint: words.targetGroupsHint, optional: true },
            targetGroups.map(({ slug, name }) => [slug, name]),
          )
        : nothing
    }
    ${textField(view, 'targetGroupsOther', {
      label: targetGroups.length ? words.targetGroupsOther : words.targetGroups,
      optional: true,
    })}
    ${radioGroup(view, 'equalityAffected', { label: words.equalityAffected, optional: true }, yesNo)}
    ${
      view.values.equalityAffected === 'yes' || view.values.equalityHow
        ? textField(view, 'equalityHow', { label: words.equalityHow, optional: true, area: true })
        : nothing
    }
    <details class="help">
      <summary>${words.think}<span class="chevron">${icon(strokes.down)}</span></summary>
      <ul>
        ${words.thoughts.map((thought) => html`<li>${thought}</li>`)}
      </ul>
    </details>
    ${radioGroup(view, 'elsewhere', { label: words.elsewhere, optional: true }, yesNo)}
    ${
      challenges.length
        ? selectField(
            view,
            'challenge',
            { label: words.challenge, hint: words.challengeHint, optional: true },
            words.noChallenge,
            challenges.map(({ id, title }) => [id, title]),
          )
        : nothing
    }
  </div>`;
};
