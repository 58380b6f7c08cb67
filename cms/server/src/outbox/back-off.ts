const minute = 60_000;

/** Waiting times after the first, second … failure; then a person has to look. */
const waits = [1, 5, 30, 120, 720, 1440].map((minutes) => minutes * minute);

/** When to try again after so many failures; null when it is stuck. */
export const nextAttempt = (failures: number, now: Date): Date | null => {
  const wait = waits[failures - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
};
