import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import { publicUrl } from '../http/addresses';
import { markup, type Markup } from '../http/html';

/** No script at all; pictures may come from the media library's own server. */
export const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
};

const words: Record<Language, { skip: string; home: string }> = {
  sv: { skip: 'Till innehållet', home: 'Goda exempel' },
  en: { skip: 'To the content', home: 'Success stories' },
};

export interface Page {
  language: Language;
  title: string;
  description: string;
  /** Absolute address of this page. */
  url: string;
  image?: string | null;
  /** The same page in other languages. */
  alternates: { language: Language; url: string }[];
  main: Markup;
}

/** The whole document around a plain page's content. */
export const pageFrame = (strapi: Core.Strapi, page: Page): Markup => {
  const base = publicUrl(strapi);
  const { skip, home } = words[page.language];
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="article">
<meta property="og:url" content="${page.url}">
${page.image ? markup`<meta property="og:image" content="${page.image}">\n` : ''}<link rel="canonical" href="${page.url}">
${page.alternates.map(({ language, url }) => markup`<link rel="alternate" hreflang="${language}" href="${url}">\n`)}<link rel="alternate" type="application/atom+xml" title="${home}" href="${base}/api/idesluss/stories.atom?language=${page.language}">
<link rel="stylesheet" href="${base}/idesluss/pages.css">
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header><a href="${base}/idesluss/stories?language=${page.language}">${home}</a></header>
<main id="main" tabindex="-1">
${page.main}
</main>
</body>
</html>
`;
};
