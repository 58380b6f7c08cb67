/** An idea that has been begun on this device. */
export interface KeptDraft {
  /** Where it is kept. */
  place: string;
  title: string;
  savedAt: string;
}

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** What idea forms of this installation have kept here, the latest first. */
export const draftsOf = (api: string): KeptDraft[] => {
  try {
    return Object.entries(localStorage)
      .filter(([place]) => place.startsWith(`idesluss-idea ${api} `))
      .flatMap(([place, text]) => draftFrom(place, text as string))
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

const draftFrom = (place: string, text: string): KeptDraft[] => {
  const { values, savedAt } = JSON.parse(text) as {
    values?: { title?: string; problem?: string };
    savedAt?: string;
  };
  const fresh = savedAt && Date.now() - Date.parse(savedAt) < keptFor;
  return fresh && (values?.title || values?.problem)
    ? [{ place, title: values.title ?? '', savedAt }]
    : [];
};
