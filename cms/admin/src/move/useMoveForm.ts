import { useState } from 'react';
import type { DeskIdea, DeskIdeaSummary } from '../../../contracts/desk';
import type { AnswerTemplate } from '../../../contracts/desk-actions';
import type { MoveNeed, Transition } from '../../../contracts/journey';
import { type FailedOn, failureFor } from '../api/failedOn';
import { paths } from '../api/paths';
import { useDraft } from '../api/useDraft';
import { useSend } from '../api/useSend';
import type { Lack } from '../components/ErrorSummary';
import { dayIn } from '../format/dates';
import { useWords, type Say } from '../words/useWords';
import { bodyOf, emptyMove, faultsOf, type MoveDraft } from './rules';
import { wordOfFault } from './useMoveWords';

interface MoveForm {
  idea: DeskIdeaSummary;
  move: Transition;
  templates: AnswerTemplate[];
  /** Begins the ids of the fields. */
  prefix: string;
  onMoved: (idea: DeskIdea) => void;
}

/** A move being written: what it lacks is told when it is sent, and after that as it is mended. */
export const useMoveForm = ({ idea, move, templates, prefix, onMoved }: MoveForm) => {
  const { say } = useWords();
  const { busy, send } = useSend();
  const { draft, change, clear } = useDraft(`move.${idea.id}.${move.to}`, emptyMove);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<FailedOn | null>(null);
  const faults = wordsOfFaults(draft, move.needs, templates, say);

  const sendMove = async () => {
    setFailed(null);
    setAttempt((count) => count + 1);
    if (Object.keys(faults).length > 0) return;
    const outcome = await send<DeskIdea>(
      'POST',
      paths.ideaAction(idea.id, 'moves'),
      bodyOf(move, draft, idea.version),
    );
    if (outcome.ok) {
      clear();
      onMoved(outcome.data);
    } else {
      setFailed({ version: idea.version, failure: outcome.failure });
    }
  };

  const errors = attempt > 0 ? faults : {};
  return {
    draft,
    change,
    busy,
    attempt,
    failure: failureFor(idea, failed),
    errors,
    lacks: lacksOf(errors, prefix),
    send: sendMove,
  };
};

/** What a draft lacks, in words, by field. */
export const wordsOfFaults = (
  draft: MoveDraft,
  needs: readonly MoveNeed[],
  templates: AnswerTemplate[],
  say: Say,
): Partial<Record<MoveNeed, string>> => {
  const texts = templates.map(({ text }) => text);
  const faults = Object.entries(faultsOf(draft, needs, dayIn(new Date()), texts));
  return Object.fromEntries(
    faults.map(([field, fault]) => [field, say(wordOfFault(field as MoveNeed, fault))]),
  );
};

/** The same as ways to the fields. */
export const lacksOf = (errors: Partial<Record<MoveNeed, string>>, prefix: string): Lack[] =>
  Object.entries(errors).map(([field, words]) => ({ field: `${prefix}-${field}`, words }));
