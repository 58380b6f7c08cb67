import { Button } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Transition } from '../../../../contracts/journey';
import { Card } from '../../components/Card';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { useTell } from '../../components/useTell';
import { MoveDialog } from '../../move/MoveDialog';
import { kindOf } from '../../move/rules';
import { useMoveName } from '../../move/useMoveWords';
import { useWords } from '../../words/useWords';
import { MaskDialog } from './MaskDialog';
import { type IdeaOnDesk, useIdeaChange } from './useIdeaChange';

type Opened = { what: 'move'; move: Transition } | { what: 'mask' } | null;

/** What else can be done with the idea, as the server allows this person. */
export const NextSteps = (desk: IdeaOnDesk) => {
  const { idea, replace, reload } = desk;
  const { say } = useWords();
  const moveName = useMoveName();
  const tell = useTell();
  const { busy, failure, change } = useIdeaChange(desk);
  const [opened, setOpened] = useState<Opened>(null);
  const opener = useRef<HTMLElement | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { moves, may, mayBeInvention, version } = idea;
  if (moves.length === 0 && !may.mask && !may.answer) return null;

  const open = (what: Opened) => (event: { currentTarget: HTMLElement }) => {
    opener.current = event.currentTarget;
    setOpened(what);
  };
  // The button may be gone with the move it stood for.
  const returnTo = () =>
    opener.current?.isConnected ? opener.current : (list.current?.querySelector('button') ?? null);
  const close = () => {
    setOpened(null);
  };
  const markInvention = async () => {
    const made = await change('PUT', 'invention', { version, mayBeInvention: !mayBeInvention });
    if (made) tell(say(mayBeInvention ? 'invention.cleared' : 'invention.marked'));
  };

  return (
    <Card title={say('next.title')}>
      <NotSent failure={failure} reload={reload} />
      <List ref={list}>
        {moves.map((move) => (
          <li key={move.to}>
            <Button
              fullWidth
              variant={buttonOf[kindOf(move)]}
              onClick={open({ what: 'move', move })}
            >
              {say('next.move', { move: moveName(move) })}
            </Button>
          </li>
        ))}
        {may.answer && (
          <li>
            <SendButton fullWidth variant="tertiary" busy={busy} onSend={markInvention}>
              {say(mayBeInvention ? 'invention.clear' : 'invention.mark')}
            </SendButton>
          </li>
        )}
        {may.mask && (
          <li>
            <Button fullWidth variant="tertiary" onClick={open({ what: 'mask' })}>
              {say('mask.open')}
            </Button>
          </li>
        )}
      </List>
      {opened?.what === 'move' && (
        <MoveDialog
          idea={idea}
          language={idea.language}
          move={opened.move}
          reload={reload}
          onMoved={(moved) => {
            replace(moved);
            close();
            tell(
              say(moved.stage === 'closed' ? 'move.closed' : 'move.done', { title: moved.title }),
            );
          }}
          onClose={close}
          returnTo={returnTo}
        />
      )}
      {opened?.what === 'mask' && <MaskDialog {...desk} onClose={close} returnTo={returnTo} />}
    </Card>
  );
};

const buttonOf = {
  forward: 'secondary',
  back: 'tertiary',
  park: 'tertiary',
  rest_on: 'tertiary',
  refer: 'tertiary',
  close: 'danger-light',
  reopen: 'secondary',
} as const;

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
`;
