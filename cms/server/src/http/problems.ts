import type { Problem, ProblemName, FieldErrorCode } from '../../../contracts/problem';
import { limits } from '../../../contracts/limits';
import type { Language } from '../../../contracts/primitives';
import { fieldWords, problemWords } from './problem-words';

/** What is wrong with one field; `values` fill the words, such as the longest length allowed. */
export interface FieldFault {
  field: string;
  code: FieldErrorCode;
  values?: Record<string, string | number>;
}

const statuses: Record<ProblemName, number> = {
  'malformed-json': 400,
  'bad-request': 400,
  'invalid-query': 400,
  'invalid-body': 422,
  'file-refused': 422,
  'idempotency-key-required': 400,
  'idempotency-key-reused': 409,
  'move-not-allowed': 409,
  'changed-meanwhile': 409,
  'no-mail-codes': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  'unsupported-media-type': 415,
  'body-too-large': 413,
  'origin-not-allowed': 403,
  'too-many-requests': 429,
  unauthorized: 401,
  forbidden: 403,
  unavailable: 503,
  internal: 500,
};

/** Thrown by rooms; told to the person by the outermost middleware, in the language asked for. */
export class ProblemError extends Error {
  constructor(
    readonly problem: ProblemName,
    readonly faults: FieldFault[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(problem);
  }

  get status(): number {
    return statuses[this.problem];
  }
}

/** The problem that stands for a status that something before our own code answered with. */
export const problemForStatus = (status: number): ProblemName => {
  if (status === 400) return 'bad-request';
  const known = (Object.keys(statuses) as ProblemName[]).find((name) => statuses[name] === status);
  return known ?? (status >= 500 ? 'internal' : 'bad-request');
};

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

/** RFC 9457 body of an error. */
export const toProblem = (error: ProblemError, language: Language, requestId: string): Problem => {
  const words = problemWords[language][error.problem];
  return {
    type: `urn:idesluss:problem:${error.problem}`,
    title: words.title,
    status: error.status,
    detail: fill(words.detail, {
      seconds: error.headers['Retry-After'] ?? '',
      size: limits.attachment.size / 2 ** 20,
    }),
    instance: requestId,
    errors: error.faults.map(({ field, code, values }) => ({
      field,
      code,
      message: fill(fieldWords[language][code], { ...values, field }),
    })),
  };
};
