import { z } from 'zod';
import { answerTemplate } from './desk-actions';
import { singleOf } from './primitives';
import { seenVersion } from './settings-version';

/** As they are kept. */
export const keptTemplates = z.strictObject({ templates: z.array(answerTemplate).max(100) });
export type KeptTemplates = z.infer<typeof keptTemplates>;

/** `GET|PUT /idesluss/admin/settings/templates` */
export const answerTemplates = z.strictObject({ ...seenVersion, ...keptTemplates.shape });
export type AnswerTemplates = z.infer<typeof answerTemplates>;
export const answerTemplatesSingle = singleOf(answerTemplates);
