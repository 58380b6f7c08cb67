import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../core/dates.ts';
import { clock } from '../parts/numbers.ts';
import { IdeslussElement } from '../core/element.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { icons } from '../parts/icon.ts';
import { keepTyping } from '../parts/keep-typing.ts';
import { notice } from '../parts/notice.ts';
import { stepActions } from './actions.ts';
import './events.ts';
import { FormModel } from './form-model.ts';
import { ideaFormStyles } from './idea-form.styles.ts';
import { ideaStep } from './step-idea.ts';
import { whoStep } from './step-who.ts';
import { stepper } from './stepper.ts';
import { fieldNames, type Step, stepOfField } from './steps.ts';

/**
 * An idea in three steps, a review and a receipt. Nothing that was written is lost on the way.
 *
 * @tagname idesluss-idea-form
 * @attr {string} administration - Slug or id of the administration that is chosen from the start.
 * @attr {string} follow-url - Address of the page where an idea is followed; the receipt links there.
 * @fires {IdeaSubmittedEvent} idesluss-idea-submitted - An idea has been received; says its Idénummer.
 */
export class IdeaForm extends IdeslussElement {
  static override styles = [super.styles, fieldStyles, ideaFormStyles];
  protected static override readonly settings = ['administration', 'follow-url'];

  readonly #model = new FormModel(this);

  /** Moves the focus once what has that id is shown. */
  focusOn(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    );
  }

  protected content(): unknown {
    const { page, finish, dictionary } = this.#model;
    // Without words the page's own content stays, so that only one thing takes its place.
    if (!dictionary) return undefined;
    const receipt = page === 'receipt' && finish?.receipt();
    if (receipt) return receipt;
    return html`${this.#intro()}
      <form
        novalidate
        aria-label=${this.#title}
        @submit=${this.#submit}
        @keydown=${keepTyping}
        @keypress=${keepTyping}
      >
        ${
          page === 'review' || page === 'receipt'
            ? html`${this.#errors()} ${finish?.review()}`
            : this.#step(page)
        }
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
    const { draft, back, clear, mayReview, toReview } = this.#model;
    const ways = { back, clear, toReview: mayReview ? toReview : undefined };
    return html`${stepper(this.#model, step)} ${this.#draftNotice()} ${this.#errors()}
    ${step === 'idea' ? ideaStep(this.#model) : step === 'who' ? whoStep(this.#model) : this.#last()}
    ${stepActions(this.#model, step, draft, ways)}`;
  }

  /** Step 3 comes with the rest of the form, which may still be on its way. */
  #last(): TemplateResult {
    const { finish, finishFailed, language, level, words, loadFinish } = this.#model;
    if (finish) return finish.youStep();
    return finishFailed
      ? failure(language, level + 1, words.listsFailed, () => void loadFinish())
      : html`<div class="skeleton waiting"></div>`;
  }

  #draftNotice(): unknown {
    const { restoredFrom, thrown, words, language, undoClear } = this.#model;
    if (restoredFrom) {
      const day = longDate(restoredFrom.toLocaleDateString('sv-SE'), language, true);
      return notice(
        'plain',
        icons.retry,
        html`<p>${words.restored(day, clock(restoredFrom, language))}</p>`,
      );
    }
    if (!thrown) return nothing;
    return notice(
      'plain',
      icons.retry,
      html`<p>
        ${words.cleared}
        <button type="button" class="link" @click=${undoClear}>${words.undo}</button>
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
      (name) =>
        this.#model.goTo(
          stepOfField[name as keyof typeof stepOfField],
          name as keyof typeof stepOfField,
        ),
      wrong.length ? undefined : refusal,
    );
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#model.forward();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-idea-form': IdeaForm;
  }
}
