import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { handlersMoves, kindOf } from '../../move/rules';
import { useJourney, useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';

interface CardMenuProps {
  idea: DeskIdeaSummary;
  onMove: (idea: DeskIdeaSummary, to: Stage) => void;
}

/** The same moves without dragging, for one click or a few keys. */
export const CardMenu = ({ idea, onMove }: CardMenuProps) => {
  const { say } = useWords();
  const stageName = useStageName();
  const moves = handlersMoves(useJourney().transitions, idea.stage);
  return (
    // What happens in the menu reaches the card through React, and would lift it.
    <span onPointerDown={stop} onKeyDown={stopKeys} role="presentation">
      <Menu.Root>
        <Menu.Trigger
          tag={IconButton}
          variant="ghost"
          size="S"
          endIcon={null}
          label={say('board.menu', { title: idea.title })}
          icon={<More aria-hidden />}
        />
        <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
          <Menu.Label>{say('board.moveTo')}</Menu.Label>
          {moves.map((move) => (
            <Menu.Item
              key={move.to}
              variant={kindOf(move) === 'close' ? 'danger' : 'default'}
              onSelect={() => {
                onMove(idea, move.to);
              }}
            >
              {say(move.needs.length > 0 ? 'board.moveTo.asks' : 'board.moveTo.stage', {
                stage: stageName(move.to),
              })}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
    </span>
  );
};

const stop = (event: SyntheticEvent) => {
  event.stopPropagation();
};

/** Escape must come on to the page, where the menu waits for it to close. */
const stopKeys = (event: KeyboardEvent) => {
  if (event.key !== 'Escape') event.stopPropagation();
};
