import { Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { Card } from '../../components/Card';
import { IdeaLink } from '../../components/DeskLink';
import { Empty } from '../../components/Notice';
import { formatAgo } from '../../format/dates';
import { permissions, useMay } from '../../permissions';
import { useWords } from '../../words/useWords';

/** The ideas that came in last. */
export const Newest = ({ ideas }: { ideas: DeskIdeaSummary[] }) => {
  const { say, locale } = useWords();
  const mayReadIdeas = useMay(permissions.readIdeas);
  return (
    <Card title={say('newest.title')}>
      {ideas.length === 0 && <Empty>{say('newest.empty')}</Empty>}
      <List>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <Sign>
              <PaperPlane width="1.4rem" height="1.4rem" fill="neutral700" aria-hidden />
            </Sign>
            <div>
              {mayReadIdeas ? (
                <IdeaLink to={addresses.idea(idea.id)} dir="auto">
                  {idea.title}
                </IdeaLink>
              ) : (
                <Typography fontWeight="bold" dir="auto">
                  {idea.title}
                </Typography>
              )}
              <Typography tag="p" variant="pi" textColor="neutral600">
                {idea.administration.name} · {formatAgo(idea.submittedAt, locale)}
              </Typography>
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
};

const List = styled.ul`
  overflow-wrap: anywhere;

  li {
    display: grid;
    grid-template-columns: 2.8rem minmax(0, 1fr);
    gap: ${({ theme }) => theme.spaces[3]};
    padding-block: ${({ theme }) => theme.spaces[3]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
`;

const Sign = styled.span`
  display: grid;
  place-items: center;
  width: 2.8rem;
  height: 2.8rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.neutral150};
`;
