import { html } from '../html.mjs';

export function search(page) {
  const { words, query, language } = page;
  const found = query === '' ? [] : pagesWith(query.toLocaleLowerCase(language), page);
  const lead = leadFor(query, found, words.search).replace('{query}', () => query);
  const body = html`<div class="wrap text">
    <h1>${words.search.heading}</h1>
    <p>${lead}</p>
    <ul class="news-list">
      ${found.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}
    </ul>
  </div>`;
  return { title: words.search.heading, body };
}

function leadFor(query, found, words) {
  if (query === '') return words.ask;
  return found.length === 0 ? words.none : words.found;
}

function pagesWith(query, { words, href, language }) {
  const news = words.news.items.map(({ slug, title, ingress, text }) => ({
    href: href('newsItem', { slug }),
    title,
    text: [title, ingress, ...text].join(' '),
  }));
  const pages = ['stories', 'ideas', 'about'].map((name) => ({
    href: href(name),
    title: words.menu[name],
    text: `${words.menu[name]} ${words[name].heading}`,
  }));
  return [...pages, ...news].filter(({ text }) => text.toLocaleLowerCase(language).includes(query));
}
