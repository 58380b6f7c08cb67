import { useState } from 'react';
import type { DeskIdea, DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage, Transition } from '../../../../contracts/journey';
import type { SendFailure } from '../../api/failure';
import { paths } from '../../api/paths';
import { useSend } from '../../api/useSend';
import { useTell } from '../../components/useTell';
import { bodyOf, emptyMove, handlersMoves } from '../../move/rules';
import { useJourney, useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import { focusCard } from './places';

interface Pending {
  idea: DeskIdeaSummary;
  move: Transition;
}

/**
 * Moves a card. What needs words, a reason, a day or somebody to go to is asked for first; only a
 * move that needs nothing is made at once.
 */
export const useBoardMove = (place: (idea: DeskIdeaSummary) => void) => {
  const { say } = useWords();
  const stageName = useStageName();
  const { transitions } = useJourney();
  const { send } = useSend();
  const tell = useTell();
  const [pending, setPending] = useState<Pending | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);

  const moved = (idea: DeskIdea) => {
    place(idea);
    focusCard(idea);
    tell(say('board.moved', { title: idea.title, stage: stageName(idea.stage) }));
  };

  const moveAtOnce = async ({ idea, move }: Pending) => {
    place({ ...idea, stage: move.to });
    const body = bodyOf(move, emptyMove, idea.version);
    const outcome = await send<DeskIdea>('POST', paths.ideaAction(idea.id, 'moves'), body);
    if (outcome.ok) {
      moved(outcome.data);
    } else {
      place(idea);
      focusCard(idea);
      setFailure(outcome.failure);
    }
  };

  const ask = (idea: DeskIdeaSummary, to: Stage) => {
    setFailure(null);
    const move = handlersMoves(transitions, idea.stage).find((candidate) => candidate.to === to);
    if (move === undefined) return;
    if (move.needs.length === 0) void moveAtOnce({ idea, move });
    else setPending({ idea, move });
  };

  return {
    ask,
    pending,
    failure,
    done: (idea: DeskIdea) => {
      setPending(null);
      moved(idea);
    },
    cancel: () => {
      setPending(null);
    },
    forget: () => {
      setFailure(null);
    },
  };
};
