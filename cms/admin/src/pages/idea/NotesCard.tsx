import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { useDraft } from '../../api/useDraft';
import { Card } from '../../components/Card';
import { Fields } from '../../components/DeskDialog';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { UserText } from '../../components/UserText';
import { useTell } from '../../components/useTell';
import { WordsField } from '../../components/WordsField';
import { formatMoment } from '../../format/dates';
import { longestWords } from '../../move/rules';
import { useWords } from '../../words/useWords';
import { type IdeaOnDesk, useIdeaChange } from './useIdeaChange';

const empty = { text: '' };

/** What those who answer write to each other. The giver never sees it. */
export const NotesCard = (desk: IdeaOnDesk) => {
  const { idea, reload } = desk;
  const { say, locale } = useWords();
  const tell = useTell();
  const id = useId();
  const { draft, change: write, clear } = useDraft(`note.${idea.id}`, empty);
  const { busy, failure, change } = useIdeaChange(desk);
  const [tried, setTried] = useState(false);
  const fault =
    draft.text.trim() === ''
      ? say('note.missing')
      : draft.text.length > longestWords
        ? say('move.too_long')
        : undefined;

  const send = async () => {
    setTried(true);
    if (fault !== undefined) {
      document.getElementById(id)?.focus();
      return;
    }
    if (!(await change('POST', 'notes', { text: draft.text }))) return;
    clear();
    setTried(false);
    tell(say('note.saved'));
  };

  return (
    <Card title={say('note.title')}>
      <Flex gap={2} paddingBottom={4}>
        <Lock
          width="1.4rem"
          height="1.4rem"
          fill="neutral600"
          aria-hidden
          style={{ flex: 'none' }}
        />
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('note.who')}
        </Typography>
      </Flex>
      <Fields>
        {idea.notes.length > 0 && (
          <List>
            {idea.notes.map((note) => (
              <li key={note.id}>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {note.author} · {formatMoment(note.at, locale)}
                </Typography>
                <UserText>{note.text}</UserText>
              </li>
            ))}
          </List>
        )}
        <NotSent failure={failure} reload={reload} />
        <WordsField
          id={id}
          label={say('note.label')}
          rows={3}
          value={draft.text}
          onWrite={(text) => {
            write({ text });
          }}
          error={tried ? fault : undefined}
        />
        <Flex>
          <SendButton variant="secondary" busy={busy} onSend={send}>
            {say('note.save')}
          </SendButton>
        </Flex>
      </Fields>
    </Card>
  );
};

const List = styled.ol`
  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    padding-block: ${({ theme }) => theme.spaces[3]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:first-child {
    padding-block-start: 0;
  }
`;
