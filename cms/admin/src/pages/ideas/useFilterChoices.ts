import { useSearchParams } from 'react-router-dom';
import { useAdministrations } from '../../api/useAdministrations';
import { useCoaches } from '../../api/useChoices';
import { useStageName } from '../../words/JourneyContext';
import { stagesInOrder } from '../../words/stages';
import { useWords } from '../../words/useWords';
import { type FilterName, orderChoices, readQuery, waitingChoices } from './query';

interface FilterChoice {
  label: string;
  /** Words for "no choice made"; left out where one is always made. */
  all?: string;
  options: { value: string; label: string }[];
  value: string;
}

/** What there is to choose in each filter, and what the address says is chosen. */
export const useFilterChoices = (): Record<FilterName, FilterChoice> => {
  const { say } = useWords();
  const stageName = useStageName();
  const [address] = useSearchParams();
  const administrations = useAdministrations();
  const coaches = useCoaches();
  const { stage, administration = '', coach, waiting, order = 'newest' } = readQuery(address);
  return {
    stage: {
      label: say('ideas.stage'),
      all: say('ideas.stage.all'),
      options: stagesInOrder.map((value) => ({ value, label: stageName(value) })),
      value: stage ?? '',
    },
    administration: {
      label: say('ideas.administration'),
      all: say('ideas.administration.all'),
      options: administrations.map(({ id, name }) => ({ value: id, label: name })),
      value: administrations.find(({ id, slug }) => [id, slug].includes(administration))?.id ?? '',
    },
    coach: {
      label: say('ideas.coach'),
      all: say('ideas.coach.all'),
      options: [
        { value: 'none', label: say('ideas.coach.none') },
        ...coaches.map(({ id, name }) => ({ value: String(id), label: name })),
      ],
      value: coach ?? '',
    },
    waiting: {
      label: say('ideas.waiting'),
      all: say('ideas.waiting.all'),
      options: waitingChoices.map((value) => ({ value, label: say(`ideas.waiting.${value}`) })),
      value: waiting ?? '',
    },
    order: {
      label: say('ideas.order'),
      options: orderChoices.map((value) => ({ value, label: say(`ideas.order.${value}`) })),
      value: order,
    },
  };
};
