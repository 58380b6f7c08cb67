import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IdeaReceipt, IdeaSubmission } from '../../../cms/contracts/ideas';
import type { Language } from '../../../cms/contracts/primitives';
import type { FieldError } from '../../../cms/contracts/problem';
import { apiOf } from '../core/address.ts';
import { announce } from '../core/live-region.ts';
import { settingOf } from '../core/settings.ts';
import { Attachments, type AttachmentsPort } from './attachments.ts';
import { Draft } from './draft.ts';
import { IdeaSubmittedEvent } from './events.ts';
import { sendAddress } from './idea-form.request.ts';
import { Lists } from './lists.ts';
import { type PersonalDataKind, personalDataIn } from './personal-data.ts';
import { Sending, type SendingPort } from './sending.ts';
import { waitingText } from './sending-notice.ts';
import { fieldNames, type FormPage, type Step, stepOfField, steps } from './steps.ts';
import { type FieldErrors, validate } from './validate.ts';
import { type FieldName, type IdeaValues, noValues, submissionOf } from './values.ts';
import type { FormView } from './view.ts';
import { type IdeaFormWords, ideaFormWords } from './words.ts';

export interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  readonly headingLevel: number;
  /** Moves the focus once what has that id is shown. */
  focusOn(id: string): void;
}

export interface Received {
  receipt: IdeaReceipt;
  email: string;
  changedSince: boolean;
}

/** The form without its looks: what is written, where the giver is, what is wrong, what was received. */
export class FormModel implements FormView, ReactiveController {
  values = noValues();
  errors: FieldErrors = {};
  page: FormPage = 'idea';
  /** Why the server said no, when it did. */
  refusal?: string;
  restoredFrom?: Date;
  /** What was just thrown away, while it can still be taken back. */
  thrown?: IdeaValues;
  received?: Received;

  readonly lists: Lists;
  readonly attachments: Attachments;
  readonly draft: Draft;
  readonly sending: Sending;
  /** Texts that have been left once. */
  readonly #left = new Set<keyof IdeaValues>();
  #started = false;

  constructor(private readonly host: FormHost) {
    host.addController(this);
    this.lists = new Lists(host);
    this.draft = new Draft(host, () => `idesluss-idea ${apiOf(host)} ${this.#preset}`);
    this.attachments = new Attachments(this.#attachmentsPort());
    this.sending = new Sending(host, this.#sendingPort());
  }

  hostUpdate(): void {
    if (!this.#started) this.#start();
    const { administrations } = this.lists;
    const { administration } = this.values;
    // The page may name an administration by its id, and where there is one there is no choice.
    const known = administration
      ? administrations.find(({ id }) => id === administration)
      : administrations.length === 1 && administrations[0];
    if (known) this.values = { ...this.values, administration: known.slug };
  }

  get language(): Language {
    return this.host.language;
  }

  get words(): IdeaFormWords {
    return ideaFormWords[this.language];
  }

  get level(): number {
    return this.host.headingLevel;
  }

  set<Name extends keyof IdeaValues>(name: Name, value: IdeaValues[Name]): void {
    this.values = { ...this.values, [name]: value };
    this.thrown = undefined;
    const { [name as FieldName]: _, ...errors } = this.errors;
    this.errors = errors;
    if (this.page in this.words.steps) this.draft.save(this.values, this.page as Step);
    this.host.requestUpdate();
  }

  leave(name: keyof IdeaValues): void {
    this.#left.add(name);
    const kinds = this.warnings(name);
    if (kinds.length) announce(kinds.map((kind) => this.words.warning[kind]).join(' '), this.language);
    this.host.requestUpdate();
  }

  warnings(name: keyof IdeaValues): PersonalDataKind[] {
    const value = this.values[name];
    const looked = this.#left.has(name) || this.page === 'review';
    return looked && typeof value === 'string' && name !== 'email' ? personalDataIn(value) : [];
  }

  goTo(page: FormPage, field?: FieldName): void {
    this.sending.stop();
    this.page = page;
    this.restoredFrom = undefined;
    this.host.focusOn(field ?? 'page-title');
    this.host.requestUpdate();
  }

  /** Forward from a step, or off with the idea from the review. */
  readonly forward = (): void => {
    if (this.page === 'review') return void this.sending.send();
    const step = this.page as Step;
    this.refusal = undefined;
    this.errors = this.#errorsOf(step);
    if (Object.keys(this.errors).length) this.host.focusOn('error-summary');
    else this.goTo(steps[steps.indexOf(step) + 1] ?? 'review');
    this.host.requestUpdate();
  };

  readonly back = (): void => {
    this.errors = {};
    const at = this.page === 'review' ? steps.length : steps.indexOf(this.page as Step);
    this.goTo(steps[at - 1] ?? 'idea');
  };

  readonly clear = (): void => {
    const thrown = this.values;
    this.#reset();
    this.thrown = thrown;
    announce(this.words.cleared, this.language);
  };

  readonly undoClear = (): void => {
    if (!this.thrown) return;
    this.values = this.thrown;
    this.thrown = undefined;
    this.draft.saveNow(this.values, 'idea');
    this.host.focusOn('page-title');
  };

  readonly another = (): void => {
    this.received = undefined;
    this.#reset();
  };

  #start(): void {
    this.#started = true;
    this.values.administration = this.#preset;
    const kept = this.draft.restore();
    if (!kept) return;
    this.values = { ...kept.values, administration: kept.values.administration || this.#preset };
    this.page = kept.step;
    this.restoredFrom = kept.savedAt;
    for (const name of fieldNames) if (name !== 'attachments') this.#left.add(name);
  }

  #reset(): void {
    this.draft.clear();
    this.attachments.clear();
    this.#left.clear();
    this.values = { ...noValues(), administration: this.#preset };
    this.errors = {};
    this.refusal = undefined;
    this.goTo('idea');
  }

  get #preset(): string {
    return settingOf(this.host, 'administration') ?? '';
  }

  #errorsOf(step: Step): FieldErrors {
    const errors = validate(step, this.values, this.words);
    if (step === 'you' && this.attachments.unsettled) errors.attachments = this.words.errors.uploading;
    return errors;
  }

  #attachmentsPort(): AttachmentsPort {
    return {
      language: () => this.language,
      words: () => this.words,
      target: () => sendAddress(this.host, 'attachments'),
      changed: () => {
        const { attachments: _, ...errors } = this.errors;
        this.errors = errors;
        this.host.requestUpdate();
      },
    };
  }

  #sendingPort(): SendingPort {
    return {
      language: () => this.language,
      target: () => sendAddress(this.host, 'ideas'),
      key: () => this.draft.key,
      renewKey: () => this.draft.renewKey(),
      submission: () => this.#submission(),
      received: (receipt, { email = '' }, changedSince) => {
        this.received = { receipt, email, changedSince };
        this.#reset();
        this.goTo('receipt');
        this.host.dispatchEvent(new IdeaSubmittedEvent(receipt.reference));
      },
      refused: (errors, detail) => this.#refused(errors, detail),
      told: (state) => {
        if (state.kind === 'sending') announce(this.words.sending, this.language);
        if (state.kind === 'waiting') {
          const { waitingTitle } = this.words;
          announce(`${waitingTitle}. ${waitingText(state, this.words)}`, this.language, 'assertive');
        }
        if (state.kind === 'already') announce(this.words.alreadyTitle, this.language, 'assertive');
      },
    };
  }

  async #submission(): Promise<IdeaSubmission | undefined> {
    const attachments = await this.attachments.ids();
    if (this.attachments.unsettled) {
      this.#wrong('you', { attachments: this.words.files.lost });
      return undefined;
    }
    // The key must outlive a reload: the answer may be lost on its way here.
    this.draft.saveNow(this.values, 'you');
    return submissionOf(this.values, attachments, this.language);
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
    this.refusal = detail || told.map(({ message }) => message).join(' ');
    const first = fieldNames.find((name) => errors[name]);
    this.#wrong(first ? stepOfField[first] : 'review', errors);
  }

  #wrong(page: FormPage, errors: FieldErrors): void {
    this.goTo(page);
    this.errors = errors;
    this.host.focusOn('error-summary');
  }
}
