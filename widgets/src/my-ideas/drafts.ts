import { draftPlace, readDraft } from '../parts/kept-drafts.ts';

/** An idea that has been begun on this device. */
export interface KeptDraft {
  /** Where it is kept. */
  place: string;
  title: string;
  savedAt: string;
}

/** What idea forms of this installation have kept here, the latest first. */
export const draftsOf = (api: string): KeptDraft[] => {
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(draftPlace(api)))
      .flatMap(draftAt)
      .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  } catch {
    return [];
  }
};

/** Takes a draft away; call what is given back to have it here again. */
export const removeDraft = ({ place }: KeptDraft): (() => void) => {
  const text = localStorage.getItem(place);
  localStorage.removeItem(place);
  return () => {
    // Another one may have been begun there since.
    if (text !== null && localStorage.getItem(place) === null) localStorage.setItem(place, text);
  };
};

const draftAt = (place: string): KeptDraft[] => {
  const text = readDraft(place);
  if (text === undefined) return [];
  const { values, savedAt } = JSON.parse(text) as {
    values?: { title?: string; problem?: string };
    savedAt: string;
  };
  return values?.title || values?.problem ? [{ place, title: values.title ?? '', savedAt }] : [];
};
