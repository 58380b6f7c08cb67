/** An idea that has been begun on this device. */
export interface KeptDraft {
  title: string;
  savedAt: string;
}

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** What idea forms of this installation have kept here, the latest first. */
export const draftsOf = (api: string): KeptDraft[] => {
  try {
    return Object.entries(localStorage)
      .filter(([place]) => place.startsWith(`idesluss-idea ${api} `))
      .flatMap(([, text]) => draftFrom(text as string))
      .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  } catch {
    return [];
  }
};

const draftFrom = (text: string): KeptDraft[] => {
  const { values, savedAt } = JSON.parse(text) as {
    values?: { title?: string; problem?: string };
    savedAt?: string;
  };
  const fresh = savedAt && Date.now() - Date.parse(savedAt) < keptFor;
  return fresh && (values?.title || values?.problem)
    ? [{ title: values.title ?? '', savedAt }]
    : [];
};
