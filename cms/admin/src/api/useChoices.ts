import type { AnswerTemplates } from '../../../contracts/answer-templates';
import type { AnswerTemplate, CoachChoice } from '../../../contracts/desk-actions';
import type { SingleAnswer } from '../../../contracts/primitives';
import { paths } from './paths';
import { useServer } from './useServer';

/** Those who can answer ideas; empty until they have come, and where they may not be read. */
export const useCoaches = (): CoachChoice[] => {
  const answer = useServer<SingleAnswer<CoachChoice[]>>(paths.coaches);
  return answer.state === 'ready' ? answer.data.data : none;
};

/** Answers to begin from; empty until they have come, and where they may not be read. */
export const useTemplates = (): AnswerTemplate[] => {
  const answer = useServer<SingleAnswer<AnswerTemplates>>(paths.templates);
  return answer.state === 'ready' ? answer.data.data.templates : none;
};

/** The same list every time, so that nothing is drawn anew for it. */
const none: never[] = [];
