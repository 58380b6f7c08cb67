import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import type { Draft } from './draft.ts';
import type { Lists } from './lists.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { FormPage } from './steps.ts';
import type { FieldErrors } from './validate.ts';
import type { FieldName, IdeaValues } from './values.ts';
import type { IdeaFormWords } from './words.sv.ts';

/** What the form needs of its element. */
export interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  readonly headingLevel: number;
  /** Moves the focus once what has that id is shown. */
  focusOn(id: string): void;
}

/** What the templates see of the form. */
export interface FormView {
  readonly words: IdeaFormWords;
  readonly language: Language;
  /** Level of the form's own heading. */
  readonly level: number;
  readonly values: IdeaValues;
  readonly errors: FieldErrors;
  readonly lists: Lists;
  set<Name extends keyof IdeaValues>(name: Name, value: IdeaValues[Name]): void;
  /** A text was left; from then on it is looked through for personal data. */
  leave(name: keyof IdeaValues): void;
  warnings(name: keyof IdeaValues): PersonalDataKind[];
  /** Shows a page, and the field in it that is meant. */
  goTo(page: FormPage, field?: FieldName): void;
}

/** What the last part of the form may do to it. */
export interface FormCore extends FormView {
  readonly page: FormPage;
  /** Undefined until the words are here. */
  readonly dictionary?: IdeaFormWords;
  readonly draft: Draft;
  /** The administration, where none has been chosen. */
  prefer(administration: string): void;
  /** Shows what must be mended, on the page where it stands. */
  wrong(page: FormPage, errors: FieldErrors, refusal?: string): void;
  clearErrors(name: FieldName): void;
  forward(): void;
  back(): void;
  clear(): void;
  startOver(): void;
}
