import type { SendFailure } from './failure';

/** A change that failed, and the version of the idea that it was asked for on. */
export interface FailedOn {
  version: number;
  failure: SendFailure;
}

/** What was told of an older version no longer holds when the newer one is on screen. */
export const failureFor = (
  { version }: { version: number },
  failed: FailedOn | null,
): SendFailure | null => (failed?.version === version ? failed.failure : null);
