import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskIdeaList, DeskIdeaQuery, DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { paths } from '../../api/paths';
import { stagePlaces, stagesInOrder } from '../../words/stages';
import { type BoardColumns, cardsAtATime, type Column, mostCards, placed } from './boardRules';

/** The ideas on the board, column by column, as the query narrows them. */
export const useColumns = (query: DeskIdeaQuery) => {
  const { get } = useFetchClient();
  const [columns, setColumns] = useState(emptyBoard);
  const reads = useRef(new Map<Stage, AbortController>());
  const narrowed = JSON.stringify(query);

  const read = useCallback(
    async (stage: Stage, limit: number) => {
      reads.current.get(stage)?.abort();
      const controller = new AbortController();
      reads.current.set(stage, controller);
      const change = (changes: Partial<Column>) => {
        if (controller.signal.aborted) return;
        setColumns((before) => ({ ...before, [stage]: { ...before[stage], ...changes } }));
      };
      change({ limit });
      try {
        const path = paths.ideas({
          ...(JSON.parse(narrowed) as DeskIdeaQuery),
          stage,
          limit: String(limit),
          order: orderOf(stage),
        });
        const { data } = await get<DeskIdeaList>(path, { signal: controller.signal });
        change({ state: 'ready', ideas: data.data, total: data.total });
      } catch {
        change({ state: 'failed' });
      }
    },
    [get, narrowed],
  );

  const reload = useCallback(() => {
    setColumns(emptyBoard);
    for (const stage of stagesInOrder) void read(stage, cardsAtATime);
  }, [read]);

  useEffect(() => {
    const running = reads.current;
    reload();
    return () => {
      for (const controller of running.values()) controller.abort();
    };
  }, [reload]);

  return {
    columns,
    reload,
    showMore: (stage: Stage) =>
      void read(stage, Math.min(columns[stage].limit + cardsAtATime, mostCards)),
    /** Shows an idea where it is now. */
    place: useCallback((idea: DeskIdeaSummary) => {
      setColumns((before) => placed(before, idea));
    }, []),
  };
};

/** What is over is told newest first; what goes on, by what waits the most. */
const orderOf = (stage: Stage): DeskIdeaQuery['order'] =>
  stage === 'implemented' || stagePlaces[stage].step === null ? 'newest' : 'most_urgent';

const emptyColumn: Column = { state: 'loading', ideas: [], total: 0, limit: cardsAtATime };
const emptyBoard = Object.fromEntries(
  stagesInOrder.map((stage) => [stage, emptyColumn]),
) as BoardColumns;
