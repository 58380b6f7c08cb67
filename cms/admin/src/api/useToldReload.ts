import { useEffect, useState } from 'react';
import { useTell } from '../components/useTell';
import { useWords } from '../words/useWords';
import type { Loading } from './useServer';

/** Reads again because somebody asked for what is newer, and tells when it has come. */
export const useToldReload = <T>(answer: Loading<T>): (() => void) => {
  const { say } = useWords();
  const tell = useTell();
  const [seen, setSeen] = useState<T | null>(null);
  const now = answer.state === 'ready' ? answer.data : null;

  useEffect(() => {
    if (seen === null || now === null || now === seen) return;
    setSeen(null);
    tell(say('idea.newer'));
  }, [seen, now, tell, say]);

  return () => {
    if (answer.state !== 'ready') return;
    setSeen(answer.data);
    answer.reload();
  };
};
