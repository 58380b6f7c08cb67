import { expect, it } from 'vitest';
import { globPattern } from './search';

it.each([
  ['översyn', '*[öÖ][vV][eE][rR][sS][yY][nN]*'],
  ['IDÉ', '*[iI][dD][éÉ]*'],
  // A letter without a capital of the same length stands for itself.
  ['ß', '*ß*'],
  // Marks of the pattern language are what they are, and those that are none are left alone.
  ['50 %?*[]!', '*50 %[?][*][[]]!*'],
  ['\u{1F600}', '*\u{1F600}*'],
])('%s is looked for in any case', (text, pattern) => {
  expect(globPattern(text)).toBe(pattern);
});
