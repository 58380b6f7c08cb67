import { Flex, Typography } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { StateBadge } from '../../components/StateBadge';
import { UserText } from '../../components/UserText';
import { formatMoment } from '../../format/dates';
import { useWords } from '../../words/useWords';

/** What giver and handlers have said to each other, oldest first. */
export const Conversation = ({ idea }: { idea: DeskIdea }) => {
  const { say, locale } = useWords();
  const last = idea.messages.at(-1);
  return (
    <Card
      title={say('talk.title')}
      action={
        idea.giverWrote && (
          <StateBadge tone="warning" icon={Discuss}>
            {say('idea.giverWrote')}
          </StateBadge>
        )
      }
    >
      <List>
        {idea.messages.map((message) => (
          <li key={message.id} data-from={message.from}>
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="bold">{say(`talk.from.${message.from}`)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {formatMoment(message.at, locale)}
              </Typography>
              {message.isQuestion && (
                <StateBadge tone="primary">
                  {say(message === last ? 'talk.questionWaits' : 'talk.question')}
                </StateBadge>
              )}
            </Flex>
            <UserText lang={idea.language}>{message.text}</UserText>
          </li>
        ))}
      </List>
    </Card>
  );
};

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};

  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral300};
  }
  li[data-from='giver'] {
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;
