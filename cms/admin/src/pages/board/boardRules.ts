import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage, Transition } from '../../../../contracts/journey';
import { handlersMoves } from '../../move/rules';
import { stagesInOrder } from '../../words/stages';

/** The ideas of one stage that are on the board, and how many there are in all. */
export interface Column {
  state: 'loading' | 'failed' | 'ready';
  ideas: DeskIdeaSummary[];
  total: number;
  /** How many are asked for. */
  limit: number;
}
export type BoardColumns = Record<Stage, Column>;

/** Cards in a column at first, and how many more each time. */
export const cardsAtATime = 10;
/** The server gives no more at once; after that the list takes over. */
export const mostCards = 100;

/** Columns where a lifted card may be put down, its own among them, in the order they stand. */
export const dropStages = (
  transitions: Transition[],
  { stage }: Pick<DeskIdeaSummary, 'stage'>,
): Stage[] => {
  const allowed = handlersMoves(transitions, stage).map(({ to }) => to);
  return stagesInOrder.filter((candidate) => candidate === stage || allowed.includes(candidate));
};

/** The column before or after among those that take the card; null at the ends. */
export const neighbourOf = (stages: Stage[], now: Stage, step: 1 | -1): Stage | null =>
  stages[stages.indexOf(now) + step] ?? null;

/** How far an arrow key goes among the columns; null for other keys. */
export const stepOfKey = (code: string, rightToLeft: boolean): 1 | -1 | null => {
  switch (code) {
    case 'ArrowRight':
      return rightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return rightToLeft ? 1 : -1;
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    default:
      return null;
  }
};

/** The columns with an idea where it is now: first in its column, and in no other. */
export const placed = (columns: BoardColumns, idea: DeskIdeaSummary): BoardColumns => {
  const result = { ...columns };
  for (const stage of stagesInOrder) {
    const column = result[stage];
    if (!column.ideas.some(({ id }) => id === idea.id)) continue;
    result[stage] = {
      ...column,
      ideas: column.ideas.filter(({ id }) => id !== idea.id),
      total: column.total - 1,
    };
  }
  const target = result[idea.stage];
  result[idea.stage] = { ...target, ideas: [idea, ...target.ideas], total: target.total + 1 };
  return result;
};

export const findIdea = (columns: BoardColumns, id: string): DeskIdeaSummary | undefined =>
  stagesInOrder.flatMap((stage) => columns[stage].ideas).find((idea) => idea.id === id);
