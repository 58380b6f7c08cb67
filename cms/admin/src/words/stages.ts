import type { Stage } from '../../../contracts/journey';
import type { WordKey } from './useWords';

interface StagePlace {
  /** 1–5 on the main way; null for the ways out. */
  step: number | null;
  word: WordKey;
}

/** Where each stage stands, in the order they are shown. */
export const stagePlaces: Record<Stage, StagePlace> = {
  submitted: { step: 1, word: 'stage.submitted' },
  reviewing: { step: 2, word: 'stage.reviewing' },
  developing: { step: 3, word: 'stage.developing' },
  piloting: { step: 4, word: 'stage.piloting' },
  implemented: { step: 5, word: 'stage.implemented' },
  parked: { step: null, word: 'stage.parked' },
  referred: { step: null, word: 'stage.referred' },
  closed: { step: null, word: 'stage.closed' },
  withdrawn: { step: null, word: 'stage.withdrawn' },
};

export const stagesInOrder = Object.keys(stagePlaces) as Stage[];
export const mainStagesInOrder = stagesInOrder.filter((stage) => stagePlaces[stage].step !== null);
export const sideStagesInOrder = stagesInOrder.filter((stage) => stagePlaces[stage].step === null);

export const isStage = (value: string): value is Stage => Object.hasOwn(stagePlaces, value);
