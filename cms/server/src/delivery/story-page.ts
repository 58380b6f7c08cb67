import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import type { Block, InlineText, Story } from '../../../contracts/stories';
import { markup, type Markup } from '../http/html';
import { pageFrame } from './page-frame';

type Section =
  | 'need'
  | 'approach'
  | 'results'
  | 'longTermEffects'
  | 'whatDidNotWork'
  | 'conditions'
  | 'howToCopy'
  | 'equality';

const sections: Section[] = [
  'need',
  'approach',
  'results',
  'longTermEffects',
  'whatDidNotWork',
  'equality',
  'conditions',
  'howToCopy',
];

const words: Record<
  Language,
  Record<
    | Section
    | 'facts'
    | 'from'
    | 'published'
    | 'groups'
    | 'themes'
    | 'contact'
    | 'source'
    | 'otherLanguage',
    string
  >
> = {
  sv: {
    need: 'Utmaningen',
    approach: 'Så gjorde vi',
    results: 'Det här blev bättre',
    longTermEffects: 'På längre sikt',
    whatDidNotWork: 'Det här fungerade inte',
    equality: 'Jämställdhet',
    conditions: 'Det här behövs',
    howToCopy: 'Så gör ni likadant',
    facts: 'Fakta',
    from: 'Från',
    published: 'Publicerad',
    groups: 'Dem vi är till för',
    themes: 'Teman',
    contact: 'Kontakt',
    source: 'Källa',
    otherLanguage: 'In English',
  },
  en: {
    need: 'The challenge',
    approach: 'What we did',
    results: 'What got better',
    longTermEffects: 'In the longer run',
    whatDidNotWork: 'What did not work',
    equality: 'Gender equality',
    conditions: 'What it takes',
    howToCopy: 'How to do the same',
    facts: 'Facts',
    from: 'From',
    published: 'Published',
    groups: 'Those we are here for',
    themes: 'Themes',
    contact: 'Contact',
    source: 'Source',
    otherLanguage: 'På svenska',
  },
};

export const storyPage = (strapi: Core.Strapi, story: Story): Markup => {
  const say = words[story.language];
  const others = story.languages.filter(({ language }) => language !== story.language);
  return pageFrame(strapi, {
    language: story.language,
    title: story.title,
    description: story.ingress,
    url: story.url,
    image: story.image?.url,
    alternates: story.languages,
    main: markup`<article>
<p class="muted">${story.administrations.map(({ name }) => name).join(', ')}</p>
<h1>${story.title}</h1>
<p class="lead">${story.ingress}</p>
${others.map(({ language, url }) => markup`<p><a href="${url}" hreflang="${language}" lang="${language}">${say.otherLanguage}</a></p>`)}
${story.image ? markup`<img class="hero" src="${story.image.url}" alt="${story.image.alt}">` : ''}
${story.effect ? markup`<p class="figure"><b>${story.effect.number}${story.effect.unit ? `\u00a0${story.effect.unit}` : ''}</b> <span>${story.effect.text}${story.effect.source ? markup` <span class="muted">(${say.source}: ${story.effect.source})</span>` : ''}</span></p>` : ''}
${sections.map((name) => (story[name] ? markup`<section><h2>${say[name]}</h2><p>${story[name]}</p></section>\n` : ''))}
${story.quotes.map(({ text, person }) => markup`<blockquote><p>${text}</p>${person ? markup`<footer class="muted">${person}</footer>` : ''}</blockquote>\n`)}
${story.body.map(block)}
${facts(story)}
</article>`,
  });
};

const facts = (story: Story): Markup => {
  const say = words[story.language];
  const names = (links: { name: string }[]) => links.map(({ name }) => name).join(', ');
  const { contact } = story;
  const rows: [string, Markup | string][] = [
    [say.from, names(story.administrations)],
    [
      say.published,
      markup`<time datetime="${story.datePublished}">${inWords(story.datePublished, story.language)}</time>`,
    ],
    ...(story.targetGroups.length
      ? [[say.groups, names(story.targetGroups)] as [string, string]]
      : []),
    ...(story.themes.length ? [[say.themes, names(story.themes)] as [string, string]] : []),
    ...(contact
      ? [
          [
            say.contact,
            markup`${contact.name}${contact.role ? `, ${contact.role}` : ''}${contact.email ? markup`<br><a href="mailto:${contact.email}">${contact.email}</a>` : ''}${contact.phone ? markup`<br>${contact.phone}` : ''}`,
          ] as [string, Markup],
        ]
      : []),
  ];
  return markup`<section class="facts"><h2>${say.facts}</h2><dl>${rows.map(([term, value]) => markup`<dt>${term}</dt><dd>${value}</dd>`)}</dl></section>`;
};

const inWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));

const block = (node: Block): Markup => {
  switch (node.type) {
    case 'paragraph':
      return markup`<p>${node.children.map(run)}</p>`;
    case 'quote':
      return markup`<blockquote><p>${node.children.map(run)}</p></blockquote>`;
    case 'code':
      return markup`<pre><code>${node.children.map(run)}</code></pre>`;
    case 'heading':
      // Below the page's own h1, whatever level the writer chose.
      return node.level <= 2
        ? markup`<h2>${node.children.map(run)}</h2>`
        : markup`<h3>${node.children.map(run)}</h3>`;
    case 'list': {
      const items = node.children.map(({ children }) => markup`<li>${children.map(run)}</li>`);
      return node.format === 'ordered' ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
    }
    case 'image':
      return markup`<p><img loading="lazy" src="${node.image.url}" alt="${node.image.alt}"></p>`;
  }
};

const run = (node: InlineText): Markup => {
  // The contract lets through addresses of web, mail and telephone only.
  if (node.type === 'link') return markup`<a href="${node.url}">${node.children.map(run)}</a>`;
  let text = markup`${node.text}`;
  if (node.code) text = markup`<code>${text}</code>`;
  if (node.strikethrough) text = markup`<s>${text}</s>`;
  if (node.underline) text = markup`<u>${text}</u>`;
  if (node.italic) text = markup`<em>${text}</em>`;
  if (node.bold) text = markup`<strong>${text}</strong>`;
  return text;
};
