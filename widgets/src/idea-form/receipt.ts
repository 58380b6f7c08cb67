import { html, nothing, type TemplateResult } from 'lit';
import type { IdeaReceipt, IdeaSubmission } from '../../../cms/contracts/ideas';
import type { Language } from '../../../cms/contracts/primitives';
import { longDate } from '../core/dates.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { journeyTrack } from '../parts/journey-track.ts';
import { notice } from '../parts/notice.ts';
import { strokes } from '../parts/strokes.ts';
import type { Copied, Copying } from './copying.ts';
import type { Difference } from './sending.ts';
import type { IdeaFormWords } from './words.sv.ts';

export interface ReceiptOptions {
  receipt: IdeaReceipt;
  /** What arrived. */
  submission: IdeaSubmission;
  /** It was changed after it had, or may have, arrived unknown to us. */
  difference?: Difference;
  words: IdeaFormWords;
  language: Language;
  level: number;
  /** The page where an idea is followed, if there is one. */
  followUrl?: string;
  copying: Copying;
  another: () => void;
}

/** The number, the code, the promise with a real date, and what happens next. */
export const receiptPage = (options: ReceiptOptions): TemplateResult => {
  const { receipt, submission, difference, words, language, level } = options;
  const { email, nameVisibility } = submission;
  const due = longDate(receipt.answerDueAt, language, true);
  return html`<div class="receipt">
    <header class="intro">
      ${heading(level, words.sent, { id: 'page-title', focusable: true })}
      <p>${words.sentIntro}</p>
    </header>
    ${difference ? notice('warn', icons.alert, html`<p>${words.sentBefore[difference]}</p>`) : nothing}
    <div class="box">
      <div class="codes">
        ${code(options, 'reference')} ${code(options, 'receiptCode')}
        <p class="small muted">${nameVisibility ? words.keepCodeToo : words.keepCode}</p>
      </div>
      ${journeyTrack({
        stage: 'submitted',
        language,
        fresh: true,
        notes: { submitted: words.today, reviewing: words.atLatest(due) },
      })}
    </div>
    ${heading(level + 1, words.whatNow, { className: 'what-now' })}
    <ol class="next-steps">
      ${[
        [
          words.now,
          words.nowText(receipt.administration.name) + (email ? words.nowMail(email) : ''),
        ],
        [words.promise(receipt.answerTime, due), words.promiseText],
        [words.later, words.laterText],
      ].map(
        ([when, what], at) =>
          html`<li>
            <span class="disc" aria-hidden="true">${at + 1}</span>
            <div><strong>${when}</strong>${what}</div>
          </li>`,
      )}
    </ol>
    <p class="ways">
      ${follow(options)}
      <button type="button" class="button" @click=${options.another}>${words.another}</button>
    </p>
  </div>`;
};

/** With the code where nothing else opens the idea: after the #, which no server gets to see. */
const follow = ({ followUrl, receipt, submission, words }: ReceiptOptions): unknown => {
  if (!followUrl) return nothing;
  const key = submission.nameVisibility ? '' : `#kvitto=${receipt.receiptCode}`;
  return html`<a class="button primary" href=${followUrl.replace(/#.*/, '') + key}
    >${words.follow}</a
  >`;
};

const code = ({ words, receipt, copying }: ReceiptOptions, name: Copied): TemplateResult => {
  const isCopied = copying.copied === name;
  const copy = ({ currentTarget }: Event) =>
    copying.copy(name, receipt[name], (currentTarget as Element).previousElementSibling);
  return html`<div>
    <span class="small muted">${words[name]}</span>
    <output class="number">${receipt[name]}</output>
    <button
      type="button"
      class="button neutral compact"
      aria-label=${isCopied ? `${words.copiedShort}: ${words[name]}` : words.copyWhat[name]}
      @click=${copy}
    >
      ${icon(isCopied ? strokes.check : strokes.copy)}${isCopied ? words.copiedShort : words.copy}
    </button>
  </div>`;
};
