import { describe, expect, it } from 'vitest';
import { addTemplate, fillTemplate } from './fillTemplate';

const values = {
  title: 'Odla på skolgården',
  reference: 'IDE-2026-0112',
  coach: 'Karin Åström',
  language: 'sv',
} as const;

describe('an answer template', () => {
  it('has its names filled in, as often as they stand there', () => {
    const text = 'Tack för {idé}! {Idé} har nummer {idénummer}.\n\nHälsningar\n{coach}';
    expect(fillTemplate(text, values)).toBe(
      'Tack för ”Odla på skolgården”! ”Odla på skolgården” har nummer IDE-2026-0112.\n\nHälsningar\nKarin Åström',
    );
  });

  it('reads well where a name is not known', () => {
    expect(fillTemplate('Hälsningar\n{coach}', { ...values, coach: null })).toBe('Hälsningar\n');
    expect(fillTemplate('Hälsningar, {coach}.', { ...values, coach: null })).toBe('Hälsningar.');
  });

  it('leaves the place of the giver’s name, which only the giver sees filled in', () => {
    expect(fillTemplate('Hej {namn}! Tack för {idé}.', values)).toBe(
      'Hej {namn}! Tack för ”Odla på skolgården”.',
    );
  });

  it('knows a name however its letters are composed, and leaves what it does not know', () => {
    expect(fillTemplate('{idé}'.normalize('NFD'), values)).toBe('”Odla på skolgården”');
    expect(fillTemplate('{datum} och {toString}', values)).toBe('{datum} och {toString}');
  });

  it('does not fill in names that stand in the title itself', () => {
    const title = 'Skriv {coach} på dörren';
    expect(fillTemplate('{idé}', { ...values, title })).toBe('”Skriv {coach} på dörren”');
  });

  it('quotes the title as the language does', () => {
    expect(fillTemplate('{idé}', { ...values, language: 'en' })).toBe('“Odla på skolgården”');
  });
});

describe('choosing a template', () => {
  it('replaces an empty field and an untouched template, and nothing else', () => {
    expect(addTemplate(' ', '', 'Tack!')).toBe('Tack!');
    expect(addTemplate('Tack!', 'Tack!', 'Vi tar idén vidare.')).toBe('Vi tar idén vidare.');
    expect(addTemplate('Mina ord.\n', '', 'Tack!')).toBe('Mina ord.\n\nTack!');
  });
});
