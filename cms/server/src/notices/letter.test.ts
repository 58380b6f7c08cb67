import { describe, expect, it } from 'vitest';
import { render, type Letter } from './letter';

const letter = (changes: Partial<Letter> = {}): Letter => ({
  language: 'sv',
  subject: 'Svar om din idé',
  heading: 'Du har fått svar',
  greeting: 'Hej!',
  parts: [],
  why: 'Du får det här mejlet för att …',
  sender: 'Trafikkontoret',
  ...changes,
});

describe('a letter', () => {
  it('says the same in plain text and in HTML', () => {
    const { text, html } = render(
      letter({
        parts: [
          { kind: 'paragraph', text: 'Tack för din idé.' },
          { kind: 'quote', text: 'Rad ett\r\nRad <två>' },
          { kind: 'facts', rows: [['Idénummer', 'IDE-2026-0001']] },
          {
            kind: 'list',
            heading: 'Försenade svar (2)',
            items: [{ text: 'IDE-2026-0002 Cyklar', url: 'https://cms.example/2?a=1&b=2' }],
            more: 'och 1 till',
          },
          { kind: 'link', label: 'Följ din idé', url: 'https://intranet.example/kvitto#AAAA' },
        ],
      }),
    );
    expect(text).toBe(`Du har fått svar

Hej!

Tack för din idé.

    Rad ett
    Rad <två>

Idénummer: IDE-2026-0001

Försenade svar (2):
- IDE-2026-0002 Cyklar
  https://cms.example/2?a=1&b=2
och 1 till

Följ din idé:
https://intranet.example/kvitto#AAAA

Trafikkontoret

-- 
Du får det här mejlet för att …`);
    expect(html).toContain('Rad ett<br>\nRad &lt;två&gt;');
    expect(html).toContain('href="https://cms.example/2?a=1&amp;b=2"');
    expect(html).toContain('href="https://intranet.example/kvitto#AAAA"');
  });

  it('has a subject of one line, whatever stands in it', () => {
    const { subject } = render(letter({ subject: 'Idé\r\nBcc: alla@example.se\u2028slut\u0000' }));
    expect(subject).toBe('Idé Bcc: alla@example.se slut');
  });

  it('fetches nothing from anywhere', () => {
    expect(render(letter()).html).not.toMatch(/src=|url\(|@import|<link|<script/);
  });
});
