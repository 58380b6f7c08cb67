import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { UserText } from '../../components/UserText';
import { formatMoment } from '../../format/dates';
import { useWords } from '../../words/useWords';

/** That something was taken out of the idea, where, by whom and why; never what it said. */
export const MasksCard = ({ masks }: Pick<DeskIdea, 'masks'>) => {
  const { say, locale } = useWords();
  return (
    <Card title={say('masks.title')}>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={4}>
        {say('masks.what')}
      </Typography>
      <List>
        {masks.map(({ at, by, field, reason }, index) => (
          <li key={`${at} ${index}`}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[say(`mask.field.${field}`), by, formatMoment(at, locale)]
                .filter((part) => part !== '')
                .join(' · ')}
            </Typography>
            <UserText>{reason}</UserText>
          </li>
        ))}
      </List>
    </Card>
  );
};

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;
