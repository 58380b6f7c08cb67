import type { Core } from '@strapi/strapi';
import type { Language, ListAnswer } from '../../../contracts/primitives';
import type { StorySummary } from '../../../contracts/stories';
import { publicUrl } from '../http/addresses';
import { markup, type Markup } from '../http/html';
import { pageFrame } from './page-frame';

const words: Record<
  Language,
  { title: string; description: string; empty: string; more: string; other: string }
> = {
  sv: {
    title: 'Goda exempel',
    description:
      'Idéer från medarbetare som blev verklighet, berättade så att andra kan göra likadant.',
    empty: 'Här kommer goda exempel att stå så snart det första är publicerat.',
    more: 'Äldre exempel',
    other: 'In English',
  },
  en: {
    title: 'Success stories',
    description: 'Ideas from employees that came true, told so that others can do the same.',
    empty: 'Success stories will be here as soon as the first one is published.',
    more: 'Older stories',
    other: 'På svenska',
  },
};

export const storyListPage = (
  strapi: Core.Strapi,
  { data, next }: ListAnswer<StorySummary>,
  language: Language,
): Markup => {
  const say = words[language];
  const list = `${publicUrl(strapi)}/idesluss/stories`;
  const other: Language = language === 'sv' ? 'en' : 'sv';
  return pageFrame(strapi, {
    language,
    title: say.title,
    description: say.description,
    url: `${list}?language=${language}`,
    alternates: [
      { language: 'sv', url: `${list}?language=sv` },
      { language: 'en', url: `${list}?language=en` },
    ],
    main: markup`<h1>${say.title}</h1>
<p class="lead">${say.description}</p>
<p><a href="${list}?language=${other}" hreflang="${other}" lang="${other}">${say.other}</a></p>
${
  data.length === 0
    ? markup`<p>${say.empty}</p>`
    : markup`<ul class="cards">
${data.map(card)}</ul>`
}
${next ? markup`<p><a rel="next" href="${list}?language=${language}&cursor=${encodeURIComponent(next)}">${say.more}</a></p>` : ''}`,
  });
};

const card = (story: StorySummary): Markup => markup`<li>
${story.image ? markup`<img loading="lazy" src="${story.image.url}" alt="${story.image.alt}">` : ''}
<p class="muted">${story.administrations.map(({ name }) => name).join(', ')}</p>
<h2><a href="${story.url}">${story.title}</a></h2>
<p>${story.ingress}</p>
</li>
`;
