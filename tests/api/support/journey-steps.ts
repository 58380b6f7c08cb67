import fc from 'fast-check';
import { closeReasons, referralTargets, stages, type Stage } from '../../../cms/contracts/journey';
import type { Brought, Step } from './journey-model';

const words = fc.constantFrom(
  'Tack för din idé!',
  'Vi börjar med två förskolor i höst.',
  "Det blev inte av'; -- \\ % _",
  'Åh, så bra tänkt 🙌\noch en rad till',
);
const handler = fc.constantFrom('coach' as const, 'coordinator' as const);
const isStale = fc.oneof(
  { weight: 9, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

/** Most walks should be long: what has no way on for a handler is seldom aimed at. */
const target = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<Stage>('reviewing', 'developing', 'piloting', 'parked', 'closed'),
  },
  { weight: 3, arbitrary: fc.constantFrom(...stages) },
);

const past = fc.constantFrom('1999-12-31', '2026-01-01');
const future = fc.constantFrom('2199-01-04', '2199-12-31');
const reason = fc.constantFrom(...closeReasons);
const referredTo = fc.constantFrom(...referralTargets);

/** What belongs to a move there, as a handler's dialog would ask for it. */
const fitting = (to: Stage): fc.Arbitrary<Brought> =>
  fc.record({
    words,
    ...(to === 'closed' && { reason }),
    ...(to === 'referred' && { referredTo }),
    ...(to === 'parked' && { lookAgainAt: future }),
  });
const anything = fc.record(
  { words, reason, referredTo, lookAgainAt: fc.oneof(past, future) },
  { requiredKeys: [] },
);

const move = target.chain((to) =>
  fc.record({
    does: fc.constant('move' as const),
    by: handler,
    to: fc.constant(to),
    brings: fc.oneof({ weight: 5, arbitrary: fitting(to) }, { weight: 1, arbitrary: anything }),
    isStale,
  }),
);
const say = fc.record({
  does: fc.constant('say' as const),
  by: handler,
  words,
  isQuestion: fc.boolean(),
  isStale,
});
const assign = fc.record({ does: fc.constant('assign' as const), by: handler, isStale });
const mark = fc.record({
  does: fc.constant('mark' as const),
  by: handler,
  mayBeInvention: fc.boolean(),
  isStale,
});

/** A handler's step, with the version it was decided on. */
export const handlersStep: fc.Arbitrary<Step & { by: string; isStale: boolean }> = fc.oneof(
  { weight: 4, arbitrary: move },
  { weight: 2, arbitrary: say },
  assign,
  mark,
);

/** A step of a handler or of the giver; whether it may be taken depends on the idea. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: move },
  { weight: 3, arbitrary: say },
  assign,
  mark,
  { weight: 2, arbitrary: fc.record({ does: fc.constant('reply' as const), words }) },
  fc.record({ does: fc.constant('withdraw' as const), words: fc.option(words) }),
  fc.record({ does: fc.constant('reopen' as const), words: fc.option(words) }),
  fc.record({ does: fc.constant('rate' as const), value: fc.integer({ min: 1, max: 5 }) }),
);
