import { Typography, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { DeskOverview } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { StateBadge } from '../../components/StateBadge';
import { formatDate } from '../../format/dates';
import { permissions, useMay } from '../../permissions';
import { useWords, type Words } from '../../words/useWords';
import { type TileContent, Tile } from './Tile';

/** The figures that say what to do today. */
export const Tiles = ({ overview }: { overview: DeskOverview }) => {
  const words = useWords();
  const mayReadIdeas = useMay(permissions.readIdeas);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <VisuallyHidden tag="h2" id={heading}>
        {words.say('overview.waiting')}
      </VisuallyHidden>
      <Row>
        {tilesOf(overview, words).map((tile) => (
          <li key={tile.label}>
            <Tile {...tile} to={mayReadIdeas ? tile.to : undefined} />
          </li>
        ))}
      </Row>
    </section>
  );
};

const tilesOf = (overview: DeskOverview, { say, locale }: Words): TileContent[] => {
  const { toAnswer, giverWrote, waitingForGiver, toLookAgain, openChallenges } = overview;
  const closes = openChallenges.nextClosesAt;
  return [
    {
      label: say('tile.toAnswer'),
      count: toAnswer.count,
      pressing: toAnswer.late > 0,
      to: addresses.ideasWhere({ waiting: 'to_answer', order: 'most_urgent' }),
      note:
        toAnswer.late > 0 ? (
          <StateBadge tone="danger" icon={WarningCircle}>
            {say('tile.toAnswer.late', { count: toAnswer.late })}
          </StateBadge>
        ) : (
          <Note>{say(toAnswer.count > 0 ? 'tile.toAnswer.inTime' : 'tile.toAnswer.none')}</Note>
        ),
    },
    {
      label: say('tile.giverWrote'),
      count: giverWrote.count,
      to: addresses.ideasWhere({ waiting: 'replied' }),
      note: <Note>{say('tile.giverWrote.note')}</Note>,
    },
    {
      label: say('tile.waitingForGiver'),
      count: waitingForGiver.count,
      to: addresses.ideasWhere({ waiting: 'giver' }),
      note: <Note>{say('tile.waitingForGiver.note')}</Note>,
    },
    {
      label: say('tile.toLookAgain'),
      count: toLookAgain.count,
      to: addresses.ideasWhere({ waiting: 'look_again' }),
      note: <Note>{say('tile.toLookAgain.note')}</Note>,
    },
    {
      label: say('tile.openChallenges'),
      count: openChallenges.count,
      note: (
        <Note>
          {closes === null
            ? say('tile.openChallenges.none')
            : say('tile.openChallenges.next', { date: formatDate(closes, locale) })}
        </Note>
      ),
    },
  ];
};

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Row = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[4]};

  > li {
    flex: 1 1 15rem;
  }
`;
