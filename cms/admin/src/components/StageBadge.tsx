import type { Stage } from '../../../contracts/journey';
import { stagePlaces } from '../words/stages';
import { useStageName } from '../words/JourneyContext';
import { StateBadge } from './StateBadge';

/** The stage of an idea: the main way in colour, the ways out in grey. */
export const StageBadge = ({ stage }: { stage: Stage }) => {
  const stageName = useStageName();
  const { step } = stagePlaces[stage];
  const tone = step === null ? 'neutral' : stage === 'implemented' ? 'success' : 'primary';
  return <StateBadge tone={tone}>{stageName(stage)}</StateBadge>;
};
