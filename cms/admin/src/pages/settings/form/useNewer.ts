import type { SendFailure } from '../../../api/failure';
import { useLatest } from '../../../api/useLatest';
import { useTell } from '../../../components/useTell';
import { useWords } from '../../../words/useWords';

/** Where settings are read anew, and which part of the answer they are. */
export interface Newer<Saved, Read> {
  path: string;
  find: (read: Read) => Saved | undefined;
}

/** Reads what somebody else has saved and tells that it is shown; nothing written is let go. */
export const useNewer = <Saved, Read>(
  { path, find }: Newer<Saved, Read>,
  onFailure: (failure: SendFailure | null) => void,
  onFound: (saved: Saved) => void,
): (() => Promise<void>) => {
  const { say } = useWords();
  const tell = useTell();
  const readLatest = useLatest();
  return async () => {
    const outcome = await readLatest<Read>(path);
    const found = outcome.ok ? find(outcome.data) : undefined;
    if (found === undefined) {
      onFailure(outcome.ok ? { kind: 'gone' } : outcome.failure);
      return;
    }
    onFailure(null);
    onFound(found);
    tell(say('settings.newer'));
  };
};
