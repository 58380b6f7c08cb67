import type { z } from 'zod';
import type { FieldErrorCode, ProblemName } from '../../../contracts/problem';
import { ProblemError, type FieldFault } from './problems';

/** Checks a value against its contract; what is wrong is told field by field. */
export const checked = <T extends z.ZodType>(
  contract: T,
  value: unknown,
  problem: ProblemName,
): z.output<T> => {
  const result = contract.safeParse(value);
  const passedOver = passedOverKeys(value);
  if (result.success && passedOver.length === 0) return result.data;
  const issues = result.error?.issues ?? [];
  throw new ProblemError(
    problem,
    oncePerField([...issues.flatMap((i) => toFaults(i, value)), ...passedOver]),
  );
};

/** JSON can hold a key of this name like any other, and zod leaves it out without a word. */
const passedOverKeys = (value: unknown): FieldFault[] =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')
    ? [{ field: '__proto__', code: 'unknown_field' }]
    : [];

/** The first fault of a field is enough to know what to do. */
const oncePerField = (faults: FieldFault[]): FieldFault[] =>
  [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()].toReversed();

type Issue = z.core.$ZodIssue;

const toFaults = (issue: Issue, value: unknown): FieldFault[] => {
  const field = issue.path.map(String).join('.') || 'body';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...issue.path, key].map(String).join('.'),
        code: 'unknown_field' as const,
      }));
    case 'invalid_type':
      return [
        valueAt(value, issue.path) === undefined
          ? { field, code: 'required' }
          : { field, code: 'wrong_type', values: { expected: issue.expected } },
      ];
    case 'invalid_value':
      return [
        valueAt(value, issue.path) === undefined
          ? { field, code: 'required' }
          : { field, code: 'not_allowed', values: { options: issue.values.join(', ') } },
      ];
    case 'too_big':
      return [{ field, ...tooBig(issue) }];
    case 'too_small':
      return [{ field, ...tooSmall(issue) }];
    case 'custom':
      return [
        {
          field,
          code: (issue.params?.code as FieldErrorCode | undefined) ?? 'invalid_format',
          values: { minimum: Number(issue.params?.minimum ?? 0) },
        },
      ];
    default:
      return [{ field, code: 'invalid_format' }];
  }
};

const tooBig = (issue: Issue & { code: 'too_big' }) => ({
  code: (issue.origin === 'string'
    ? 'too_long'
    : issue.origin === 'array'
      ? 'too_many'
      : 'invalid_format') as FieldErrorCode,
  values: { maximum: Number(issue.maximum) },
});
const tooSmall = (issue: Issue & { code: 'too_small' }) => ({
  code: (issue.origin === 'string'
    ? 'too_short'
    : issue.origin === 'array'
      ? 'too_few'
      : 'invalid_format') as FieldErrorCode,
  values: { minimum: Number(issue.minimum) },
});

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
