import type { TemplateResult } from 'lit';
import { adoptStyles } from 'lit';
import type { IdeaReceipt, IdeaSubmission } from '../../../cms/contracts/ideas';
import type { FieldError } from '../../../cms/contracts/problem';
import { announce } from '../core/live-region.ts';
import { pageLinkOf } from '../parts/page-link.ts';
import { reviewActions } from './review-actions.ts';
import { Attachments } from '../parts/attachments.ts';
import { Copying } from './copying.ts';
import { IdeaSubmittedEvent } from './events.ts';
import { finishStyles } from './finish.styles.ts';
import { formAddress } from './idea-form.request.ts';
import { Person, type PersonState } from './person.ts';
import { receiptPage } from './receipt.ts';
import { review } from './review.ts';
import { type Difference, Sending, type SendingState } from './sending.ts';
import { sendingNotice, toldOf } from './sending-notice.ts';
import { youStep } from './step-you.ts';
import { fieldNames, stepOfField } from './steps.ts';
import type { FieldErrors } from './validate.ts';
import { type FieldName, type IdeaValues, submissionOf } from './values.ts';
import type { FormCore, FormHost } from './view.ts';

interface Received {
  receipt: IdeaReceipt;
  submission: IdeaSubmission;
  difference?: Difference;
}

/** The form from step 3 on: attachments, review, sending and receipt. */
export class Finish {
  readonly attachments: Attachments;
  readonly sending: Sending;
  readonly person: Person;
  readonly #copying = new Copying((copied) => {
    const { words, language } = this.form;
    if (copied) announce(words.copied[copied], language);
    this.host.requestUpdate();
  });
  #received?: Received;
  /** As the form was when the giver went on before it was known who they are. */
  #wentOnWith?: IdeaValues;

  constructor(
    private readonly host: FormHost,
    private readonly form: FormCore,
  ) {
    this.person = new Person(host, form, (state) => this.#tellOfPerson(state));
    const { tokens } = this.person;
    this.attachments = new Attachments({
      tokens,
      language: () => form.language,
      words: () => form.words,
      target: () => formAddress(host, 'attachments'),
      changed: () => form.clearErrors('attachments'),
    });
    this.sending = new Sending(host, {
      tokens,
      language: () => form.language,
      target: () => formAddress(host, 'ideas'),
      key: () => form.draft.key,
      renewKey: () => form.draft.renewKey(),
      submission: () => this.#submission(),
      received: (receipt, submission, difference) =>
        this.#receive({ receipt, submission, difference }),
      refused: (errors, detail) => this.#refused(errors, detail),
      told: (state) => this.#tell(state),
    });
    dress(host);
  }

  /** What keeps step 3 from being left beyond its fields. */
  errors(): FieldErrors {
    const { uploading } = this.form.words.errors;
    return this.attachments.unsettled ? { attachments: uploading } : {};
  }

  /** Whether it is still asked who this is. If so the form goes on by itself once that is known. */
  waits(): boolean {
    if (this.person.state !== 'asking') return false;
    const { words, language, values } = this.form;
    this.#wentOnWith = values;
    announce(words.asking, language);
    return true;
  }

  youStep(): TemplateResult {
    return youStep(this.form, this.attachments, this.person);
  }

  review(): unknown[] {
    const { form, sending, host } = this;
    const { words, language } = form;
    // What was pressed goes away: the button that sends takes the focus over.
    const andThen = (act: () => void) => () => {
      host.focusOn('send');
      act();
    };
    return [
      sendingNotice(sending.state, {
        words,
        language,
        level: form.level + 1,
        send: andThen(() => void sending.send()),
        sendAsNew: andThen(() => sending.sendAsNew()),
        sendWithoutName: andThen(() => {
          form.set('nameVisibility', 'without_name');
          void sending.send();
        }),
        clear: () => form.clear(),
      }),
      review(form, this.attachments, this.person),
      reviewActions(form, sending.state, () => form.back()),
    ];
  }

  receipt(): TemplateResult | undefined {
    const { words, language, level, startOver } = this.form;
    return (
      this.#received &&
      receiptPage({
        ...this.#received,
        words,
        language,
        level,
        followUrl: pageLinkOf(this.host, 'follow-url'),
        copying: this.#copying,
        another: startOver,
      })
    );
  }

  async #submission(): Promise<IdeaSubmission | undefined> {
    const { form, person } = this;
    if (form.values.nameVisibility !== 'without_name' && !(await person.isSame())) {
      form.wrong('review', {}, form.words.otherPerson(person.name));
      return undefined;
    }
    await person.ready;
    const attachments = await this.attachments.ids();
    if (this.attachments.unsettled) {
      form.wrong('you', { attachments: form.words.files.lost });
      return undefined;
    }
    // The key must outlive a reload: the answer may be lost on its way here.
    form.draft.saveNow(form.values, 'you');
    return submissionOf(form.values, person.visibility, attachments, form.language);
  }

  #receive(received: Received): void {
    this.#received = received;
    this.form.startOver();
    this.form.goTo('receipt');
    this.host.dispatchEvent(new IdeaSubmittedEvent(received.receipt.reference));
  }

  #refused(told: FieldError[], detail: string): void {
    const errors: FieldErrors = {};
    const lost: number[] = [];
    for (const { field, message } of told) {
      const [name, position] = field.split('.');
      if (!fieldNames.includes(name as FieldName)) continue;
      errors[name as FieldName] ??= message;
      if (name === 'attachments') lost.push(Number(position));
    }
    if (errors.attachments) this.attachments.lost(lost.filter((at) => at >= 0));
    const first = fieldNames.find((name) => errors[name]);
    const refusal = detail || told.map(({ message }) => message).join(' ');
    this.form.wrong(first ? stepOfField[first] : 'review', errors, refusal);
  }

  #tell(state: SendingState): void {
    const { words, language } = this.form;
    const told = toldOf(state, words);
    if (state.kind === 'sending') announce(words.sending, language);
    if (state.kind === 'signed-out') this.person.doubt();
    if (told) announce(told.join('. '), language, 'assertive');
  }

  #tellOfPerson(state: PersonState): void {
    this.form.clearErrors('nameVisibility');
    if (state === 'asking') return;
    const { words, language, page, values, forward } = this.form;
    const isAwaited = this.#wentOnWith === values && page === 'you';
    this.#wentOnWith = undefined;
    // After the update, which puts in what is known of the person.
    if (isAwaited && state !== 'lost') void this.host.updateComplete.then(forward);
    if (state === 'lost' && page === 'you') {
      announce(`${words.signedOut}. ${words.signedOutEarly}`, language, 'assertive');
    }
  }
}

/** Adds the looks of this part to those the element was made with. */
const dress = ({ shadowRoot, constructor }: FormHost): void => {
  const { elementStyles } = constructor as unknown as { elementStyles: typeof finishStyles };
  if (shadowRoot) adoptStyles(shadowRoot, [...elementStyles, ...finishStyles]);
};
