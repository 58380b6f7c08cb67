import { useCallback, useState } from 'react';
import { pluginId } from '../pluginId';

type Texts = Record<string, string>;

/**
 * What somebody is writing, kept in the tab until it is sent: a reload, a wrong click or a lost
 * session takes nothing away. Gone when the tab is closed, as others may use the computer.
 */
export const useDraft = <T extends Texts>(name: string, empty: T) => {
  const key = `${pluginId}.draft.${name}`;
  const [draft, setDraft] = useState(() => readDraft(key, empty));

  const change = useCallback(
    (changes: Partial<T>) => {
      setDraft((before) => {
        const next = { ...before, ...changes };
        keep(key, next);
        return next;
      });
    },
    [key],
  );
  const clear = useCallback(() => {
    keep(key, null);
    setDraft(empty);
  }, [key, empty]);

  return { draft, change, clear };
};

const readDraft = <T extends Texts>(key: string, empty: T): T => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return empty;
    const known = Object.entries(kept).filter(
      ([name, value]) => Object.hasOwn(empty, name) && typeof value === 'string',
    );
    return { ...empty, ...Object.fromEntries(known) };
  } catch {
    // Storage is closed, or holds what another version wrote: begin from nothing.
    return empty;
  }
};

const keep = (key: string, draft: Texts | null) => {
  try {
    if (draft === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Writing goes on without being kept where storage is closed or full.
  }
};
