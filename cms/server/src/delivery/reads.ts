import { administrationReads } from '../administrations/reads';
import { challengeReads } from '../challenges/reads';
import { giverReads } from '../giver/reads';
import type { PublicRead } from '../http/public-read';
import { journeyReads } from '../journey/reads';
import { openApiRead } from '../openapi/read';
import { storyReads } from '../stories/reads';
import { vocabularyReads } from '../vocabulary/reads';
import { feedRead } from './feed';

const described: PublicRead[] = [
  feedRead,
  ...storyReads,
  ...challengeReads,
  ...administrationReads,
  ...vocabularyReads,
  ...journeyReads,
  ...giverReads,
];

/** Everything that is the same for everyone under `/api/idesluss`. */
export const reads: PublicRead[] = [openApiRead(described), ...described];
