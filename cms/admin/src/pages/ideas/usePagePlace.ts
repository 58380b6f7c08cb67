import { useLocation, useSearchParams } from 'react-router-dom';

export interface PagePlace {
  /** The cursors of the pages before this one, '' for the first; null when nobody knows. */
  before: string[] | null;
  cursor: string;
}

/**
 * Where in the list we are. A cursor only points forward, so the way here travels along in the
 * browser's history; somebody who follows a link to a later page has none.
 */
export const usePagePlace = (): PagePlace => {
  const [address] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const cursor = address.get('cursor') ?? '';
  if (cursor === '') return { before: [], cursor };
  return { before: isPlace(state) ? state.before : null, cursor };
};

const isPlace = (state: unknown): state is { before: string[] } =>
  typeof state === 'object' &&
  state !== null &&
  'before' in state &&
  Array.isArray(state.before) &&
  state.before.every((cursor) => typeof cursor === 'string');
