import type { AnswerTemplate } from '../../../../contracts/desk-actions';

/** A template as it is being written; `id` is '' for a new one. */
export type TemplateDraft = Pick<AnswerTemplate, 'id' | 'name' | 'language' | 'text'>;

/** As many as the server keeps. */
export const mostTemplates = 100;

/** The list with a template changed in its place, or added last. */
export const withTemplate = (list: AnswerTemplate[], template: AnswerTemplate): AnswerTemplate[] =>
  list.some(({ id }) => id === template.id)
    ? list.map((one) => (one.id === template.id ? template : one))
    : [...list, template];

export const withoutTemplate = (list: AnswerTemplate[], id: string): AnswerTemplate[] =>
  list.filter((one) => one.id !== id);

/** A name for a new template that no other has: `crypto.randomUUID` is missing without https. */
export const newTemplateId = (random = crypto.getRandomValues(new Uint8Array(8))): string =>
  Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
