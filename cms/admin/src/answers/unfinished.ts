/** How much of a template beside a gap must still stand there for the gap to be the template's. */
const nearBefore = 12;
const nearAfter = 4;

/**
 * Whether a gap that a template leaves to be written, `…`, stands as the template has it. One that
 * somebody has written something after, or made themselves, is theirs.
 *
 * @param templates texts of the templates
 */
export const hasGaps = (words: string, templates: readonly string[]): boolean =>
  templates.some((text) => gapsOf(text).some((gap) => words.includes(gap)));

const gapsOf = (text: string): string[] =>
  [...text.matchAll(/…/gu)].map(({ index }) => {
    const before = text.slice(Math.max(0, index - nearBefore), index);
    const after = text.slice(index + 1, index + 1 + nearAfter);
    // Names are filled in: what stands beyond one is not as in the template.
    return `${before.split('}').at(-1) ?? ''}…${after.split('{')[0] ?? ''}`;
  });
