import {
  type Announcements,
  type CollisionDetection,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useRef } from 'react';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { useJourney, useStageName } from '../../words/JourneyContext';
import { isStage } from '../../words/stages';
import { useWords } from '../../words/useWords';
import { type BoardColumns, dropStages, findIdea, neighbourOf, stepOfKey } from './boardRules';
import { headingId } from './places';

/** Pixels before a press becomes a drag, so that links and buttons on a card still work. */
const slack = 6;

/** How a card is lifted, carried and put down, with the pointer and with the keys. */
export const useDragging = (columns: BoardColumns) => {
  const { transitions } = useJourney();
  /** The column that the keys have come to; null while the pointer carries. */
  const keyed = useRef<Stage | null>(null);

  const nextPlace: KeyboardCoordinateGetter = (event, { active, context }) => {
    const idea = findIdea(columns, String(active));
    const step = stepOfKey(event.code, document.documentElement.dir === 'rtl');
    if (idea === undefined || step === null || keyed.current === null) return undefined;
    event.preventDefault();
    const next = neighbourOf(dropStages(transitions, idea), keyed.current, step);
    if (next === null) return undefined;
    document.getElementById(headingId(next))?.scrollIntoView({ block: 'nearest' });
    const rectangle = context.droppableRects.get(next);
    if (rectangle === undefined) return undefined;
    keyed.current = next;
    return { x: rectangle.left, y: rectangle.top };
  };

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: slack } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: nextPlace,
      keyboardCodes: {
        start: [KeyboardCode.Space, KeyboardCode.Enter],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
        cancel: [KeyboardCode.Esc],
      },
    }),
  );

  const collisions: CollisionDetection = (args) =>
    keyed.current === null
      ? pointerWithin(args)
      : args.droppableContainers.flatMap(({ id }) => (id === keyed.current ? [{ id }] : []));

  return {
    sensors,
    collisions,
    announcements: useAnnouncements(columns),
    begin: (idea: DeskIdeaSummary, event: Event | null) => {
      keyed.current = event instanceof KeyboardEvent ? idea.stage : null;
    },
  };
};

/** What is read aloud while a card is carried. */
const useAnnouncements = (columns: BoardColumns): Announcements => {
  const { say } = useWords();
  const stageName = useStageName();
  const name = (id: unknown) => {
    const stage = String(id);
    return isStage(stage) ? stageName(stage) : '';
  };
  /** Whether the card has been over another column: its own is told only when it comes back. */
  const hasLeft = useRef(false);
  const titleOf = (id: unknown) => findIdea(columns, String(id))?.title ?? '';
  return {
    onDragStart: ({ active }) => {
      hasLeft.current = false;
      return say('board.lifted', { title: titleOf(active.id) });
    },
    onDragOver: ({ active, over }) => {
      const isHome = over?.id === findIdea(columns, String(active.id))?.stage;
      if (isHome && !hasLeft.current) return undefined;
      hasLeft.current = true;
      return over === null ? say('board.overNothing') : say('board.over', { stage: name(over.id) });
    },
    onDragEnd: ({ active, over }) => {
      const idea = findIdea(columns, String(active.id));
      return over === null || over.id === idea?.stage
        ? say('board.stays', { title: titleOf(active.id) })
        : say('board.dropped', { title: titleOf(active.id), stage: name(over.id) });
    },
    onDragCancel: ({ active }) => say('board.stays', { title: titleOf(active.id) }),
  };
};
