import type { DeskIdeaQuery } from '../../../../contracts/desk';
import { isStage } from '../../words/stages';

type Waiting = NonNullable<DeskIdeaQuery['waiting']>;
type Order = NonNullable<DeskIdeaQuery['order']>;

export const waitingChoices: readonly Waiting[] = [
  'to_answer',
  'late',
  'replied',
  'giver',
  'look_again',
];
export const orderChoices: readonly Order[] = ['newest', 'most_urgent'];
export const pageSize = 20;

/** What can be chosen among the ideas, besides the words to look for. */
export type FilterName = 'stage' | 'administration' | 'coach' | 'waiting' | 'order';

/** What of the page's address asks the server something; anything it would refuse is left out. */
export const readQuery = (address: URLSearchParams): DeskIdeaQuery => {
  const value = (name: string) => address.get(name)?.trim() || undefined;
  const oneOf = <T extends string>(choices: readonly T[], name: string) =>
    choices.find((choice) => choice === value(name));
  const stage = value('stage');
  return {
    search: value('search')?.slice(0, 200),
    stage: stage !== undefined && isStage(stage) ? stage : undefined,
    administration: value('administration'),
    waiting: oneOf(waitingChoices, 'waiting'),
    coach: value('coach')?.match(/^(?:none|\d{1,9})$/)?.[0],
    order: oneOf(orderChoices, 'order'),
    cursor: value('cursor'),
  };
};

/** The address with one choice changed: always from the first page on. */
export const withChoice = (
  address: URLSearchParams,
  name: FilterName | 'search',
  value: string,
): URLSearchParams => {
  const next = new URLSearchParams(address);
  next.delete('cursor');
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
};

/** Whether the list is narrowed down; the order and the page do not narrow it. */
export const isNarrowed = (query: DeskIdeaQuery): boolean =>
  [query.search, query.stage, query.administration, query.waiting, query.coach].some(
    (choice) => choice !== undefined,
  );
