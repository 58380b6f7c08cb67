import { describe, expect, it } from 'vitest';
import { chambersOf, linesOf } from './flow';

describe('the flight of locks', () => {
  it('lets the largest stage fill its chamber and the others stand in proportion', () => {
    const [first, second] = chambersOf([40, 10], 200);
    expect(first).toMatchObject({ x: 0, width: 100, floor: 146, surface: 66 });
    expect(second).toMatchObject({ x: 100, width: 100, floor: 134, surface: 114 });
  });

  it('shows water where there is a single idea among thousands, and none where there is none', () => {
    const [, one, none] = chambersOf([9000, 1, 0], 300);
    expect(one && one.floor - one.surface).toBe(3);
    expect(none && none.floor - none.surface).toBe(0);
  });

  it('is dry and finite when there are no ideas at all', () => {
    expect(chambersOf([0, 0, 0, 0, 0], 0).every((c) => c.surface === c.floor)).toBe(true);
  });
});

describe('a stage’s name', () => {
  it('stands on as few lines as its words fit on', () => {
    expect(linesOf('Under granskning', 200)).toEqual(['Under granskning']);
    expect(linesOf('Under granskning', 90)).toEqual(['Under', 'granskning']);
    expect(linesOf('Vi tittar på den', 90)).toEqual(['Vi tittar på', 'den']);
    expect(linesOf('Granskning', 10)).toEqual(['Granskning']);
  });
});
