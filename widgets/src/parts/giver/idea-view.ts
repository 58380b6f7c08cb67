import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.ts';
import { heading } from '../heading.ts';
import { icon } from '../icon.ts';
import { journeyTrack } from '../journey-track.ts';
import { notice } from '../notice.ts';
import { strokes } from '../strokes.ts';
import { dayOf } from './days.ts';
import { trackOf } from './journey.ts';
import { leaving } from './leaving.ts';
import { outcome } from './outcome.ts';
import type { OwnIdea } from './own-idea.ts';
import { reopening } from './reopening.ts';
import { ratingField } from './rating.ts';
import { replyForm } from './reply.ts';
import { timeline } from './timeline.ts';

/** An idea as its giver sees it, with all that may be done. */
export const ideaView = (own: OwnIdea): TemplateResult => {
  const { idea, port } = own;
  const words = port.words();
  const language = port.language();
  const sent = longDate(dayOf(idea.submittedAt), language);
  return html`<article class="idea">
    <header class="intro">
      <p class="eyebrow">${idea.reference}</p>
      ${heading(port.level(), idea.title, { id: 'idea-title', focusable: true })}
      <p>${idea.administration.name}, ${words.sentOn(sent)}</p>
    </header>
    ${outcome(own, 'withdrawal', 'reopening', 'de-identification')}
    ${journeyTrack(trackOf(idea, port.journey(), words, language))} ${standing(own)}
    ${reopening(own)} ${question(own)} ${idea.may.rate ? ratingField(own) : nothing}
    ${timeline(own)} ${idea.may.write ? replyForm(own) : nothing} ${ideaText(own)} ${leaving(own)}
  </article>`;
};

/** How it stands, in a sentence or two. */
const standing = ({ idea, port }: OwnIdea): unknown => {
  const words = port.words();
  const journey = port.journey();
  const day = (value: string) => longDate(value, port.language());
  const reason = journey?.closeReasons.find(({ key }) => key === idea.reason);
  const target = journey?.referralTargets.find(({ key }) => key === idea.referredTo);
  const sentences = [
    !idea.firstAnswerAt && idea.stage === 'submitted' && words.promise(day(idea.answerDueAt)),
    idea.coach && words.coach(idea.coach.name),
    idea.stage === 'closed' && reason && words.reason(inSentence(reason.label)),
    idea.stage === 'referred' && target && words.referredTo(inSentence(target.label)),
    idea.stage === 'parked' && idea.lookAgainAt && words.lookAgain(day(idea.lookAgainAt)),
  ].filter(Boolean);
  return sentences.length ? html`<p>${sentences.join(' ')}</p>` : nothing;
};

/** A label's first letter small, but not that of "HR". */
const inSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/** A question that waits stands first. */
const question = ({ idea, port }: OwnIdea): unknown => {
  const words = port.words();
  const asked = idea.messages.findLast(({ isQuestion }) => isQuestion);
  if (!idea.questionWaits || !asked || !idea.may.write) return nothing;
  return notice(
    'plain',
    strokes.talk,
    html`${heading(port.level() + 1, words.questionFrom(idea.coach?.name ?? words.someone))}
      <p class="text">${asked.text}</p>
      <button type="button" class="button compact" @click=${() => port.focusOn('reply')}>
        ${words.reply}
      </button>`,
  );
};

const ideaText = ({ idea, port }: OwnIdea): TemplateResult => {
  const words = port.words();
  const level = port.level() + 2;
  return html`<details class="fold part">
    <summary>${icon(strokes.down)}${words.yourIdea}</summary>
    ${heading(level, words.problem)}
    <p class="text">${idea.problem}</p>
    ${
      idea.proposal
        ? html`${heading(level, words.proposal)}
            <p class="text">${idea.proposal}</p>`
        : nothing
    }
    ${
      idea.attachments.length
        ? html`${heading(level, words.attachments)}
            <ul>
              ${idea.attachments.map(({ name }) => html`<li>${icon(strokes.clip)} ${name}</li>`)}
            </ul>`
        : nothing
    }
  </details>`;
};
