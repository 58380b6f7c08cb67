import { html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from '../parts/icon.ts';
import type { Attachments } from '../parts/attachments.ts';
import { warningText } from './controls.ts';
import type { Person } from './person.ts';
import { stepOfField } from './steps.ts';
import type { FieldName, IdeaValues } from './values.ts';
import type { FormView } from './view.ts';
import type { IdeaFormWords } from './words.sv.ts';

/** Everything once more, each part with a way to change it. */
export const review = (
  view: FormView,
  attachments: Attachments,
  person: Person,
): TemplateResult => {
  const { words, values, lists } = view;
  const { administrations, targetGroups, challenges } = lists;
  const { parts } = words;
  const answer = (value: IdeaValues['elsewhere']) => value && words[value];
  const named = (items: { slug: string; name: string }[], key: string) =>
    items.find(({ slug }) => slug === key)?.name ?? key;
  const groups = values.targetGroups.map((key) => named(targetGroups, key));
  return html`<dl class="review">
    ${row(view, 'title', parts.title, [values.title])}
    ${row(view, 'problem', parts.problem, [values.problem])}
    ${row(view, 'proposal', parts.proposal, [values.proposal])}
    ${row(view, 'targetGroups', parts.targetGroups, [
      [...groups, values.targetGroupsOther].filter(Boolean).join(', '),
      '',
    ])}
    ${row(view, 'equalityAffected', parts.equality, [answer(values.equalityAffected), values.equalityHow])}
    ${row(view, 'elsewhere', parts.elsewhere, [answer(values.elsewhere)])}
    ${row(view, 'challenge', parts.challenge, [
      values.challenge && challenges.find(({ id }) => id === values.challenge)?.title,
    ])}
    ${row(view, 'nameVisibility', parts.from, senderOf(view, person))}
    ${row(view, 'administration', parts.administration, [named(administrations, values.administration)])}
    ${row(view, 'email', parts.email, [
      values.email || (person.visibility ? words.noEmailNamed : words.noEmail),
    ])}
    ${row(
      view,
      'attachments',
      parts.attachments,
      attachments.items.filter(({ staged }) => staged).map(({ file }) => file.name),
    )}
    ${row(view, 'helpWanted', parts.more, moreOf(view))}
  </dl>`;
};

/** Whose name goes with it, and who sees that. */
const senderOf = ({ words }: FormView, { state, name, visibility }: Person): string[] => {
  if (state === 'nobody' || state === 'asking') return [];
  const { colleagues, handlers, without, signedIn } = words.senders;
  if (!visibility) return without;
  if (!name) return signedIn;
  return [name, visibility === 'colleagues' ? colleagues : handlers];
};

const moreOf = ({ words, values }: FormView): string[] => [
  values.helpWanted.map((kind) => words.help[kind]).join(', '),
  values.wantsToParticipate ? words.wantsToParticipate : '',
  values.managerInformed && `${words.managerInformed} ${words.manager[values.managerInformed]}`,
  values.mayBeInvention ? words.mayBeInvention : '',
];

const row = (
  view: FormView,
  name: FieldName & keyof IdeaFormWords['changes'],
  term: string,
  lines: (string | undefined)[],
): TemplateResult | typeof nothing => {
  const shown = lines.filter((line) => line?.trim());
  if (!shown.length) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${shown.map((line) => html`<p>${line}</p>`)}${rowWarning(view, name)}</dd>
    <dd class="change">
      <button
        type="button"
        class="link small"
        aria-label="${view.words.change} ${view.words.changes[name]}"
        @click=${() => view.goTo(stepOfField[name], name)}
      >
        ${view.words.change}
      </button>
    </dd>
  </div>`;
};

/** Rows that show two fields carry the warnings of both. */
const shares: Partial<Record<FieldName, keyof IdeaValues>> = {
  targetGroups: 'targetGroupsOther',
  equalityAffected: 'equalityHow',
};

const rowWarning = (view: FormView, name: FieldName): unknown => {
  if (name === 'attachments' || name === 'email') return nothing;
  const warning = warningText(view, shares[name] ?? name);
  return warning
    ? html`<p class="warning">${icon(icons.alert)}<span>${warning}</span></p>`
    : nothing;
};
