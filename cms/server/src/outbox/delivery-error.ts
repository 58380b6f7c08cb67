/**
 * A delivery that failed. The code is all that is kept and logged: what servers answer often quotes
 * the receiver's address.
 */
export class DeliveryError extends Error {
  constructor(
    readonly code: string,
    /** Trying again would give the same answer. */
    readonly isPermanent = false,
  ) {
    super(code);
  }
}

/** A failure of any kind as a code without anything personal in it. */
export const failureOf = (error: unknown): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return new DeliveryError(/^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : 'unexpected');
};
