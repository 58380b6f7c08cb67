import { useState } from 'react';
import type { ZodType } from 'zod';
import type { SendFailure } from '../../../api/failure';
import { useSend } from '../../../api/useSend';
import { useTell } from '../../../components/useTell';
import { useWords } from '../../../words/useWords';
import { type Clash, mergeDrafts, withTheirs } from './mergeDrafts';
import { rejectedPaths } from './rejectedPaths';
import { type Newer, useNewer } from './useNewer';

/** Words to stand at a field. */
export interface FieldFault {
  field: string;
  words: string;
}

interface SettingsFormWiring<Draft, Saved, Read> {
  /** What is being changed, as it was read. */
  settings: Saved;
  /** Where it is saved, with PUT. */
  path: string;
  /** What the server takes; the same check is made here before anything is sent. */
  contract: ZodType;
  draftOf: (settings: Saved) => Draft;
  /** What is sent, but for the version. */
  bodyOf: (draft: Draft) => object;
  /** What to say of a place in the body that is not taken. */
  faultAt: (path: string) => FieldFault;
  /** Where it is read anew. */
  newer: Newer<Saved, Read>;
  /** What is saved now: written here, or by somebody else. */
  onKnown: (saved: Saved) => void;
}

/** Settings as they are being written, checked on save; what is wrong goes away as it is mended. */
export const useSettingsForm = <Draft extends object, Saved extends { version: string }, Read>({
  settings,
  path,
  contract,
  draftOf,
  bodyOf,
  faultAt,
  newer,
  onKnown,
}: SettingsFormWiring<Draft, Saved, Read>) => {
  const { say } = useWords();
  const tell = useTell();
  const { busy, send } = useSend();
  /** What the draft was begun from; its version goes with the save. */
  const [begun, setBegun] = useState(settings);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [clashes, setClashes] = useState<Clash[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<SendFailure | null>(null);

  const body = { version: begun.version, ...bodyOf(draft) };
  const refused = failure?.kind === 'refused' ? failure.faults.map(({ field }) => field) : [];
  const rejected = attempt > 0 ? [...rejectedPaths(contract, body), ...refused] : [];
  const errors = Object.fromEntries(
    rejected.map(faultAt).map(({ field, words }): [string, string] => [field, words]),
  );

  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    // That somebody was before stays true whatever is written.
    setFailure((before) => (before?.kind === 'changed' ? before : null));
  };
  const save = async () => {
    setFailure(null);
    setAttempt((count) => count + 1);
    if (rejectedPaths(contract, body).length > 0) return;
    const outcome = await send<Saved>('PUT', path, body);
    if (outcome.ok) {
      setBegun(outcome.data);
      setDraft(draftOf(outcome.data));
      setClashes([]);
      setAttempt(0);
      onKnown(outcome.data);
      tell(say('settings.saved'));
    } else {
      setFailure(outcome.failure);
      // What the server alone knows is told after the answer, so focus goes to it again.
      setAttempt((count) => count + 1);
    }
  };
  const showNewer = useNewer(newer, setFailure, (found) => {
    const merged = mergeDrafts(draftOf(begun), draft, draftOf(found));
    setBegun(found);
    setDraft(merged.draft);
    setClashes(merged.clashes);
    setAttempt(0);
    onKnown(found);
  });
  const take = (clash: Clash) => {
    setDraft((before) => withTheirs(before, clash));
    setClashes((before) => before.filter(({ field }) => field !== clash.field));
  };

  return { draft, change, errors, attempt, failure, busy, save, showNewer, clashes, take };
};

export type SettingsFormState = Pick<
  ReturnType<typeof useSettingsForm>,
  'errors' | 'attempt' | 'failure' | 'busy' | 'save' | 'showNewer' | 'clashes' | 'take'
>;
