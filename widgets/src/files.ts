import type { Language } from '../../cms/contracts/primitives';

/**
 * Where the loader finds what it loads: here the sources themselves. The build puts the names it gave
 * its files in place of this.
 */
/** Shared by all widgets. */
export const base = 'core/element.ts';
export const widgetFiles: Record<string, string> = {
  context: 'context/context.define.ts',
  'story-carousel': 'story-carousel/story-carousel.define.ts',
  story: 'story/story.define.ts',
  'idea-form': 'idea-form/idea-form.define.ts',
  'my-ideas': 'my-ideas/my-ideas.define.ts',
  receipt: 'receipt/receipt.define.ts',
};
/** Words that are files of their own, by widget and language: those that are worth a head start. */
export const wordFiles: Record<string, Record<Language, string>> = {
  'idea-form': { sv: 'idea-form/words.sv.ts', en: 'idea-form/words.en.ts' },
};
