import { html, nothing, type TemplateResult } from 'lit';
import type { GiverIdeaSummary } from '../../../cms/contracts/giver';
import { longDate } from '../core/dates.ts';
import type { GiverElement } from '../parts/giver/giver-element.ts';
import { shortDay } from '../parts/giver/days.ts';
import { isMain, stageName } from '../parts/giver/journey.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icon.ts';
import { locks } from '../parts/journey-track.ts';
import { journeyWords, mainStages } from '../parts/journey-track.words.ts';
import { strokes } from '../parts/strokes.ts';
import type { KeptDraft } from './drafts.ts';

interface ListOptions {
  host: GiverElement;
  ideas: GiverIdeaSummary[];
  drafts: KeptDraft[];
  /** Address of the page with the idea form, where the page's editor gave one. */
  formUrl?: string;
  isNew: (idea: GiverIdeaSummary) => boolean;
  open: (id: string, focus?: string) => void;
  removeDraft: (draft: KeptDraft) => void;
}

/** What waits for the giver first, then the newest; drafts of this device last. */
export const ideaList = (options: ListOptions): TemplateResult => {
  const { ideas, drafts, isNew } = options;
  const weight = (idea: GiverIdeaSummary) => (idea.questionWaits ? 2 : isNew(idea) ? 1 : 0);
  const sorted = ideas.toSorted((one, other) => weight(other) - weight(one));
  return html`<ul class="mine">
    ${sorted.map((idea) => card(options, idea))} ${drafts.map((draft) => draftCard(options, draft))}
  </ul>`;
};

const card = (options: ListOptions, idea: GiverIdeaSummary): TemplateResult => {
  const { host, open } = options;
  const { words, language } = host;
  return html`<li>
    <div class="about">
      ${mark(options, idea)}
      ${heading(
        host.headingLevel + 1,
        html`<button type="button" class="link" id="idea-${idea.id}" @click=${() => open(idea.id)}>
          ${idea.title}
        </button>`,
      )}
      <p class="small muted facts">
        <span>${idea.reference}</span>
        <span>${words.sentOn(shortDay(idea.submittedAt, language))}</span>
      </p>
    </div>
    ${where(options, idea)} ${answer(options, idea)}
  </li>`;
};

const mark = ({ host, isNew }: ListOptions, idea: GiverIdeaSummary): unknown => {
  const { words, language } = host;
  const { latestAnswer, questionWaits } = idea;
  if (questionWaits) return html`<p class="new">${words.newQuestion}</p>`;
  return latestAnswer && isNew(idea)
    ? html`<p class="new">${words.newAnswer(shortDay(latestAnswer.at, language))}</p>`
    : nothing;
};

/** The chamber it is in. Where it left the sluice is not told in a list, only how. */
const where = ({ host }: ListOptions, idea: GiverIdeaSummary): TemplateResult => {
  const { words, language, journey } = host;
  const { stage } = idea;
  const own = isMain(stage) ? journeyWords[language][stage] : '';
  const note = idea.firstAnswerAt
    ? words.since(shortDay(idea.stageSince, language))
    : words.answerBy(longDate(idea.answerDueAt, language, true));
  return html`<div class="where">
    ${isMain(stage) ? locks(mainStages.indexOf(stage)) : nothing}
    <p class="small">
      <strong>${stageName(stage, journey) || own}</strong> <span class="muted">${note}</span>
    </p>
  </div>`;
};

const answer = (options: ListOptions, idea: GiverIdeaSummary): unknown => {
  const { host, isNew, open } = options;
  const { words } = host;
  const { latestAnswer, questionWaits } = idea;
  if (!latestAnswer || !(questionWaits || isNew(idea))) return nothing;
  return html`<div class="said">
    <p class="clipped">${latestAnswer.text}</p>
    <p class="row">
      ${
        idea.stage === 'withdrawn'
          ? nothing
          : html`<button
              type="button"
              class="button compact"
              id="reply-${idea.id}"
              aria-describedby="idea-${idea.id}"
              @click=${() => open(idea.id, 'reply')}
            >
              ${words.reply}
            </button>`
      }
      <button
        type="button"
        class="link small"
        id="read-${idea.id}"
        aria-describedby="idea-${idea.id}"
        @click=${() => open(idea.id)}
      >
        ${words.readAnswer}
      </button>
    </p>
  </div>`;
};

const draftCard = (
  { host, formUrl, removeDraft }: ListOptions,
  draft: KeptDraft,
): TemplateResult => {
  const { words, language } = host;
  return html`<li class="draft">
    <div class="about">
      ${heading(host.headingLevel + 1, draft.title || words.untitled)}
      <p class="small muted facts">
        <span>${words.draft}</span>
        <span>${words.changed(shortDay(draft.savedAt, language))}</span>
      </p>
    </div>
    <p class="row">
      ${formUrl ? html`<a class="button compact" href=${formUrl}>${words.goOnWriting}</a>` : nothing}
      <button
        type="button"
        class="button quiet compact"
        aria-label="${words.removeDraft}: ${draft.title || words.untitled}"
        @click=${() => removeDraft(draft)}
      >
        ${icon(strokes.trash)}${words.removeDraft}
      </button>
    </p>
  </li>`;
};
