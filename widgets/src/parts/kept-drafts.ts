/**
 * Where an idea form keeps what has been begun on this device.
 *
 * @param preset what the page has already chosen: a form of its own for each
 */
export const draftPlace = (api: string, preset = ''): string => `idesluss-idea ${api} ${preset}`;

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The text of a draft; one that is older than 30 days is taken away: others may use the device. */
export const readDraft = (place: string): string | undefined => {
  const text = localStorage.getItem(place);
  if (text === null) return undefined;
  if (Date.now() - savedAt(text) < keptFor) return text;
  localStorage.removeItem(place);
  return undefined;
};

/** Milliseconds since 1970; NaN of what no form of ours has written. */
const savedAt = (text: string): number => {
  try {
    return Date.parse((JSON.parse(text) as { savedAt: string }).savedAt);
  } catch {
    return NaN;
  }
};
