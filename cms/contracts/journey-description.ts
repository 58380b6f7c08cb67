import { z } from 'zod';
import { closeReason, referralTarget, stage, transition } from './journey';
import { inLanguage } from './paging';
import { singleOf } from './primitives';

const labelled = <T extends z.ZodType>(key: T) => z.strictObject({ key, label: z.string() });

/** `GET /api/idesluss/journey`: stages, transitions and words of this installation. */
export const journeyDescription = z.strictObject({
  stages: z.array(
    z.strictObject({ key: stage, kind: z.enum(['main', 'side']), label: z.string() }),
  ),
  transitions: z.array(transition),
  closeReasons: z.array(labelled(closeReason)),
  referralTargets: z.array(labelled(referralTarget)),
});
export type JourneyDescription = z.infer<typeof journeyDescription>;
export const journeyDescriptionQuery = z.strictObject({ ...inLanguage });
export const journeyDescriptionSingle = singleOf(journeyDescription);
