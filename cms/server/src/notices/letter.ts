import type { Language } from '../../../contracts/primitives';
import { escapeMarkup, Markup, markup } from '../http/html';

/** A part of a mail, as it stands between heading and foot. */
export type Part =
  | { kind: 'paragraph'; text: string }
  /** What a person wrote, line ends and all. */
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: [label: string, value: string][] }
  | { kind: 'list'; heading: string; items: { text: string; url: string }[]; more?: string }
  | { kind: 'link'; label: string; url: string };

export interface Letter {
  language: Language;
  subject: string;
  heading: string;
  greeting: string;
  parts: Part[];
  why: string;
  sender: string;
}

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

export const render = (letter: Letter): Rendered => ({
  subject: oneLine(letter.subject),
  text: plain(letter),
  html: html(letter).text,
});

/** A header is one line, whatever somebody called the idea. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
/** Control characters have no place in a mail but tab and line end. */
const readable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '\ufffd');

const plain = ({ greeting, heading, parts, why, sender }: Letter): string =>
  readable(
    [heading, greeting, ...parts.map(plainPart), sender, `-- \n${why}`]
      .filter(Boolean)
      .join('\n\n'),
  );

const plainPart = (part: Part): string => {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'quote':
      return part.text
        .split(/\r\n?|\n/)
        .map((line) => `    ${line}`.trimEnd())
        .join('\n');
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return [
        `${part.heading}:`,
        ...part.items.map(({ text, url }) => `- ${text}\n  ${url}`),
        ...(part.more ? [part.more] : []),
      ].join('\n');
    case 'link':
      return `${part.label}:\n${part.url}`;
  }
};

const ink = '#13262c';
const muted = '#4a5c62';
const accent = '#0d5465';
const line = '#d2dcdf';

/** Readable in every mail program: one column, no picture, nothing fetched from anywhere. */
const html = (letter: Letter): Markup => markup`<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${oneLine(letter.subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:${ink};font:16px/1.55 system-ui,-apple-system,'Segoe UI',Arial,sans-serif">
<div style="max-width:36em;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.2">${letter.heading}</h1>
<p style="margin:0 0 16px">${letter.greeting}</p>
${letter.parts.map(htmlPart)}
<p style="margin:0 0 24px">${letter.sender}</p>
<p style="margin:0;padding-top:16px;border-top:1px solid ${line};color:${muted};font-size:14px">${letter.why}</p>
</div>
</body>
</html>
`;

const htmlPart = (part: Part): Markup => {
  switch (part.kind) {
    case 'paragraph':
      return markup`<p style="margin:0 0 16px">${part.text}</p>\n`;
    case 'quote':
      return markup`<blockquote dir="auto" style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid ${accent}">${withBreaks(part.text)}</blockquote>\n`;
    case 'facts':
      // Label above value: side by side, a code is wider than a small phone.
      return markup`${part.rows.map(
        ([label, value]) =>
          markup`<p style="margin:0 0 8px"><span style="color:${muted}">${label}</span><br><strong>${value}</strong></p>\n`,
      )}<div style="height:8px"></div>\n`;
    case 'list':
      return markup`<h2 style="margin:0 0 8px;font-size:18px">${part.heading}</h2>
<ul style="margin:0 0 16px;padding-left:20px">${part.items.map(
        ({ text, url }) =>
          markup`<li style="margin:0 0 8px"><a href="${url}" style="color:${accent}">${text}</a></li>`,
      )}${part.more && markup`<li>${part.more}</li>`}</ul>\n`;
    case 'link':
      return markup`<p style="margin:0 0 24px"><a href="${part.url}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:${accent};color:#ffffff;font-weight:600;text-decoration:none">${part.label}</a></p>\n`;
  }
};

const withBreaks = (text: string): Markup =>
  new Markup(
    text
      .split(/\r\n?|\n/)
      .map(escapeMarkup)
      .join('<br>\n'),
  );
