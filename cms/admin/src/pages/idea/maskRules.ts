import type { DeskIdea } from '../../../../contracts/desk';

/** What stands where a passage was taken out. */
export const maskMark = '▇▇▇';

export const maskFields = [
  'title',
  'problem',
  'proposal',
  'targetGroupsOther',
  'equalityHow',
  'conversation',
] as const;
export type MaskField = (typeof maskFields)[number];

type MaskableIdea = Pick<DeskIdea, Exclude<MaskField, 'conversation'> | 'messages' | 'journey'>;

/** What stands in a field; the conversation is all that was said, once each, a blank line between. */
export const textOf = (idea: MaskableIdea, field: MaskField): string =>
  field === 'conversation'
    ? [
        ...new Set([
          ...idea.messages.map(({ text }) => text),
          ...idea.journey.flatMap(({ words }) => words ?? []),
        ]),
      ].join('\n\n')
    : (idea[field] ?? '');

/** Fields of an idea that there is something to mask in. */
export const fieldsWithText = (idea: MaskableIdea): MaskField[] =>
  maskFields.filter((field) => textOf(idea, field) !== '');

/** The text as it will be: the passage is taken out wherever it stands. */
export const masked = (text: string, passage: string): string =>
  passage === '' ? text : text.replaceAll(passage, maskMark);
