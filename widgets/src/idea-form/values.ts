import type {
  HelpWanted,
  IdeaSubmission,
  NameVisibility,
  YesNoUnknown,
} from '../../../cms/contracts/ideas';
import type { Language } from '../../../cms/contracts/primitives';

/** What the form holds; empty text is "not answered". */
export interface IdeaValues {
  title: string;
  problem: string;
  proposal: string;
  targetGroups: string[];
  targetGroupsOther: string;
  equalityAffected: YesNoUnknown | '';
  equalityHow: string;
  elsewhere: YesNoUnknown | '';
  challenge: string;
  helpWanted: HelpWanted[];
  wantsToParticipate: boolean;
  administration: string;
  /** How somebody who is signed in wants to be seen. */
  nameVisibility: NameVisibility | 'without_name' | '';
  managerInformed: NonNullable<IdeaSubmission['managerInformed']> | '';
  mayBeInvention: boolean;
  email: string;
}

export type FieldName = keyof IdeaValues | 'attachments';
export type TextName = {
  [Name in keyof IdeaValues]: IdeaValues[Name] extends string ? Name : never;
}[keyof IdeaValues];

export const noValues = (): IdeaValues => ({
  title: '',
  problem: '',
  proposal: '',
  targetGroups: [],
  targetGroupsOther: '',
  equalityAffected: '',
  equalityHow: '',
  elsewhere: '',
  challenge: '',
  helpWanted: [],
  wantsToParticipate: false,
  administration: '',
  nameVisibility: '',
  managerInformed: '',
  mayBeInvention: false,
  email: '',
});

/** The body to send. Text goes as it was written; what was not answered is left out. */
export const submissionOf = (
  values: IdeaValues,
  nameVisibility: NameVisibility | '',
  attachments: string[],
  language: Language,
): IdeaSubmission => {
  const answered = Object.entries({
    ...values,
    nameVisibility,
    email: values.email.trim(),
    attachments,
  }).filter(([, value]) =>
    typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.length : value,
  );
  return {
    ...(Object.fromEntries(answered) as Partial<IdeaSubmission>),
    title: values.title,
    problem: values.problem,
    administration: values.administration,
    language,
  };
};

/** Whether there is anything worth keeping. */
export const isStarted = ({
  title,
  problem,
  proposal,
  targetGroups,
  ...rest
}: IdeaValues): boolean =>
  Boolean(
    title ||
    problem ||
    proposal ||
    targetGroups.length ||
    rest.targetGroupsOther ||
    rest.equalityHow,
  );
