import type { Language } from '../../../cms/contracts/primitives';
import type { Attachments } from './attachments.ts';
import type { Lists } from './lists.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { Step } from './steps.ts';
import type { FieldErrors } from './validate.ts';
import type { FieldName, IdeaValues } from './values.ts';
import type { IdeaFormWords } from './words.ts';

/** What the templates of the form see of it. */
export interface FormView {
  readonly words: IdeaFormWords;
  readonly language: Language;
  /** Level of the form's own heading. */
  readonly level: number;
  readonly values: IdeaValues;
  readonly errors: FieldErrors;
  readonly attachments: Attachments;
  readonly lists: Lists;
  set<Name extends keyof IdeaValues>(name: Name, value: IdeaValues[Name]): void;
  /** A text was left; from then on it is looked through for personal data. */
  leave(name: keyof IdeaValues): void;
  warnings(name: keyof IdeaValues): PersonalDataKind[];
  /** Shows a step, and the field in it that is meant. */
  goTo(step: Step, field?: FieldName): void;
}
