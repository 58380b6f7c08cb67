import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { LockTrack } from '../../components/LockTrack';
import { UserText } from '../../components/UserText';
import { formatDate, formatMoment } from '../../format/dates';
import { stagePlaces } from '../../words/stages';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import { OutcomeFacts } from './OutcomeFacts';
import { stepReached } from './stepReached';

interface JourneyCardProps {
  idea: DeskIdea;
  /** How the promised answer stands. */
  due: ReactNode;
}

/** Where the idea is, and everything that has happened to it, latest first. */
export const JourneyCard = ({ idea, due }: JourneyCardProps) => {
  const { say, locale } = useWords();
  const stageName = useStageName();
  const { step } = stagePlaces[idea.stage];
  const entries = [...idea.journey].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Card title={say('idea.journey')}>
      <LockTrack step={step ?? stepReached(idea.journey)} left={step === null} />
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        <Typography fontWeight="bold">{stageName(idea.stage)}</Typography>
        <Typography textColor="neutral600">
          {step === null
            ? say('stage.since', { date: formatDate(idea.stageSince, locale) })
            : say('stage.step', { step })}
        </Typography>
      </Flex>
      {due}
      <OutcomeFacts idea={idea} />
      <Entries>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.to}`}>
            <Typography tag="p" fontWeight="bold">
              {entry.from === entry.to ? say('journey.answer') : stageName(entry.to)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say(`actor.${entry.actor}`)} · {formatMoment(entry.at, locale)}
            </Typography>
            {entry.words !== null && <UserText lang={idea.language}>{entry.words}</UserText>}
          </li>
        ))}
      </Entries>
    </Card>
  );
};

const Entries = styled.ol`
  margin-block-start: ${({ theme }) => theme.spaces[4]};

  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    padding-block: ${({ theme }) => theme.spaces[3]};
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:last-child {
    padding-block-end: 0;
  }
`;
