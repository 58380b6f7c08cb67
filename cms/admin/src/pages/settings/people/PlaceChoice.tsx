import { Checkbox, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { AdministrationLink } from '../../../../../contracts/administrations';
import { Fields } from '../../../components/DeskDialog';
import { useWords } from '../../../words/useWords';
import { SearchField } from '../form/SearchField';
import { hasWords, type Places, withBelonging, withCoaching } from './peopleRules';

interface PlaceChoiceProps {
  administrations: Pick<AdministrationLink, 'id' | 'name'>[];
  places: Places;
  onChange: (places: Places) => void;
}

/** Every administration with a box to tick, and one more where the person belongs. */
export const PlaceChoice = ({ administrations, places, onChange }: PlaceChoiceProps) => {
  const { say } = useWords();
  const heading = useId();
  const [words, setWords] = useState('');
  const found = administrations.filter(({ name }) => hasWords([name], words));
  return (
    <Fields>
      <SearchField label={say('people.searchPlaces')} value={words} onWrite={setWords} />
      <Typography id={heading} tag="p" role="status" textColor="neutral700">
        {found.length === 0
          ? say('people.noPlaceFound')
          : say('people.belongs', { count: places.size })}
      </Typography>
      <List aria-labelledby={heading}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              checked={places.has(id)}
              onCheckedChange={(checked) => {
                onChange(withBelonging(places, id, checked === true));
              }}
            >
              {name}
            </Checkbox>
            {places.has(id) && (
              <Checkbox
                checked={places.get(id) === true}
                aria-label={say('people.coachesNamed', { name })}
                onCheckedChange={(checked) => {
                  onChange(withCoaching(places, id, checked === true));
                }}
              >
                {say('people.coaches')}
              </Checkbox>
            )}
          </li>
        ))}
      </List>
    </Fields>
  );
};

const List = styled.ul`
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
    padding-block: ${({ theme }) => theme.spaces[3]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:last-child {
    border-bottom: 0;
  }
`;
