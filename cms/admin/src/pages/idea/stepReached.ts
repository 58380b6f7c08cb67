import type { JourneyEntry } from '../../../../contracts/journey';
import { stagePlaces } from '../../words/stages';

/** The chamber (1–5) an idea was in last, also when it has left the main way since. */
export const stepReached = (journey: JourneyEntry[]): number => {
  const steps = [...journey]
    .sort((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ to }) => stagePlaces[to].step ?? []);
  return steps.at(-1) ?? 1;
};
