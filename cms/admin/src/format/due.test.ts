import { describe, expect, it } from 'vitest';
import { dueOf } from './due';

const today = '2026-11-24';
const waiting = {
  stage: 'submitted',
  answerDueAt: '2026-12-07',
  firstAnswerAt: null,
  daysLate: 0,
  daysLeft: 9,
} as const;

describe('how the promised answer stands', () => {
  it('is calm while there is time, and presses on the last days', () => {
    expect(dueOf(waiting, today)).toEqual({ kind: 'waiting', days: 9 });
    expect(dueOf({ ...waiting, daysLeft: 3 }, today)).toEqual({ kind: 'waiting', days: 3 });
    expect(dueOf({ ...waiting, daysLeft: 2 }, today)).toEqual({ kind: 'soon', days: 2 });
    expect(dueOf({ ...waiting, daysLeft: 0 }, today)).toEqual({ kind: 'soon', days: 0 });
  });

  it('is late by working days', () => {
    expect(dueOf({ ...waiting, daysLate: 2, daysLeft: null }, today)).toEqual({
      kind: 'late',
      days: 2,
    });
  });

  it('is late on the weekend after the promise too', () => {
    const friday = { ...waiting, answerDueAt: '2026-11-20', daysLeft: null };
    expect(dueOf(friday, '2026-11-21')).toEqual({ kind: 'late', days: 0 });
  });

  it('is answered once somebody has answered, however late', () => {
    const answered = { ...waiting, firstAnswerAt: '2026-11-20T09:00:00.000Z', daysLate: 3 };
    expect(dueOf(answered, today)).toEqual({ kind: 'answered', at: answered.firstAnswerAt });
  });

  it('is nothing for an idea that was withdrawn before an answer', () => {
    const withdrawn = {
      ...waiting,
      stage: 'withdrawn',
      answerDueAt: '2026-11-20',
      daysLeft: null,
    } as const;
    expect(dueOf(withdrawn, today)).toEqual({ kind: 'none' });
  });
});
