import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block } from '../../../contracts/stories';
import { toBlocks } from './blocks';

const strapi = { config: { get: () => 'https://cms.storstad.example/' } } as unknown as Core.Strapi;
const blocks = (...nodes: unknown[]) => toBlocks(strapi, nodes);
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('a story’s body', () => {
  it('keeps paragraphs, headings, quotes, code and the marks on text', () => {
    const marked = text('viktigt', { bold: true, italic: true, underline: true });
    const body = [
      paragraph(text('Det är '), marked, text('struket', { strikethrough: true, code: true })),
      { type: 'heading', level: 3, children: [text('Så gjorde vi')] },
      { type: 'quote', children: [text('Vi hann mer.')] },
      { type: 'code', children: [text('a < b')] },
    ];
    expect(blocks(...body)).toEqual(body);
  });

  it('leaves out marks that are not true, and what it does not know about text', () => {
    expect(
      blocks(paragraph(text('a', { bold: false, italic: 'yes', style: 'color:red' }))),
    ).toEqual([paragraph(text('a'))]);
  });

  it.each(['https://storstad.example/a', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+468123'])(
    'keeps a link to %s',
    (url) => {
      const link = { type: 'link', url, children: [text('läs mer')] };
      expect(blocks(paragraph(link))).toEqual([paragraph(link)]);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'https:/a.example',
    '//a.example',
    '/admin',
    '#top',
    '',
  ])('shows the words of a link to "%s" as plain text', (url) => {
    const link = { type: 'link', url, children: [text('läs mer', { bold: true })] };
    expect(blocks(paragraph(link))).toEqual([paragraph(text('läs mer', { bold: true }))]);
  });

  it('leaves out nodes that it has no word for', () => {
    const script = { type: 'script', children: [text('alert(1)')] };
    expect(blocks(script, { type: 'html', html: '<b>' }, paragraph(script, text('kvar')))).toEqual([
      paragraph(text('kvar')),
    ]);
  });

  it('lays a list inside a list after the items before it', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const list = (format: string, ...children: unknown[]) => ({ type: 'list', format, children });
    const nested = list(
      'ordered',
      item('ett'),
      list('unordered', item('a'), list('ordered', item('i')), item('b')),
      item('två'),
    );
    expect(blocks(nested)).toEqual([
      list('ordered', item('ett')),
      list('unordered', item('a')),
      list('ordered', item('i')),
      list('unordered', item('b')),
      list('ordered', item('två')),
    ]);
    expect(blocks(list('unordered'))).toEqual([]);
  });

  it('gives a picture its whole address, its words and its smaller ones by width', () => {
    const image = {
      url: '/uploads/bank.jpg',
      width: 1600,
      height: 900,
      alternativeText: 'En bänk vid sjön',
      formats: {
        medium: { url: '/uploads/medium_bank.jpg', width: 750 },
        small: { url: 'https://cdn.storstad.example/small_bank.jpg', width: 500 },
      },
    };
    expect(blocks({ type: 'image', image, children: [text('')] })).toEqual([
      {
        type: 'image',
        image: {
          url: 'https://cms.storstad.example/uploads/bank.jpg',
          width: 1600,
          height: 900,
          alt: 'En bänk vid sjön',
          sources: [
            { url: 'https://cdn.storstad.example/small_bank.jpg', width: 500 },
            { url: 'https://cms.storstad.example/uploads/medium_bank.jpg', width: 750 },
          ],
        },
      },
    ]);
    expect(blocks({ type: 'image' })).toEqual([]);
  });

  it('holds nothing but what the contract allows, whatever stands in it', () => {
    const types = ['paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'link', 'text'];
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.record(
          {
            type: fc.constantFrom(...types, 'image'),
            text: fc.oneof(fc.string(), fc.integer()),
            url: fc.constantFrom('https://a.example', 'javascript:x', null, 7),
            level: fc.integer({ min: 0, max: 7 }),
            format: fc.constantFrom('ordered', 'unordered', 'x'),
            children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.string()),
            bold: fc.oneof(fc.boolean(), fc.string()),
          },
          { requiredKeys: ['type'] },
        ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        for (const one of blocks(...nodes)) expect(block.parse(one)).toEqual(one);
      }),
    );
  });
});
