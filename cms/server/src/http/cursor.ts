import { ProblemError } from './problems';

/** The sort values of the last item, opaque to the caller. */
export const encodeCursor = (values: (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Back to `length` sort values; a cursor that is not ours is told, not guessed at. */
export const decodeCursor = (cursor: string, length: number): (string | number)[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isSortValue)) {
      return values;
    }
  } catch {
    // Falls through to the same plain answer.
  }
  throw new ProblemError('invalid-query', [{ field: 'cursor', code: 'invalid_format' }]);
};

/** A number can be written so large that it is read as infinite, which no database takes. */
const isSortValue = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
