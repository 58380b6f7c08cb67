import { Field } from '@strapi/design-system';
import { Cross, Search } from '@strapi/icons';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../words/useWords';

interface IdeaSearchProps {
  value: string;
  onSearch: (words: string) => void;
}

/** Words to look for; Enter searches. */
export const IdeaSearch = ({ value, onSearch }: IdeaSearchProps) => {
  const { say } = useWords();
  const [words, setWords] = useState(value);
  const [searched, setSearched] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  // Another search came from elsewhere, such as the browser's way back.
  if (value !== searched) {
    setSearched(value);
    setWords(value);
  }
  const clear = () => {
    setWords('');
    onSearch('');
    field.current?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(words.trim());
      }}
    >
      <Field.Root name="search">
        <Field.Label>{say('ideas.search')}</Field.Label>
        <Field.Input
          ref={field}
          type="search"
          value={words}
          maxLength={200}
          placeholder={say('ideas.search.placeholder')}
          startAction={<Search fill="neutral500" aria-hidden />}
          endAction={
            words !== '' && (
              <Clear label={say('ideas.search.clear')} onClick={clear}>
                <Cross width="1.2rem" height="1.2rem" fill="neutral600" aria-hidden />
              </Clear>
            )
          }
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </Field.Root>
    </form>
  );
};

/** Large enough to hit, and the only one: browsers put a cross of their own in a search field. */
const Clear = styled(Field.Action)`
  min-width: 2.4rem;
  min-height: 2.4rem;
  justify-content: center;
`;
