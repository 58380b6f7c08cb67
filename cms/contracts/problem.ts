import { z } from 'zod';

/** What can be wrong with one field; the words come from the server in the language asked for. */
export const fieldErrorCodes = [
  'required',
  'unknown_field',
  'wrong_type',
  'too_short',
  'too_long',
  'too_many',
  'too_few',
  'not_allowed',
  'invalid_format',
  'malformed_text',
  'not_found',
  'expired',
  'wrong_code',
  'duplicate',
] as const;

export const fieldError = z.strictObject({
  /** Dotted path into the body, or the name of a query parameter or header. */
  field: z.string(),
  code: z.enum(fieldErrorCodes),
  /** What is wrong and what to do, for a person. */
  message: z.string(),
});
export type FieldError = z.infer<typeof fieldError>;
export type FieldErrorCode = FieldError['code'];

/** Names of the problems this API answers with: the last part of `type`. */
export const problemNames = [
  'malformed-json',
  'invalid-body',
  'invalid-query',
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'body-too-large',
  'file-refused',
  'idempotency-key-required',
  'idempotency-key-reused',
  'move-not-allowed',
  'changed-meanwhile',
  'no-mail-codes',
  'origin-not-allowed',
  'too-many-requests',
  'unauthorized',
  'forbidden',
  'bad-request',
  'unavailable',
  'internal',
] as const;
export type ProblemName = (typeof problemNames)[number];

/** RFC 9457 problem details, media type `application/problem+json`. */
export const problem = z.strictObject({
  /** `urn:idesluss:problem:<name>` with a name of {@link problemNames}. */
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** The request id, also in the server's log. */
  instance: z.string(),
  /** The fields that are wrong; empty when it is not about a field. */
  errors: z.array(fieldError),
});
export type Problem = z.infer<typeof problem>;
