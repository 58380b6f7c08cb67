import { describe, expect, it } from 'vitest';
import { failureOf } from './failure';

const told = (details: unknown) => ({ data: null, error: { details } });

describe('why a change was not made', () => {
  it('tells somebody else’s change from a step that does not go', () => {
    expect(failureOf(409, told({ problem: 'changed-meanwhile' }))).toEqual({ kind: 'changed' });
    expect(failureOf(409, told({ version: 4 }))).toEqual({ kind: 'changed' });
    expect(failureOf(409, told({ problem: 'move-not-allowed' }))).toEqual({ kind: 'not_allowed' });
  });

  it('hands on what is wrong with each field', () => {
    const errors = [{ field: 'words', code: 'required', message: 'Skriv något.' }, { field: 1 }];
    expect(failureOf(400, told({ errors }))).toEqual({
      kind: 'refused',
      faults: [{ field: 'words', message: 'Skriv något.' }],
    });
    expect(failureOf(400, 'not json')).toEqual({ kind: 'refused', faults: [] });
  });

  it('knows the rest by its status, and silence as unreachable', () => {
    expect(failureOf(403, null)).toEqual({ kind: 'forbidden' });
    expect(failureOf(404, null)).toEqual({ kind: 'gone' });
    expect(failureOf(500, null)).toEqual({ kind: 'unreachable' });
    expect(failureOf(undefined, undefined)).toEqual({ kind: 'unreachable' });
  });
});
