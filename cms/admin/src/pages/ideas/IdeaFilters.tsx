import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { Choice } from '../../components/Choice';
import { Frame } from '../../components/Columns';
import { useWords } from '../../words/useWords';
import { IdeaSearch } from './IdeaSearch';
import { type FilterName, readQuery, withChoice } from './query';
import { useFilterChoices } from './useFilterChoices';

/** Search and choices; each takes effect at once and stands in the address. */
export const IdeaFilters = ({ filters }: { filters: FilterName[] }) => {
  const { say } = useWords();
  const [address, setAddress] = useSearchParams();
  const choices = useFilterChoices();
  const { search = '' } = readQuery(address);
  const choose = (name: FilterName | 'search') => (value: string) => {
    setAddress(withChoice(address, name, value));
  };

  return (
    <Frame role="search" aria-label={say('ideas.filters')}>
      <Bar $choices={filters.length}>
        <IdeaSearch value={search} onSearch={choose('search')} />
        {filters.map((name) => (
          <Choice key={name} {...choices[name]} onChoose={choose(name)} />
        ))}
      </Bar>
    </Frame>
  );
};

const Bar = styled.div<{ $choices: number }>`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  > form {
    grid-column: 1 / -1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  @container (min-width: 980px) {
    grid-template-columns: 1.6fr repeat(${({ $choices }) => $choices}, minmax(0, 1fr));

    > form {
      grid-column: auto;
    }
  }
`;
