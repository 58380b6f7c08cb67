import type { FieldError } from '../../../contracts/problem';

/** Why a change was not made. Nothing has been overwritten in any of these. */
export type SendFailure =
  /** Somebody else was before. */
  | { kind: 'changed' }
  /** The idea stands where this cannot be done. */
  | { kind: 'not_allowed' }
  | { kind: 'refused'; faults: FieldFault[] }
  | { kind: 'forbidden' }
  | { kind: 'gone' }
  | { kind: 'unreachable' };

export type FieldFault = Pick<FieldError, 'field' | 'message'>;

/** Reads an error answer in Strapi's shape; `status` is missing when no answer came. */
export const failureOf = (status: number | undefined, body: unknown): SendFailure => {
  const details = read(read(body, 'error'), 'details');
  if (status === 409) {
    return { kind: read(details, 'problem') === 'move-not-allowed' ? 'not_allowed' : 'changed' };
  }
  if (status === 400 || status === 422) {
    return { kind: 'refused', faults: faultsIn(read(details, 'errors')) };
  }
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'gone' };
  return { kind: 'unreachable' };
};

const faultsIn = (list: unknown): FieldFault[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown) => {
        const [field, message] = [read(item, 'field'), read(item, 'message')];
        return typeof field === 'string' && typeof message === 'string' ? [{ field, message }] : [];
      })
    : [];

const read = (thing: unknown, name: string): unknown =>
  typeof thing === 'object' && thing !== null
    ? (thing as Record<string, unknown>)[name]
    : undefined;
