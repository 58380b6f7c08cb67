import { Typography } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { IdeaLink } from '../../components/DeskLink';
import { DueBadge } from '../../components/DueBadge';
import { Initials } from '../../components/Initials';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../words/useWords';

interface CardFaceProps {
  idea: DeskIdeaSummary;
  /** While it is carried nothing on it can be chosen. */
  carried?: boolean;
  /** What the card is lifted by. */
  handle?: ReactNode;
  menu?: ReactNode;
}

/** What a card says of its idea. */
export const CardFace = ({ idea, carried = false, handle, menu }: CardFaceProps) => {
  const { say } = useWords();
  const waits = idea.daysLeft !== null || idea.daysLate > 0;
  return (
    <Face>
      {handle}
      <Typography tag="h3" lineHeight={1.35}>
        {carried ? (
          <CarriedTitle dir="auto">{idea.title}</CarriedTitle>
        ) : (
          <Title to={addresses.idea(idea.id)} dir="auto" draggable={false}>
            {idea.title}
          </Title>
        )}
      </Typography>
      {menu}
      <Facts>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {idea.reference}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {idea.administration.name}
        </Typography>
      </Facts>
      <Marks>
        {idea.coach !== null && <Initials name={idea.coach.name} />}
        {waits && <DueBadge idea={idea} />}
        {idea.giverWrote && (
          <StateBadge tone="warning" icon={Discuss}>
            {say('idea.giverWrote')}
          </StateBadge>
        )}
      </Marks>
    </Face>
  );
};

const Title = styled(IdeaLink)`
  font-size: 1.3rem;
  overflow-wrap: break-word;
  hyphens: auto;
`;

const CarriedTitle = styled.span`
  font-size: 1.3rem;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;

const Face = styled.div`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 2px;
  align-items: start;
  padding: ${({ theme }) => theme.spaces[2]} 6px;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  > h3 {
    grid-column: 2;
  }
`;

const Facts = styled.div`
  grid-column: 2 / -1;
  min-width: 0;
  overflow-wrap: break-word;
  hyphens: auto;
`;

const Marks = styled.div`
  grid-column: 2 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  padding-block-start: ${({ theme }) => theme.spaces[1]};

  > * {
    max-width: 100%;
  }

  &:empty {
    display: none;
  }
`;
