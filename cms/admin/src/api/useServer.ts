import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type FailureReason = 'forbidden' | 'not_found' | 'unreachable';

export type Loading<T> =
  | { state: 'loading' }
  | { state: 'failed'; reason: FailureReason; retry: () => void }
  /** `refreshing` while newer data are on their way and `data` are the last that came. */
  | {
      state: 'ready';
      data: T;
      refreshing: boolean;
      reload: () => void;
      /** Puts what a change answered with in place of what was read. */
      replace: (data: T) => void;
    };

interface Answer<T> {
  path: string;
  data: T;
}

/**
 * Reads a path of the server, again whenever the path or `occasion` changes. The last answer is
 * kept on screen meanwhile when `keep` says that it belongs to the same view. Null reads nothing.
 */
export const useServer = <T>(
  path: string | null,
  { keep = false, occasion = '' }: { keep?: boolean; occasion?: string } = {},
): Loading<T> => {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [failure, setFailure] = useState<{ path: string; reason: FailureReason } | null>(null);
  const [busy, setBusy] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  const replace = useCallback(
    (data: T) => {
      if (path !== null) setAnswer({ path, data });
    },
    [path],
  );

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    setBusy(true);
    get<T>(path, { signal: controller.signal })
      .then(({ data }) => {
        if (controller.signal.aborted) return;
        setAnswer({ path, data });
        setFailure(null);
        setBusy(false);
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        setFailure({ path, reason: reasonOf(error) });
        setBusy(false);
      });
    return () => {
      controller.abort();
    };
  }, [get, path, occasion, attempt]);

  const shown = answer !== null && (keep || answer.path === path) ? answer : null;
  if (failure !== null && failure.path === path && !busy) {
    return { state: 'failed', reason: failure.reason, retry: again };
  }
  if (shown !== null) {
    return { state: 'ready', data: shown.data, refreshing: busy, reload: again, replace };
  }
  return { state: 'loading' };
};

const reasonOf = (error: unknown): FailureReason => {
  const status = isFetchError(error) ? error.status : undefined;
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  return 'unreachable';
};
