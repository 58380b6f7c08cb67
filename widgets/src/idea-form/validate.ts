import { limits } from '../parts/limits.ts';
import { type Step, stepOfField } from './steps.ts';
import type { FieldName, IdeaValues } from './values.ts';
import type { IdeaFormWords } from './words.sv.ts';

export type FieldErrors = Partial<Record<FieldName, string>>;

/** What keeps a step from being left, in words for its reader. Attachments look after themselves. */
export const validate = (step: Step, values: IdeaValues, words: IdeaFormWords): FieldErrors => {
  const errors: FieldErrors = {};
  const { title, problem, email } = values;
  if (!title.trim()) errors.title = words.errors.title;
  else if (title.trim().length < limits.title.min) errors.title = words.errors.titleShort;
  if (problem.trim().length < limits.problem.min) errors.problem = words.errors.problem;
  if (!values.administration) errors.administration = words.errors.administration;
  if (email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email.trim()))
    errors.email = words.errors.email;
  for (const name of [
    'title',
    'problem',
    'proposal',
    'targetGroupsOther',
    'equalityHow',
    'email',
  ] as const) {
    const { max } = limits[name];
    const { length } = values[name];
    if (length > max) errors[name] = words.errors.long(length, max);
  }
  const here = Object.entries(errors).filter(([name]) => stepOfField[name as FieldName] === step);
  return Object.fromEntries(here);
};
