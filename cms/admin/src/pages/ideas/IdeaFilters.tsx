import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAdministrations } from '../../api/useAdministrations';
import { Frame } from '../../components/Columns';
import { stagePlaces, stagesInOrder } from '../../words/stages';
import { useWords } from '../../words/useWords';
import { Choice } from './Choice';
import { IdeaSearch } from './IdeaSearch';
import { orderChoices, readQuery, waitingChoices, withChoice } from './query';

/** Search and choices; each takes effect at once and stands in the address. */
export const IdeaFilters = () => {
  const { say } = useWords();
  const [address, setAddress] = useSearchParams();
  const administrations = useAdministrations();
  const { search = '', stage, administration, waiting, order = 'newest' } = readQuery(address);
  const choose = (name: Parameters<typeof withChoice>[1]) => (value: string) => {
    setAddress(withChoice(address, name, value));
  };

  return (
    <Frame role="search" aria-label={say('ideas.filters')}>
      <Bar>
        <IdeaSearch key={search} value={search} onSearch={choose('search')} />
        <Choice
          label={say('ideas.stage')}
          all={say('ideas.stage.all')}
          options={stagesInOrder.map((value) => ({ value, label: say(stagePlaces[value].word) }))}
          value={stage ?? ''}
          onChoose={choose('stage')}
        />
        <Choice
          label={say('ideas.administration')}
          all={say('ideas.administration.all')}
          options={administrations.map(({ id, name }) => ({ value: id, label: name }))}
          value={
            administrations.find(({ id, slug }) => [id, slug].includes(administration ?? ''))?.id ??
            ''
          }
          onChoose={choose('administration')}
        />
        <Choice
          label={say('ideas.waiting')}
          all={say('ideas.waiting.all')}
          options={waitingChoices.map((value) => ({ value, label: say(`ideas.waiting.${value}`) }))}
          value={waiting ?? ''}
          onChoose={choose('waiting')}
        />
        <Choice
          label={say('ideas.order')}
          options={orderChoices.map((value) => ({ value, label: say(`ideas.order.${value}`) }))}
          value={order}
          onChoose={choose('order')}
        />
      </Bar>
    </Frame>
  );
};

const Bar = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  > form {
    grid-column: 1 / -1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  @container (min-width: 900px) {
    grid-template-columns: 2fr repeat(4, minmax(0, 1fr));

    > form {
      grid-column: auto;
    }
  }
`;
