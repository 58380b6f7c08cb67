import type { Stage } from '../../../cms/contracts/journey';
import type { Dictionary } from '../core/words.ts';

export const mainStages = [
  'submitted',
  'reviewing',
  'developing',
  'piloting',
  'implemented',
] as const satisfies readonly Stage[];
export type MainStage = (typeof mainStages)[number];

export const journeyWords: Dictionary<
  Record<MainStage, string> & { step: (at: number, of: number) => string }
> = {
  sv: {
    submitted: 'Inskickad',
    reviewing: 'Under granskning',
    developing: 'Utvecklas',
    piloting: 'Pilot',
    implemented: 'Införd',
    step: (at, of) => `steg ${at} av ${of}`,
  },
  en: {
    submitted: 'Submitted',
    reviewing: 'In review',
    developing: 'Being developed',
    piloting: 'Pilot',
    implemented: 'Implemented',
    step: (at, of) => `step ${at} of ${of}`,
  },
};
