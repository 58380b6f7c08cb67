import { z } from 'zod';
import { answerTemplate } from './desk-actions';
import { singleOf } from './primitives';

/** `GET|PUT /idesluss/admin/settings/templates` */
export const answerTemplates = z.strictObject({ templates: z.array(answerTemplate).max(100) });
export type AnswerTemplates = z.infer<typeof answerTemplates>;
export const answerTemplatesSingle = singleOf(answerTemplates);
