/** In place of what the build says: the sources themselves, as the test runner serves them. */
export const base = 'core/element.ts';
export const widgetFiles: Record<string, string> = {
  context: 'context/context.define.ts',
  'story-carousel': 'story-carousel/story-carousel.define.ts',
  story: 'story/story.define.ts',
  'idea-form': 'idea-form/idea-form.define.ts',
};
export const wordFiles: Record<string, Record<string, string>> = {
  'idea-form': { sv: 'idea-form/words.sv.ts', en: 'idea-form/words.en.ts' },
};
