import { describe, expect, it } from 'vitest';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Transition } from '../../../../contracts/journey';
import { stagesInOrder } from '../../words/stages';
import {
  type BoardColumns,
  dropStages,
  findIdea,
  neighbourOf,
  placed,
  stepOfKey,
} from './boardRules';

const move = (
  from: Transition['from'],
  to: Transition['to'],
  by: Transition['by'],
): Transition => ({
  from,
  to,
  by,
  needs: [],
});
const transitions = [
  move('reviewing', 'closed', ['coach']),
  move('reviewing', 'developing', ['coach']),
  move('reviewing', 'withdrawn', ['giver']),
  move('developing', 'piloting', ['coach']),
];

const idea = (id: string, stage: DeskIdeaSummary['stage']): DeskIdeaSummary => ({
  id,
  reference: 'IDE-2026-0112',
  title: 'Odla på skolgården',
  stage,
  administration: { id: 'a1', slug: 'utbildning', name: 'Utbildning' },
  submittedAt: '2026-11-23T08:00:00.000Z',
  answerDueAt: '2026-12-07',
  firstAnswerAt: null,
  daysLate: 0,
  daysLeft: 9,
  attachmentCount: 0,
  coach: null,
  giverWrote: false,
  version: 1,
});

const board = (ideas: DeskIdeaSummary[]): BoardColumns =>
  Object.fromEntries(
    stagesInOrder.map((stage) => {
      const mine = ideas.filter((one) => one.stage === stage);
      return [stage, { state: 'ready', ideas: mine, total: mine.length + 20, limit: 10 }];
    }),
  ) as BoardColumns;

describe('where a lifted card may be put down', () => {
  it('is where the journey lets a handler take it, and where it was, in the order of the board', () => {
    expect(dropStages(transitions, { stage: 'reviewing' })).toEqual([
      'reviewing',
      'developing',
      'closed',
    ]);
  });

  it('is nowhere else when the journey has no way on', () => {
    expect(dropStages(transitions, { stage: 'implemented' })).toEqual(['implemented']);
  });
});

describe('the arrows', () => {
  it('go over columns that do not take the card, and stop at the ends', () => {
    const stages = dropStages(transitions, { stage: 'reviewing' });
    expect(neighbourOf(stages, 'developing', 1)).toBe('closed');
    expect(neighbourOf(stages, 'developing', -1)).toBe('reviewing');
    expect(neighbourOf(stages, 'reviewing', -1)).toBeNull();
    expect(neighbourOf(stages, 'closed', 1)).toBeNull();
  });

  it('follow the direction of writing', () => {
    expect(stepOfKey('ArrowRight', false)).toBe(1);
    expect(stepOfKey('ArrowRight', true)).toBe(-1);
    expect(stepOfKey('ArrowDown', true)).toBe(1);
    expect(stepOfKey('KeyA', false)).toBeNull();
  });
});

describe('a moved card', () => {
  it('is first in its new column and gone from the old, and the counts follow', () => {
    const before = board([idea('a', 'reviewing'), idea('b', 'developing')]);
    const after = placed(before, { ...idea('a', 'developing'), version: 2 });
    expect(after.reviewing).toMatchObject({ ideas: [], total: 20 });
    expect(after.developing.ideas.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(after.developing.total).toBe(22);
    expect(findIdea(after, 'a')?.version).toBe(2);
    expect(before.reviewing.total).toBe(21);
  });

  it('comes back to where it was with the counts as they were', () => {
    const before = board([idea('a', 'reviewing')]);
    const back = placed(placed(before, idea('a', 'developing')), idea('a', 'reviewing'));
    expect(back).toEqual(before);
  });
});
