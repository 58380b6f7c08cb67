import type { MoveNeed, Transition } from '../../../contracts/journey';
import { useStageName } from '../words/JourneyContext';
import { useWords, type WordKey } from '../words/useWords';
import { kindOf, type MoveFault } from './rules';

/** What a move is called where it can be chosen: "Ta vidare till Utvecklas". */
export const useMoveName = (): ((move: Pick<Transition, 'from' | 'to'>) => string) => {
  const { say } = useWords();
  const stageName = useStageName();
  return (move) => say(`move.${kindOf(move)}`, { stage: stageName(move.to) });
};

/** What is wrong with a field of a move, in words. */
export const wordOfFault = (field: MoveNeed, fault: MoveFault): WordKey =>
  fault === 'missing' ? `move.missing.${field}` : `move.${fault}`;
