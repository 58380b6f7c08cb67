import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, Markup, markup } from './html';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...`&<>"'/=\`\u0000\u0008\u000b\u001f\u007f\t\n\r a`))
    .map((c) => c.join('')),
);

/** What a browser or a feed reader makes of the entities that we write. */
const read = (html: string): string =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_whole, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
const allowed = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');

describe('text as markup', () => {
  it('never holds a character that markup begins or ends with', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
      }),
    );
  });

  it('is read as the text it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(escapeMarkup(text))).toBe(allowed(text));
      }),
    );
  });

  it('shows what XML cannot hold, and keeps tabs and line ends', () => {
    expect(escapeMarkup('a\u0000b\u0008c\u001fd\u0085e\ufffef\uffffg')).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg',
    );
    expect(escapeMarkup('\t\n\r')).toBe('\t\n\r');
  });

  it('keeps letters, emoji and zero-width characters', () => {
    expect(escapeMarkup('åäö 👩🏽‍🚒 \u200b\u202e')).toBe('åäö 👩🏽‍🚒 \u200b\u202e');
  });
});

describe('a template', () => {
  it('escapes every value, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>`;
    expect(markup`<a title="${hostile}">${hostile}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</a>',
    );
  });

  it('escapes inside lists and never twice', () => {
    const items = ['a & b', 'c'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${['<']}</ul>`.text).toBe(
      '<ul><li>a &amp; b</li><li>c</li>&lt;</ul>',
    );
  });

  it('shows nothing for what is not there, and zero as zero', () => {
    expect(markup`[${null}${undefined}${false}${''}${0}]`.text).toBe('[0]');
  });

  it('trusts only what markup made', () => {
    const lookalike = { text: '<b>', toString: () => '<b>' } as unknown as string;
    expect(markup`${lookalike}`.text).toBe('&lt;b&gt;');
    expect(String(markup`${new Markup('<b>')}`)).toBe('<b>');
  });
});
