import type { TemplateResult } from 'lit';
import { adoptStyles } from 'lit';
import type { IdeaReceipt, IdeaSubmission } from '../../../cms/contracts/ideas';
import type { FieldError } from '../../../cms/contracts/problem';
import { announce } from '../core/live-region.ts';
import { tokensOf } from '../core/token.ts';
import { reviewActions } from './review-actions.ts';
import { Attachments } from '../parts/attachments.ts';
import { IdeaSubmittedEvent } from './events.ts';
import { finishStyles } from './finish.styles.ts';
import { sendAddress } from './idea-form.request.ts';
import { receiptPage } from './receipt.ts';
import { review } from './review.ts';
import { Sending, type SendingState } from './sending.ts';
import { sendingNotice, waitingText } from './sending-notice.ts';
import { youStep } from './step-you.ts';
import { fieldNames, stepOfField } from './steps.ts';
import type { FieldErrors } from './validate.ts';
import { type FieldName, submissionOf } from './values.ts';
import type { FormCore, FormHost } from './view.ts';

interface Received {
  receipt: IdeaReceipt;
  email: string;
  changedSince: boolean;
}

/** The form from step 3 on: attachments, review, sending and receipt. */
export class Finish {
  readonly attachments: Attachments;
  readonly sending: Sending;
  #received?: Received;

  constructor(
    private readonly host: FormHost,
    private readonly form: FormCore,
  ) {
    this.attachments = new Attachments({
      language: () => form.language,
      words: () => form.words,
      target: () => sendAddress(host, 'attachments'),
      changed: () => form.clearErrors('attachments'),
    });
    this.sending = new Sending(host, {
      tokens: tokensOf(host),
      language: () => form.language,
      target: () => sendAddress(host, 'ideas'),
      key: () => form.draft.key,
      renewKey: () => form.draft.renewKey(),
      submission: () => this.#submission(),
      received: (receipt, { email = '' }, changedSince) =>
        this.#receive({ receipt, email, changedSince }),
      refused: (errors, detail) => this.#refused(errors, detail),
      told: (state) => this.#tell(state),
    });
    dress(host);
  }

  /** What keeps step 3 from being left beyond its fields. */
  errors(): FieldErrors {
    return this.attachments.unsettled ? { attachments: this.form.words.errors.uploading } : {};
  }

  youStep(): TemplateResult {
    return youStep(this.form, this.attachments);
  }

  review(): unknown[] {
    const { form, sending } = this;
    const sendAsNew = () => sending.sendAsNew();
    const clear = () => form.clear();
    return [
      sendingNotice(sending.state, form.words, form.level + 1, { sendAsNew, clear }),
      review(form, this.attachments),
      reviewActions(form, sending.state, () => form.back()),
    ];
  }

  receipt(): TemplateResult | undefined {
    const { words, language, level, startOver } = this.form;
    return (
      this.#received &&
      receiptPage({ ...this.#received, words, language, level, another: startOver })
    );
  }

  async #submission(): Promise<IdeaSubmission | undefined> {
    const { form } = this;
    const attachments = await this.attachments.ids();
    if (this.attachments.unsettled) {
      form.wrong('you', { attachments: form.words.files.lost });
      return undefined;
    }
    // The key must outlive a reload: the answer may be lost on its way here.
    form.draft.saveNow(form.values, 'you');
    return submissionOf(form.values, attachments, form.language);
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
    if (state.kind === 'sending') announce(words.sending, language);
    if (state.kind === 'already') announce(words.alreadyTitle, language, 'assertive');
    if (state.kind === 'waiting') {
      announce(`${words.waitingTitle}. ${waitingText(state, words)}`, language, 'assertive');
    }
  }
}

/** Adds the looks of this part to those the element was made with. */
const dress = ({ shadowRoot, constructor }: FormHost): void => {
  const { elementStyles } = constructor as unknown as { elementStyles: typeof finishStyles };
  if (shadowRoot) adoptStyles(shadowRoot, [...elementStyles, ...finishStyles]);
};
