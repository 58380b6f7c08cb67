import { DndContext, DragOverlay } from '@dnd-kit/core';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { permissions, useMay } from '../../permissions';
import { useJourney } from '../../words/JourneyContext';
import { isStage, mainStagesInOrder, sideStagesInOrder } from '../../words/stages';
import { useWords } from '../../words/useWords';
import { BoardCard } from './BoardCard';
import { BoardColumn } from './BoardColumn';
import { type BoardColumns, dropStages, findIdea } from './boardRules';
import { CardFace } from './CardFace';
import { CarryBar } from './CarryBar';
import { useDragging } from './useDragging';

interface BoardProps {
  columns: BoardColumns;
  /** Whether the cards of the ways out are shown; their columns always take cards. */
  showSide: boolean;
  onMove: (idea: DeskIdeaSummary, to: Stage) => void;
  onMore: (stage: Stage) => void;
  onRetry: () => void;
}

/** The columns, and the card that is being carried between them. */
export const Board = ({ columns, showSide, onMove, onMore, onRetry }: BoardProps) => {
  const { say } = useWords();
  const mayMove = useMay(permissions.moveIdeas);
  const { transitions } = useJourney();
  const { sensors, collisions, announcements, begin } = useDragging(columns);
  const [carried, setCarried] = useState<DeskIdeaSummary | null>(null);
  const [over, setOver] = useState<Stage | null>(null);
  const open = carried === null ? [] : dropStages(transitions, carried);
  const putDown = () => {
    setCarried(null);
    setOver(null);
  };

  const column = (stage: Stage, folded = false) => (
    <BoardColumn
      key={stage}
      stage={stage}
      column={columns[stage]}
      folded={folded}
      drop={carried === null ? 'idle' : open.includes(stage) ? 'open' : 'closed'}
      onMore={() => {
        onMore(stage);
      }}
      onRetry={onRetry}
      card={(idea) => <BoardCard key={idea.id} idea={idea} mayMove={mayMove} onMove={onMove} />}
    />
  );

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collisions}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: say('board.instructions') },
      }}
      onDragStart={({ active, activatorEvent }) => {
        const idea = findIdea(columns, String(active.id));
        if (idea === undefined) return;
        begin(idea, activatorEvent);
        setCarried(idea);
      }}
      onDragOver={(event) => {
        const stage = String(event.over?.id ?? '');
        setOver(isStage(stage) ? stage : null);
      }}
      onDragCancel={putDown}
      onDragEnd={(event) => {
        const to = String(event.over?.id ?? '');
        if (carried !== null && isStage(to) && to !== carried.stage) onMove(carried, to);
        putDown();
      }}
    >
      <Scroll>
        <Row $columns={5} $least={roomForCards}>
          {mainStagesInOrder.map((stage) => column(stage))}
        </Row>
      </Scroll>
      <Scroll $last>
        <Row $columns={4} $least={showSide ? roomForCards : '0'}>
          {sideStagesInOrder.map((stage) => column(stage, !showSide))}
        </Row>
      </Scroll>
      {createPortal(
        <>
          <DragOverlay dropAnimation={null}>
            {carried !== null && (
              <Carried aria-hidden>
                <CardFace idea={carried} carried />
              </Carried>
            )}
          </DragOverlay>
          {carried !== null && <CarryBar idea={carried} over={over ?? carried.stage} />}
        </>,
        document.body,
      )}
    </DndContext>
  );
};

/** Five columns need their room: where there is less they are scrolled, not squeezed. */
const Scroll = styled.div<{ $last?: boolean }>`
  /* Hidden labels in it are placed by it, or they would widen the page. */
  position: relative;
  overflow-x: auto;
  padding: 2px;
  /* Room for a card that is carried to the last columns. */
  padding-block-end: ${({ $last = false }) => ($last ? '18rem' : '2px')};
`;

/** A column must be this wide for cards to be read. */
const roomForCards = '19.2rem';

const Row = styled.div<{ $columns: number; $least: string }>`
  display: grid;
  grid-template-columns: ${({ $columns, $least }) => `repeat(${$columns}, minmax(${$least}, 1fr))`};
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: stretch;

  @media (max-width: 640px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Carried = styled.div`
  border-radius: ${({ theme }) => theme.borderRadius};
  outline: 2px solid ${({ theme }) => theme.colors.primary600};
  box-shadow: 0 10px 24px -6px rgb(33 33 52 / 35%);
  cursor: grabbing;

  @media (prefers-reduced-motion: no-preference) {
    rotate: -0.6deg;
  }
`;
