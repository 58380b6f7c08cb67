import { expect, it } from 'vitest';
import { nextAttempt } from './back-off';

it('waits longer each time, and gives up within two days', () => {
  let now = new Date('2026-03-02T08:00:00Z');
  const started = now.getTime();
  const waits: number[] = [];
  for (let failures = 1; ; failures += 1) {
    const next = nextAttempt(failures, now);
    if (next === null) break;
    waits.push(next.getTime() - now.getTime());
    now = next;
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.map((wait) => wait / 60_000)).toEqual([1, 5, 30, 120, 720, 1440]);
  expect((now.getTime() - started) / 3_600_000).toBeLessThan(48);
});
