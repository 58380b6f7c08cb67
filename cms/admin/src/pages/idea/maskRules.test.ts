import { describe, expect, it } from 'vitest';
import { fieldsWithText, masked, maskMark, textOf } from './maskRules';

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
      messages: [],
      journey: [],
      notes: [],
      attachments: [],
    };
    expect(fieldsWithText(idea)).toEqual(['title', 'problem']);
  });

  it('can be done in what was said, where the same words stand once', () => {
    const at = '2026-11-24T08:00:00.000Z';
    const said = { id: 'a', at, isQuestion: false };
    const moved = { at, actor: 'coach', from: 'submitted', to: 'reviewing' } as const;
    const idea = {
      title: 'Lås',
      problem: 'Nycklar',
      proposal: null,
      targetGroupsOther: null,
      equalityHow: null,
      messages: [
        { ...said, from: 'handler' as const, text: 'Vem vet?' },
        { ...said, from: 'giver' as const, text: 'Eva vet.' },
      ],
      journey: [
        { ...moved, words: 'Vem vet?' },
        { ...moved, words: null },
        { ...moved, words: 'Tack!' },
      ],
      notes: [],
      attachments: [],
    };
    expect(fieldsWithText(idea)).toEqual(['title', 'problem', 'conversation']);
    expect(textOf(idea, 'conversation')).toBe('Vem vet?\n\nEva vet.\n\nTack!');
  });

  it('can be done in notes and the names of files', () => {
    const note = { id: 'a', at: '2026-11-24T08:00:00.000Z', author: 'Karin Åström' };
    const file = { id: 'b', type: 'application/pdf', size: 1 } as const;
    const idea = {
      title: 'Lås',
      problem: '',
      proposal: null,
      targetGroupsOther: null,
      equalityHow: null,
      messages: [],
      journey: [],
      notes: [
        { ...note, text: 'Ring Eva.' },
        { ...note, text: 'Eva vet.' },
      ],
      attachments: [{ ...file, name: 'Evas plan.pdf' }],
    };
    expect(fieldsWithText(idea)).toEqual(['title', 'notes', 'attachments']);
    expect(textOf(idea, 'notes')).toBe('Ring Eva.\n\nEva vet.');
    expect(textOf(idea, 'attachments')).toBe('Evas plan.pdf');
  });
});
