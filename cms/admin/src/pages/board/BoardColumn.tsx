import { useDroppable } from '@dnd-kit/core';
import { Loader, TextButton, Typography, useNotifyAT } from '@strapi/design-system';
import { type ReactNode, useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { addresses } from '../../addresses';
import { DeskLink } from '../../components/DeskLink';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import { type Column, mostCards } from './boardRules';
import { headingId } from './places';

interface BoardColumnProps {
  stage: Stage;
  column: Column;
  /** How it stands to the card that is being carried, if one is. */
  drop: 'idle' | 'open' | 'closed';
  /** Only the name and the number, as where cards are over and done with. */
  folded?: boolean;
  onMore: () => void;
  onRetry: () => void;
  card: (idea: DeskIdeaSummary) => ReactNode;
}

/** A stage and its ideas; a card may be put down on it where the journey goes that way. */
export const BoardColumn = (props: BoardColumnProps) => {
  const { stage, column, drop, folded = false, onMore, onRetry, card } = props;
  const { say, locale } = useWords();
  const name = useStageName()(stage);
  const { setNodeRef, isOver } = useDroppable({ id: stage, disabled: drop === 'closed' });
  const { state, ideas, total } = column;
  const { notifyStatus } = useNotifyAT();
  const list = useRef<HTMLUListElement>(null);
  /** How many cards there were when more were asked for. */
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || ideas.length <= before.current) return;
    // The button moves down or goes: the first of those that came is what was asked for.
    list.current?.children[before.current]?.querySelector('a')?.focus();
    notifyStatus(say('board.moreShown', { count: ideas.length - before.current }));
    before.current = null;
  }, [ideas.length, notifyStatus, say]);
  return (
    <Frame
      ref={setNodeRef}
      $drop={drop}
      $over={isOver}
      $folded={folded}
      aria-busy={state === 'loading'}
      aria-label={say('board.column', { stage: name, count: total })}
    >
      <Heading>
        <Typography tag="h2" id={headingId(stage)} tabIndex={-1} fontWeight="bold">
          {name}
        </Typography>
        <Typography textColor="neutral600" aria-hidden>
          {state === 'ready' && total.toLocaleString(locale)}
        </Typography>
      </Heading>
      {!folded && (
        <>
          {state === 'loading' && <Loader small>{say('state.loading')}</Loader>}
          {state === 'failed' && (
            <div role="alert">
              <Typography tag="p">{say('board.failed')}</Typography>
              <TextButton onClick={onRetry}>{say('failed.retry')}</TextButton>
            </div>
          )}
          {state === 'ready' && total === 0 && (
            <Typography variant="pi" textColor="neutral600" paddingLeft={1}>
              {say('board.empty')}
            </Typography>
          )}
          <Cards ref={list}>{ideas.map(card)}</Cards>
          {state === 'ready' && ideas.length < total && (
            <More>
              {ideas.length < mostCards ? (
                <button
                  type="button"
                  onClick={() => {
                    before.current = ideas.length;
                    onMore();
                  }}
                >
                  {say('board.more', { count: total - ideas.length })}
                </button>
              ) : (
                <DeskLink to={addresses.ideasWhere({ stage })}>{say('board.allInList')}</DeskLink>
              )}
            </More>
          )}
        </>
      )}
    </Frame>
  );
};

const Frame = styled.section<{
  $drop: BoardColumnProps['drop'];
  $over: boolean;
  $folded: boolean;
}>`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
  align-content: start;
  min-height: ${({ $folded }) => ($folded ? 'auto' : '32rem')};
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: 6px;
  background: ${({ theme, $over, $drop }) => {
    if ($over) return theme.colors.primary100;
    return $drop === 'closed' ? theme.colors.neutral100 : theme.colors.neutral150;
  }};
  outline: 2px dashed
    ${({ theme, $drop, $over }) => {
      if ($over) return theme.colors.primary600;
      return $drop === 'open' ? theme.colors.neutral500 : 'transparent';
    }};
  outline-offset: -2px;
`;

const Heading = styled.div`
  display: flex;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[1]};

  /* Room for the carried card below it, and for what says which keys do what. */
  h2 {
    scroll-margin-block: 12rem 20rem;
  }
  h2:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Cards = styled.ul`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
`;

const More = styled.div`
  padding: ${({ theme }) => theme.spaces[1]};

  /* The accent colour is too pale on a column in the dark. */
  button,
  a {
    min-height: 2.4rem;
    padding: 0;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    color: ${({ theme }) => theme.colors.neutral800};
    text-decoration: underline;
    background: none;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
