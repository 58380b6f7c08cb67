import {
  closeReasons,
  mainStages,
  referralTargets,
  stages,
  type Stage,
} from '../../../contracts/journey';
import type { JourneyDescription } from '../../../contracts/journey-description';
import type { Language } from '../../../contracts/primitives';
import { closeReasonLabels, referralLabels, stageLabels } from './labels';
import { transitions } from './transitions';

/** Stage words that an installation has chosen for itself. */
export type OwnLabels = Partial<Record<Language, Partial<Record<Stage, string>>>>;

/** The journey as data: the one source for server, admin and widgets. */
export const describeJourney = (language: Language, own: OwnLabels = {}): JourneyDescription => ({
  stages: stages.map((key) => ({
    key,
    kind: (mainStages as readonly string[]).includes(key) ? 'main' : 'side',
    label: own[language]?.[key] ?? stageLabels[language][key],
  })),
  transitions: [...transitions],
  closeReasons: closeReasons.map((key) => ({ key, label: closeReasonLabels[language][key] })),
  referralTargets: referralTargets.map((key) => ({ key, label: referralLabels[language][key] })),
});
