import type { StageLabelSettings } from '../../../../../contracts/administration-settings';
import type { Stage } from '../../../../../contracts/journey';
import type { Language } from '../../../../../contracts/primitives';

/** Own names of stages as they stand in the fields; '' for the standard name. */
export type LabelDraft = Record<Language, Record<string, string>>;

/** As long as the contract lets a name be. */
export const longestLabel = 40;

export const draftOf = ({ sv = {}, en = {} }: StageLabelSettings): LabelDraft => ({
  sv: { ...sv },
  en: { ...en },
});

/** What is sent: a language without names of its own is left out. */
export const bodyOf = (draft: LabelDraft): StageLabelSettings => ({
  ...namesIn('sv', draft.sv),
  ...namesIn('en', draft.en),
});

const namesIn = (language: Language, names: Record<string, string>): StageLabelSettings => {
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
