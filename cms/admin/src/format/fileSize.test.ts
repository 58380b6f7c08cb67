import { describe, expect, it } from 'vitest';
import { formatFileSize } from './fileSize';

/** Which kind of space stands before the unit is left to the language's own rules. */
const inPlainSpaces = (text: string) => text.replace(/\s/gu, ' ');

describe('file sizes', () => {
  it('are whole kilobytes below a megabyte, and never zero', () => {
    expect(inPlainSpaces(formatFileSize(812_300, 'sv'))).toBe('812 kB');
    expect(inPlainSpaces(formatFileSize(12, 'sv'))).toBe('1 kB');
  });

  it('are megabytes with one decimal above it', () => {
    expect(inPlainSpaces(formatFileSize(1_249_000, 'sv'))).toBe('1,2 MB');
    expect(inPlainSpaces(formatFileSize(10_485_760, 'en-GB'))).toBe('10.5 MB');
  });
});
