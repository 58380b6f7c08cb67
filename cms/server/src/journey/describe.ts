import { closeReasons, mainStages, referralTargets, stages } from '../../../contracts/journey';
import type { StageLabels } from '../../../contracts/administration-settings';
import type { JourneyDescription } from '../../../contracts/journey-description';
import type { Language } from '../../../contracts/primitives';
import { closeReasonLabels, referralLabels, stageLabels } from './labels';
import { transitions } from './transitions';

/** The journey as data: the one source for server, admin and widgets. */
export const describeJourney = (language: Language, own: StageLabels = {}): JourneyDescription => ({
  stages: stages.map((key) => ({
    key,
    kind: (mainStages as readonly string[]).includes(key) ? 'main' : 'side',
    label: own[language]?.[key] ?? stageLabels[language][key],
  })),
  transitions: [...transitions],
  closeReasons: closeReasons.map((key) => ({ key, label: closeReasonLabels[language][key] })),
  referralTargets: referralTargets.map((key) => ({ key, label: referralLabels[language][key] })),
});
