import { useDraggable } from '@dnd-kit/core';
import { Drag } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { handlersMoves } from '../../move/rules';
import { useJourney } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import { CardFace } from './CardFace';
import { CardMenu } from './CardMenu';
import { handleId } from './places';

interface BoardCardProps {
  idea: DeskIdeaSummary;
  mayMove: boolean;
  onMove: (idea: DeskIdeaSummary, to: Stage) => void;
}

/** An idea on the board: carried by its handle or by itself, or moved from its menu. */
export const BoardCard = ({ idea, mayMove, onMove }: BoardCardProps) => {
  const { say } = useWords();
  const { transitions } = useJourney();
  const canMove = mayMove && handlersMoves(transitions, idea.stage).length > 0;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: idea.id,
    disabled: !canMove,
    attributes: { roleDescription: say('board.roleDescription') },
  });
  return (
    <Item ref={setNodeRef} $lifted={isDragging} {...listeners}>
      <CardFace
        idea={idea}
        handle={
          canMove && (
            <Handle
              ref={setActivatorNodeRef}
              id={handleId(idea.id)}
              type="button"
              {...attributes}
              aria-label={say('board.lift', { title: idea.title })}
            >
              <Drag width="1.2rem" height="1.2rem" fill="neutral600" aria-hidden />
            </Handle>
          )
        }
        menu={canMove && <CardMenu idea={idea} onMove={onMove} />}
      />
    </Item>
  );
};

/** Where the card was taken from stays as an empty place; what has focus in it is still there. */
const Item = styled.li<{ $lifted: boolean }>`
  border-radius: ${({ theme }) => theme.borderRadius};
  outline: 2px dashed ${({ theme, $lifted }) => ($lifted ? theme.colors.neutral500 : 'transparent')};
  outline-offset: -2px;

  > * {
    opacity: ${({ $lifted }) => ($lifted ? 0 : 1)};
  }
`;

const Handle = styled.button`
  display: grid;
  place-items: center;
  width: 2.4rem;
  height: 2.4rem;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  cursor: grab;
  touch-action: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
