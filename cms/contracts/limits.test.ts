import { describe, expect, it } from 'vitest';
import { limits as formLimits } from '../../widgets/src/parts/limits';
import { limits } from './limits';
import { paging } from './paging';

describe('the limits', () => {
  it('are the same in the form that people meet', () => {
    expect(limits).toMatchObject(formLimits);
  });

  it('leave room for each other', () => {
    expect(limits.page.default).toBeLessThanOrEqual(limits.page.max);
    for (const one of [limits.title, limits.problem]) expect(one.min).toBeLessThan(one.max);
  });
});

describe('the number of items on a page', () => {
  it.each([
    ['1', 1],
    ['100', 100],
  ])('%s is understood', (said, meant) => {
    expect(paging.limit.parse(said)).toBe(meant);
  });

  it.each(['0', '101', '-1', '1.5', '1e1', '0x10', ' 5', '', '٣'])('"%s" is refused', (said) => {
    expect(paging.limit.safeParse(said).success).toBe(false);
  });
});
