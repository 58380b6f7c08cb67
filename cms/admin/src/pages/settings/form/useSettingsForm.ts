import { useState } from 'react';
import type { ZodType } from 'zod';
import type { SendFailure } from '../../../api/failure';
import { useSend } from '../../../api/useSend';
import { useTell } from '../../../components/useTell';
import { useWords } from '../../../words/useWords';
import { rejectedPaths } from './rejectedPaths';

/** Words to stand at a field. */
export interface FieldFault {
  field: string;
  words: string;
}

interface SettingsFormWiring<Draft, Saved> {
  /** Where it is saved, with PUT. */
  path: string;
  /** What the server takes; the same check is made here before anything is sent. */
  contract: ZodType;
  begin: Draft;
  bodyOf: (draft: Draft) => unknown;
  /** What to say of a place in the body that is not taken. */
  faultAt: (path: string) => FieldFault;
  /** What to begin from now that it is saved. */
  onSaved: (saved: Saved) => Draft;
}

/** Settings as they are being written, checked on save; what is wrong goes away as it is mended. */
export const useSettingsForm = <Draft extends object, Saved>({
  path,
  contract,
  begin,
  bodyOf,
  faultAt,
  onSaved,
}: SettingsFormWiring<Draft, Saved>) => {
  const { say } = useWords();
  const tell = useTell();
  const { busy, send } = useSend();
  const [draft, setDraft] = useState(begin);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<SendFailure | null>(null);

  const refused = failure?.kind === 'refused' ? failure.faults.map(({ field }) => field) : [];
  const rejected = attempt > 0 ? [...rejectedPaths(contract, bodyOf(draft)), ...refused] : [];
  const errors = Object.fromEntries(
    rejected.map(faultAt).map(({ field, words }): [string, string] => [field, words]),
  );

  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setFailure(null);
  };
  const save = async () => {
    setFailure(null);
    setAttempt((count) => count + 1);
    if (rejectedPaths(contract, bodyOf(draft)).length > 0) return;
    const outcome = await send<Saved>('PUT', path, bodyOf(draft));
    if (outcome.ok) {
      setDraft(onSaved(outcome.data));
      setAttempt(0);
      tell(say('settings.saved'));
    } else {
      setFailure(outcome.failure);
      // What the server alone knows is told after the answer, so focus goes to it again.
      setAttempt((count) => count + 1);
    }
  };

  return { draft, change, errors, attempt, failure, busy, save };
};

export type SettingsFormState = Pick<
  ReturnType<typeof useSettingsForm>,
  'errors' | 'attempt' | 'failure' | 'busy' | 'save'
>;
