import { describe, expect, it } from 'vitest';
import { addressed } from './addressed';

describe('words to a giver', () => {
  it('have the name filled in wherever it stands', () => {
    expect(addressed('Hej {namn}! Tack, {Namn}.', 'Samira')).toBe('Hej Samira! Tack, Samira.');
  });

  it('read well without one', () => {
    expect(addressed('Hej {namn}! Tack, {namn}.', null)).toBe('Hej! Tack.');
    expect(addressed('{namn}', null)).toBe('');
  });

  it('keep a name as it is, whatever it holds', () => {
    expect(addressed('Hej {namn}!', '$& {namn}')).toBe('Hej $& {namn}!');
  });

  it('leave all else', () => {
    expect(addressed('Hej {coach} { namn }', 'Samira')).toBe('Hej {coach} { namn }');
  });
});
