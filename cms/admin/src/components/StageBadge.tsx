import type { Stage } from '../../../contracts/journey';
import { stagePlaces } from '../words/stages';
import { useWords } from '../words/useWords';
import { StateBadge } from './StateBadge';

/** The stage of an idea: the main way in colour, the ways out in grey. */
export const StageBadge = ({ stage }: { stage: Stage }) => {
  const { say } = useWords();
  const { step, word } = stagePlaces[stage];
  const tone = step === null ? 'neutral' : stage === 'implemented' ? 'success' : 'primary';
  return <StateBadge tone={tone}>{say(word)}</StateBadge>;
};
