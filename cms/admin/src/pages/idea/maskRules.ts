import type { DeskIdea } from '../../../../contracts/desk';
import { type MaskField, maskFields } from '../../../../contracts/desk-actions';

/** What stands where a passage was taken out. */
export const maskMark = '▇▇▇';

type MaskableIdea = Pick<DeskIdea, Exclude<MaskField, 'conversation'> | 'messages' | 'journey'>;

/** What stands in a field; where it is several texts, each once and a blank line between. */
export const textOf = (idea: MaskableIdea, field: MaskField): string => {
  if (field === 'conversation') {
    return apart([
      ...idea.messages.map(({ text }) => text),
      ...idea.journey.flatMap(({ words }) => words ?? []),
    ]);
  }
  if (field === 'notes') return apart(idea.notes.map(({ text }) => text));
  if (field === 'attachments') return apart(idea.attachments.map(({ name }) => name));
  return idea[field] ?? '';
};

const apart = (texts: string[]): string => [...new Set(texts)].join('\n\n');

/** Fields of an idea that there is something to mask in. */
export const fieldsWithText = (idea: MaskableIdea): MaskField[] =>
  maskFields.filter((field) => textOf(idea, field) !== '');

/** The text as it will be: the passage is taken out wherever it stands. */
export const masked = (text: string, passage: string): string =>
  passage === '' ? text : text.replaceAll(passage, maskMark);
