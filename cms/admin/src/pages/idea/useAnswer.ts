import { useState } from 'react';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import { useDraft } from '../../api/useDraft';
import { useTell } from '../../components/useTell';
import { lacksOf, wordsOfFaults } from '../../move/useMoveForm';
import { useWords } from '../../words/useWords';
import { decisionOf, emptyAnswer, requestOf } from './answerRules';
import { type IdeaOnDesk, useIdeaChange } from './useIdeaChange';

/** An answer being written; what it lacks is told when it is sent, and after that as it is mended. */
export const useAnswer = (desk: IdeaOnDesk, prefix: string, templates: AnswerTemplate[]) => {
  const { idea } = desk;
  const { say } = useWords();
  const tell = useTell();
  const { draft, change: write, clear } = useDraft(`answer.${idea.id}`, emptyAnswer);
  const { busy, failure, change } = useIdeaChange(desk);
  const [attempt, setAttempt] = useState(0);

  const decision = decisionOf(draft, idea.moves);
  // Without a decision the words are all there is.
  const needs = decision === null ? (['words'] as const) : decision.needs;
  const faults = wordsOfFaults(draft, needs, templates, say);
  const errors = attempt > 0 ? faults : {};

  const send = async () => {
    setAttempt((count) => count + 1);
    if (Object.keys(faults).length > 0) return;
    const { action, body } = requestOf(draft, decision, idea.version);
    if (!(await change('POST', action, body))) return;
    clear();
    setAttempt(0);
    tell(say(decision === null ? 'answer.sent' : 'answer.sentAndMoved'));
  };

  return {
    draft,
    write,
    decision,
    mustWrite: needs.some((need) => need === 'words'),
    errors,
    lacks: lacksOf(errors, prefix),
    attempt,
    busy,
    failure,
    send,
  };
};
