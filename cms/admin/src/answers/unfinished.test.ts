import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fillTemplate';
import { hasGaps } from './unfinished';

/** As the ready-made ones are. */
const templates = [
  [
    'a question',
    'Tack för din idé {idé}, {namn}! Jag blev nyfiken. Kan du berätta …?\n\nHälsningar\n{coach}',
  ],
  [
    'a step',
    'Tack för {idé}! Nu gör vi så här: …\n\nDu hör från mig igen senast …\n\nHälsningar\n{coach}',
  ],
  [
    'a no',
    'Tack {namn} för {idé}! Vi går inte vidare, därför att … Det du såg är ändå viktigt: …\n\nHälsningar\n{coach}',
  ],
] as const;
const texts = templates.map(([, text]) => text);
const values = { title: 'Cykelpool', reference: 'IDE-1', coach: 'Mona', language: 'sv' } as const;

describe('the gaps of a template', () => {
  it.each(templates)(
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
