import { describe, expect, it } from 'vitest';
import type { JourneyEntry, Stage } from '../../../../contracts/journey';
import { stepReached } from './stepReached';

const moved = (at: string, to: Stage): JourneyEntry => ({
  at: `2026-11-${at}T09:00:00.000Z`,
  actor: 'coach',
  from: null,
  to,
  words: null,
});

describe('the chamber an idea was in last', () => {
  it('is the last one on the main way, whatever order the entries come in', () => {
    const journey = [moved('20', 'closed'), moved('02', 'submitted'), moved('12', 'developing')];
    expect(stepReached(journey)).toBe(3);
  });

  it('is the first when nothing has happened', () => {
    expect(stepReached([])).toBe(1);
    expect(stepReached([moved('02', 'withdrawn')])).toBe(1);
  });
});
