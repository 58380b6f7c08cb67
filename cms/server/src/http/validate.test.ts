import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ideaSubmission } from '../../../contracts/ideas';
import { paging } from '../../../contracts/paging';
import { text } from '../../../contracts/primitives';
import { ProblemError, type FieldFault } from './problems';
import { checked } from './validate';

const faultsOf = (contract: z.ZodType, value: unknown): FieldFault[] => {
  try {
    checked(contract, value, 'invalid-body');
  } catch (error) {
    if (error instanceof ProblemError) return error.faults;
    throw error;
  }
  return [];
};

const contract = z.strictObject({
  text: text({ min: 5, max: 8 }).optional(),
  kind: z.enum(['one', 'other']).optional(),
  list: z
    .array(z.strictObject({ name: z.string() }))
    .min(1)
    .max(2)
    .optional(),
  number: z.number().max(9).optional(),
  email: z.email().optional(),
});

describe('a fault', () => {
  it.each<[string, unknown, FieldFault]>([
    ['too short', { text: 'abcd' }, { field: 'text', code: 'too_short', values: { minimum: 5 } }],
    [
      'only spaces',
      { text: '      ' },
      { field: 'text', code: 'too_short', values: { minimum: 5 } },
    ],
    [
      'too long',
      { text: 'a'.repeat(9) },
      { field: 'text', code: 'too_long', values: { maximum: 8 } },
    ],
    [
      'half a character',
      { text: 'abcd \ud83d' },
      { field: 'text', code: 'malformed_text', values: { minimum: 0 } },
    ],
    [
      'a number for a text',
      { text: 5 },
      { field: 'text', code: 'wrong_type', values: { expected: 'string' } },
    ],
    [
      'null for a text',
      { text: null },
      { field: 'text', code: 'wrong_type', values: { expected: 'string' } },
    ],
    [
      'no such choice',
      { kind: 'third' },
      { field: 'kind', code: 'not_allowed', values: { options: 'one, other' } },
    ],
    [
      'a choice of another type',
      { kind: 1 },
      { field: 'kind', code: 'not_allowed', values: { options: 'one, other' } },
    ],
    ['too few', { list: [] }, { field: 'list', code: 'too_few', values: { minimum: 1 } }],
    [
      'too many',
      { list: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
      { field: 'list', code: 'too_many', values: { maximum: 2 } },
    ],
    ['missing inside a list', { list: [{}] }, { field: 'list.0.name', code: 'required' }],
    ['unknown', { colour: 'red' }, { field: 'colour', code: 'unknown_field' }],
    [
      'unknown inside a list',
      { list: [{ name: 'a', size: 1 }] },
      { field: 'list.0.size', code: 'unknown_field' },
    ],
    ['no address', { email: 'karin' }, { field: 'email', code: 'invalid_format' }],
    ['no object', [], { field: 'body', code: 'wrong_type', values: { expected: 'object' } }],
    ['nothing at all', undefined, { field: 'body', code: 'required' }],
  ])('says what is %s', (_what, value, fault) => {
    expect(faultsOf(contract, value)).toEqual([fault]);
  });

  it('says that a number is out of bounds', () => {
    expect(faultsOf(contract, { number: 10 })).toMatchObject([
      { field: 'number', code: 'invalid_format' },
    ]);
  });

  it('is one for each field, and all fields are told at once', () => {
    const faults = faultsOf(ideaSubmission, {
      title: ' ',
      problem: '\ud83d',
      email: 'x'.repeat(300),
      elsewhere: 'maybe',
      colour: 'red',
      size: 1,
    });
    expect(faults.map(({ field, code }) => [field, code]).sort()).toEqual([
      ['administration', 'required'],
      ['colour', 'unknown_field'],
      ['elsewhere', 'not_allowed'],
      ['email', 'invalid_format'],
      ['problem', 'too_short'],
      ['size', 'unknown_field'],
      ['title', 'too_short'],
    ]);
  });

  it('is told of a query parameter that came twice', () => {
    expect(faultsOf(z.strictObject(paging), { limit: ['1', '2'] })).toEqual([
      { field: 'limit', code: 'wrong_type', values: { expected: 'string' } },
    ]);
  });
});

describe('what is right', () => {
  it('comes out as the contract makes it', () => {
    expect(checked(z.strictObject(paging), { limit: '7' }, 'invalid-query')).toEqual({ limit: 7 });
  });
});
