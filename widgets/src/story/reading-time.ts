import type { Block, InlineText, Story } from '../../../cms/contracts/stories';

const wordsAMinute = 200;

/** Whole minutes, at least one. */
export const readingMinutes = (story: Story): number => {
  const { ingress, need, approach, results, longTermEffects, whatDidNotWork } = story;
  const { conditions, equality, howToCopy, quotes, body } = story;
  const texts = [ingress, need, approach, results, longTermEffects, whatDidNotWork, conditions];
  const all = [
    ...texts,
    equality,
    howToCopy,
    ...quotes.map(({ text }) => text),
    ...body.map(blockText),
  ];
  const count = all.join(' ').split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(count / wordsAMinute));
};

const blockText = (block: Block): string => {
  if (block.type === 'image') return '';
  if (block.type === 'list')
    return block.children.map(({ children }) => inlineText(children)).join(' ');
  return inlineText(block.children);
};

const inlineText = (runs: InlineText[]): string =>
  runs.map((run) => (run.type === 'link' ? inlineText(run.children) : run.text)).join('');
