import { describe, expect, it } from 'vitest';
import { fieldsWithText, masked, maskMark } from './maskRules';

describe('masking a passage', () => {
  it('takes it out wherever it stands, and nothing else', () => {
    expect(masked('Ring Eva. Eva vet, Evas chef med.', 'Eva')).toBe(
      `Ring ${maskMark}. ${maskMark} vet, ${maskMark}s chef med.`,
    );
    expect(masked('Pris: $1 (a+b)', '$1 (a+b)')).toBe(`Pris: ${maskMark}`);
    expect(masked('Ring Eva.', 'Adam')).toBe('Ring Eva.');
    expect(masked('Ring Eva.', '')).toBe('Ring Eva.');
  });

  it('can be done only where something is written', () => {
    const idea = {
      title: 'Lås',
      problem: 'Nycklar',
      proposal: null,
      targetGroupsOther: '',
      equalityHow: null,
    };
    expect(fieldsWithText(idea)).toEqual(['title', 'problem']);
  });
});
