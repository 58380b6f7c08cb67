import { describe, expect, it } from 'vitest';
import { isNarrowed, readQuery, withChoice } from './query';

describe('the question in the address of the list', () => {
  it('is read from the address', () => {
    const address = new URLSearchParams('search=ljus&stage=parked&waiting=late&coach=7&cursor=abc');
    expect(readQuery(address)).toEqual({
      search: 'ljus',
      stage: 'parked',
      waiting: 'late',
      coach: '7',
      cursor: 'abc',
      administration: undefined,
      order: undefined,
    });
  });

  it('leaves out what the server would refuse', () => {
    const address = new URLSearchParams(
      'stage=toString&waiting=x&coach=7x&order=&search=%20&other=1',
    );
    expect(Object.values(readQuery(address)).every((value) => value === undefined)).toBe(true);
  });

  it('starts from the first page when a choice changes', () => {
    const address = new URLSearchParams('search=ljus&cursor=abc');
    expect(withChoice(address, 'stage', 'closed').toString()).toBe('search=ljus&stage=closed');
    expect(withChoice(address, 'search', '').toString()).toBe('');
    expect(address.get('cursor')).toBe('abc');
  });

  it('knows whether anything is left out of the list', () => {
    expect(isNarrowed({ order: 'newest', cursor: 'abc' })).toBe(false);
    expect(isNarrowed({ waiting: 'late' })).toBe(true);
    expect(isNarrowed({ coach: 'none' })).toBe(true);
  });
});
