import { describe, expect, it } from 'vitest';
import { firstTemplates } from '../../../server/src/desk/templates';
import { fillTemplate } from './fillTemplate';
import { hasGaps } from './unfinished';

const texts = firstTemplates.templates.map(({ text }) => text);
const values = { title: 'Cykelpool', reference: 'IDE-1', coach: 'Mona', language: 'sv' } as const;

describe('the gaps of a template', () => {
  it.each(firstTemplates.templates.map(({ name, text }) => [name, text]))(
    'are found as they stand, and gone when they are written: %s',
    (_name, text) => {
      const filled = fillTemplate(text, values);
      expect(hasGaps(filled, texts)).toBe(true);
      expect(hasGaps(filled.replaceAll('…', 'det går fort'), texts)).toBe(false);
      expect(hasGaps(filled.replaceAll('…', '… det går fort'), texts)).toBe(false);
      if (filled.split('…').length > 2) {
        expect(hasGaps(filled.replace('…', 'det går fort'), texts)).toBe(true);
      }
    },
  );

  it('are not what somebody writes of their own', () => {
    expect(hasGaps('Hm … vi får se. Vad tror du …?', texts)).toBe(false);
    expect(hasGaps('', texts)).toBe(false);
  });
});
