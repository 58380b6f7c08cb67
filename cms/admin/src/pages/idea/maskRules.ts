import type { DeskIdea } from '../../../../contracts/desk';

/** What stands where a passage was taken out. */
export const maskMark = '▇▇▇';

export const maskFields = [
  'title',
  'problem',
  'proposal',
  'targetGroupsOther',
  'equalityHow',
] as const;
export type MaskField = (typeof maskFields)[number];

/** Fields of an idea that there is something to mask in. */
export const fieldsWithText = (idea: Pick<DeskIdea, MaskField>): MaskField[] =>
  maskFields.filter((field) => (idea[field] ?? '') !== '');

/** The text as it will be: the passage is taken out wherever it stands. */
export const masked = (text: string, passage: string): string =>
  passage === '' ? text : text.replaceAll(passage, maskMark);
