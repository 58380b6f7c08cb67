import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { formatDay } from '../../format/dates';
import { useJourney } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';

/** Why an idea left the main way, where to, and until when. */
export const OutcomeFacts = ({ idea }: { idea: DeskIdea }) => {
  const { say, locale } = useWords();
  const { closeReasons, referralTargets } = useJourney();
  const labelIn = (list: { key: string; label: string }[], key: string | null) =>
    list.find((item) => item.key === key)?.label;
  const facts = [
    { label: say('outcome.reason'), words: labelIn(closeReasons, idea.reason) },
    { label: say('outcome.referredTo'), words: labelIn(referralTargets, idea.referredTo) },
    {
      label: say('outcome.lookAgainAt'),
      words: idea.lookAgainAt === null ? undefined : formatDay(idea.lookAgainAt, locale),
    },
  ].filter(({ words }) => words !== undefined);
  if (facts.length === 0) return null;
  return (
    <List>
      {facts.map(({ label, words }) => (
        <div key={label}>
          <Typography tag="dt" variant="pi" fontWeight="bold">
            {label}
          </Typography>
          <Typography tag="dd">{words}</Typography>
        </div>
      ))}
    </List>
  );
};

const List = styled.dl`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-block-start: ${({ theme }) => theme.spaces[3]};
`;
