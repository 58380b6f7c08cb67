import type { StageLabels } from '../../../../../contracts/administration-settings';
import { type Stage, stages } from '../../../../../contracts/journey';
import type { Language } from '../../../../../contracts/primitives';

/** Own names of stages as they stand in the fields; '' for the standard name. */
export type LabelDraft = Record<Language, Record<string, string>>;

/** As long as the contract lets a name be. */
export const longestLabel = 40;

export const draftOf = ({ sv = {}, en = {} }: StageLabels): LabelDraft => ({
  sv: { ...unnamed, ...sv },
  en: { ...unnamed, ...en },
});

/** Every stage has a field, so that one that was emptied is seen as changed. */
const unnamed = Object.fromEntries(stages.map((stage) => [stage, '']));

/** What is sent: a language without names of its own is left out. */
export const bodyOf = (draft: LabelDraft): StageLabels => ({
  ...namesIn('sv', draft.sv),
  ...namesIn('en', draft.en),
});

const namesIn = (language: Language, names: Record<string, string>): StageLabels => {
  const own = Object.entries(names).filter(([, name]) => name.trim() !== '');
  const trimmed = own.map(([stage, name]): [string, string] => [stage, name.trim()]);
  return own.length === 0 ? {} : { [language]: Object.fromEntries(trimmed) };
};

/** Names that two stages would share, so that nobody could tell them apart. */
export const sharedNames = (
  own: Record<string, string>,
  standard: Record<Stage, string>,
): string[] => {
  const names = Object.entries(standard).map(([stage, name]) => own[stage]?.trim() || name);
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
};

/** What the field `sv.reviewing` is called: the standard name above it. */
export const nameOf = (
  field: string,
  standard: Record<Language, Record<Stage, string>>,
): string => {
  const [language, stage] = field.split('.');
  const names: Record<string, string> = standard[language === 'en' ? 'en' : 'sv'];
  return names[stage ?? ''] ?? field;
};
