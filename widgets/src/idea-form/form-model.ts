import type { ReactiveController } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { apiOf } from '../core/address.ts';
import { announce } from '../core/live-region.ts';
import { settingOf } from '../core/settings.ts';
import { draftPlace } from '../parts/kept-drafts.ts';
import { Draft } from './draft.ts';
import { dictionaries } from './dictionaries.ts';
import type { Finish } from './finish.ts';
import { Lists } from './lists.ts';
import { type PersonalDataKind, personalDataIn } from './personal-data.ts';
import { warningOf } from './personal-data-warning.ts';
import { fieldNames, type FormPage, type Step, steps } from './steps.ts';
import { type FieldErrors, validate } from './validate.ts';
import { type FieldName, type IdeaValues, noValues } from './values.ts';
import type { FormCore, FormHost } from './view.ts';
import type { IdeaFormWords } from './words.sv.ts';

/**
 * The form without its looks: what is written, where the giver is, what is wrong. All from step 3 on
 * is in `finish`, which is fetched while step 1 is being read.
 */
export class FormModel implements FormCore, ReactiveController {
  values = noValues();
  errors: FieldErrors = {};
  page: FormPage = 'idea';
  /** Why the server said no, when it did. */
  refusal?: string;
  restoredFrom?: Date;
  /** What was just thrown away, while it can still be taken back. */
  thrown?: IdeaValues;
  finish?: Finish;
  finishFailed = false;
  /** Undefined until the first language is here. */
  dictionary?: IdeaFormWords;

  readonly lists: Lists;
  readonly draft: Draft;
  /** Texts that have been left once. */
  readonly #left = new Set<keyof IdeaValues>();
  #started = false;
  /** All of it has been looked through once. */
  #reviewed = false;
  #worded?: Language;

  constructor(private readonly host: FormHost) {
    host.addController(this);
    this.lists = new Lists(host);
    this.draft = new Draft(host, () => draftPlace(apiOf(host), this.#preset));
  }

  hostConnected(): void {
    void this.host.updateComplete.then(this.loadFinish);
  }

  hostUpdate(): void {
    if (!this.#started) this.#start();
    if (this.#worded !== this.language) void this.#loadWords(this.language);
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
    if (!this.dictionary) throw new Error('The words are not here yet.');
    return this.dictionary;
  }

  get level(): number {
    return this.host.headingLevel;
  }

  set<Name extends keyof IdeaValues>(name: Name, value: IdeaValues[Name]): void {
    this.values = { ...this.values, [name]: value };
    this.thrown = undefined;
    this.clearErrors(name);
    if (this.page in this.words.steps) this.draft.save(this.values, this.page as Step);
  }

  prefer(administration: string): void {
    if (!this.values.administration) this.values = { ...this.values, administration };
  }

  clearErrors(name: FieldName): void {
    this.errors = { ...this.errors, [name]: undefined };
    this.host.requestUpdate();
  }

  leave(name: keyof IdeaValues): void {
    this.#left.add(name);
    const kinds = this.warnings(name);
    if (kinds.length) announce(warningOf(this, kinds), this.language);
    this.host.requestUpdate();
  }

  warnings(name: keyof IdeaValues): PersonalDataKind[] {
    const value = this.values[name];
    const looked = this.#left.has(name) || this.page === 'review';
    return looked && typeof value === 'string' && name !== 'email' ? personalDataIn(value) : [];
  }

  goTo(page: FormPage, field?: FieldName): void {
    this.finish?.sending.stop();
    this.page = page;
    this.#reviewed ||= page === 'review';
    this.restoredFrom = undefined;
    this.host.focusOn(field ?? 'page-title');
  }

  /** Forward from a step, or off with the idea from the review. */
  readonly forward = (): void => {
    if (this.page === 'review') return void this.finish?.sending.send();
    const step = this.page as Step;
    if (step === 'you' && this.finish?.waits()) return;
    this.#leaveFor(steps[steps.indexOf(step) + 1] ?? 'review');
  };

  /** Straight back to the review, from a step that leads elsewhere. */
  readonly toReview = (): void => this.#leaveFor('review');

  get mayReview(): boolean {
    const { page } = this;
    const rest = steps.filter((step) => step !== page);
    return this.#reviewed && page !== 'you' && rest.every((step) => !isAny(this.#errorsOf(step)));
  }

  readonly back = (): void => {
    this.errors = {};
    const at = this.page === 'review' ? steps.length : steps.indexOf(this.page as Step);
    this.goTo(steps[at - 1] ?? 'idea');
  };

  readonly clear = (): void => {
    const thrown = this.values;
    this.startOver();
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

  /** An empty form; for the next idea, or because this one was thrown away. */
  readonly startOver = (): void => {
    this.draft.clear();
    this.finish?.attachments.clear();
    this.#left.clear();
    this.#reviewed = false;
    this.values = { ...noValues(), administration: this.#preset };
    this.errors = {};
    this.refusal = undefined;
    this.goTo('idea');
  };

  wrong(page: FormPage, errors: FieldErrors, refusal?: string): void {
    this.goTo(page);
    this.errors = errors;
    this.refusal = refusal;
    this.host.focusOn('error-summary');
  }

  readonly loadFinish = async (): Promise<void> => {
    if (this.finish) return;
    try {
      const { Finish } = await import('./finish.ts');
      this.finish ??= new Finish(this.host, this);
    } catch {
      this.finishFailed = true;
    }
    this.host.requestUpdate();
  };

  #leaveFor(page: FormPage): void {
    this.refusal = undefined;
    this.errors = this.#errorsOf(this.page as Step);
    if (isAny(this.errors)) this.host.focusOn('error-summary');
    else this.goTo(page);
    this.host.requestUpdate();
  }

  #errorsOf(step: Step): FieldErrors {
    const errors = validate(step, this.values, this.words);
    return step === 'you' ? { ...errors, ...this.finish?.errors() } : errors;
  }

  async #loadWords(language: Language): Promise<void> {
    this.#worded = language;
    const dictionary = await dictionaries[language]();
    if (this.#worded !== language) return;
    this.dictionary = dictionary;
    this.host.requestUpdate();
  }

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

  get #preset(): string {
    return settingOf(this.host, 'administration') ?? '';
  }
}

const isAny = (errors: FieldErrors): boolean => Object.values(errors).some(Boolean);
