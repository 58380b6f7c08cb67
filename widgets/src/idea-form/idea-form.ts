import { html, nothing, type TemplateResult } from 'lit';
import { clock, longDate } from '../core/dates.ts';
import { IdeslussElement } from '../core/element.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { heading } from '../parts/heading.ts';
import { icons } from '../parts/icon.ts';
import { journeyTrackStyles } from '../parts/journey-track.styles.ts';
import { notice } from '../parts/notice.ts';
import { reviewActions, stepActions } from './actions.ts';
import './events.ts';
import { FormModel } from './form-model.ts';
import { ideaFormStyles } from './idea-form.styles.ts';
import { receiptPage } from './receipt.ts';
import { review } from './review.ts';
import { sendingNotice } from './sending-notice.ts';
import { ideaStep } from './step-idea.ts';
import { whoStep } from './step-who.ts';
import { youStep } from './step-you.ts';
import { stepper } from './stepper.ts';
import { fieldNames, type Step, stepOfField } from './steps.ts';

const pages = { idea: ideaStep, who: whoStep, you: youStep };

/**
 * An idea in three steps, a review and a receipt. Nothing that was written is lost on the way.
 *
 * @tagname idesluss-idea-form
 * @attr {string} administration - Slug or id of the administration that is chosen from the start.
 * @fires {IdeaSubmittedEvent} idesluss-idea-submitted - An idea has been received; says its Idénummer.
 */
export class IdeaForm extends IdeslussElement {
  static override styles = [super.styles, fieldStyles, journeyTrackStyles, ideaFormStyles];
  protected static override readonly settings = ['administration'];

  readonly #model = new FormModel(this);

  /** Moves the focus once what has that id is shown. */
  focusOn(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  protected content(): TemplateResult {
    const { received, page, words, language, level } = this.#model;
    if (page === 'receipt' && received) {
      return receiptPage({ ...received, words, language, level, another: this.#model.another });
    }
    return html`${this.#intro()}
      <form
        novalidate
        aria-label=${this.#title}
        @submit=${this.#submit}
        @keydown=${keepTyping}
        @keypress=${keepTyping}
      >
        ${page === 'review' || page === 'receipt' ? this.#review() : this.#step(page)}
      </form>`;
  }

  get #title(): string {
    return this.heading || this.#model.words.heading;
  }

  #intro(): TemplateResult {
    const { page, words, level } = this.#model;
    const title =
      page === 'review'
        ? heading(level, words.review, { id: 'page-title', focusable: true })
        : heading(level, this.#title);
    const text = page === 'review' ? words.reviewIntro : page === 'idea' && words.intro;
    return html`<header class="intro">${title}${text ? html`<p>${text}</p>` : nothing}</header>`;
  }

  #step(step: Step): TemplateResult {
    const { draft, back, clear } = this.#model;
    return html`${stepper(this.#model, step)} ${this.#draftNotice()} ${this.#errors()}
    ${pages[step](this.#model)} ${stepActions(this.#model, step, draft, { back, clear })}`;
  }

  #review(): TemplateResult {
    const { sending, words, level, back, clear } = this.#model;
    const sendAsNew = () => sending.sendAsNew();
    return html`${this.#errors()}
    ${sendingNotice(sending.state, words, level + 1, { sendAsNew, clear })}
    ${review(this.#model)} ${reviewActions(this.#model, sending.state, back)}`;
  }

  #draftNotice(): unknown {
    const { restoredFrom, thrown, words, language, undoClear } = this.#model;
    if (restoredFrom) {
      const day = longDate(restoredFrom.toLocaleDateString('sv-SE'), language);
      return notice('plain', icons.retry, html`<p>${words.restored(day, clock(restoredFrom, language))}</p>`);
    }
    if (!thrown) return nothing;
    return notice(
      'plain',
      icons.retry,
      html`<p>
        ${words.cleared} <button type="button" class="link" @click=${undoClear}>${words.undo}</button>
      </p>`,
    );
  }

  #errors(): unknown {
    const { errors, refusal, words, level } = this.#model;
    const wrong = fieldNames.filter((name) => errors[name]);
    if (!wrong.length && !refusal) return nothing;
    return errorSummary(
      level + 1,
      refusal ? words.refusedTitle : words.errorTitle(wrong.length),
      wrong.map((name) => ({ id: name, message: errors[name] ?? '' })),
      (name) => this.#model.goTo(stepOfField[name as keyof typeof stepOfField], name as keyof typeof stepOfField),
      wrong.length ? undefined : refusal,
    );
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#model.forward();
  };
}

/**
 * Keys that write stay inside: a page that is one large form (WebForms) would take Enter for its own
 * default button, and others have single keys as commands.
 */
const keepTyping = (event: KeyboardEvent): void => {
  const writes = event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace';
  if (writes && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
};

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-idea-form': IdeaForm;
  }
}
