import { Field, Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../../words/useWords';

interface IdeaSearchProps {
  value: string;
  onSearch: (words: string) => void;
}

/** Words to look for; Enter searches. */
export const IdeaSearch = ({ value, onSearch }: IdeaSearchProps) => {
  const { say } = useWords();
  const [words, setWords] = useState(value);
  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(words.trim());
      }}
    >
      <Field.Root>
        <Field.Label>{say('ideas.search')}</Field.Label>
        <Searchbar
          name="search"
          value={words}
          size="M"
          maxLength={200}
          clearLabel={say('ideas.search.clear')}
          placeholder={say('ideas.search.placeholder')}
          onChange={(event) => {
            setWords(event.target.value);
          }}
          onClear={() => {
            setWords('');
            onSearch('');
          }}
        >
          {say('ideas.search')}
        </Searchbar>
      </Field.Root>
    </SearchForm>
  );
};
