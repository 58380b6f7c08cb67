import { Typography } from '@strapi/design-system';
import {
  ArrowRight,
  ArrowsCounterClockwise,
  Check,
  Discuss,
  PaperPlane,
  Question,
} from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskEvent } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { Card } from '../../components/Card';
import { IdeaLink } from '../../components/DeskLink';
import { Empty } from '../../components/Notice';
import { formatAgo } from '../../format/dates';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';

/** What has happened to the ideas, the latest first. */
export const Activity = ({ events }: { events: DeskEvent[] }) => {
  const { say, locale } = useWords();
  return (
    <Card title={say('activity.title')}>
      {events.length === 0 && <Empty>{say('activity.empty')}</Empty>}
      <List>
        {events.map((event) => (
          <li key={`${event.at} ${event.kind} ${event.idea.id}`}>
            <Sign kind={event.kind} />
            <div>
              <What event={event} />
              <Typography tag="p" variant="pi" textColor="neutral600">
                {formatAgo(event.at, locale)}
              </Typography>
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
};

/** The idea, and what happened to it, as one sentence. */
const What = ({ event: { kind, to, idea } }: { event: DeskEvent }) => {
  const { say } = useWords();
  const stageName = useStageName();
  return (
    <Typography tag="p">
      <IdeaLink to={addresses.idea(idea.id)} dir="auto">
        {idea.title}
      </IdeaLink>{' '}
      {say(`activity.${kind}`, { stage: to === null ? '' : stageName(to) })}
    </Typography>
  );
};

const icons = {
  submitted: PaperPlane,
  moved: ArrowRight,
  answered: Check,
  asked: Question,
  replied: Discuss,
  withdrawn: ArrowsCounterClockwise,
  reopened: PaperPlane,
} as const satisfies Record<DeskEvent['kind'], unknown>;

const Sign = ({ kind }: Pick<DeskEvent, 'kind'>) => {
  const Icon = icons[kind];
  return (
    <Round>
      <Icon width="1.4rem" height="1.4rem" fill="neutral700" aria-hidden />
    </Round>
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

const Round = styled.span`
  display: grid;
  place-items: center;
  width: 2.8rem;
  height: 2.8rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.neutral150};
`;
