import { html } from '../html.mjs';

export function news(page) {
  const { words } = page;
  const body = html`<div class="wrap text">
    <h1>${words.news.heading}</h1>
    ${words.news.items.map((item) => leadArticle(item, page, 'h2'))}
  </div>`;
  return { title: words.news.heading, body, current: 'news' };
}

/** One news item; undefined when there is none by that name. */
export function newsItem(page) {
  const { words, href, slug } = page;
  const item = words.news.items.find((candidate) => candidate.slug === slug);
  if (!item) return undefined;
  const body = html`<article class="wrap text">
    <h1>${item.title}</h1>
    ${dateline(item, page)} ${picture(item)}
    <p class="ingress">${item.ingress}</p>
    ${item.text.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p><a href="${href('news')}">${words.news.all}</a></p>
  </article>`;
  return { title: item.title, body };
}

export function leadArticle(item, page, heading) {
  const link = html`<a href="${page.href('newsItem', { slug: item.slug })}">${item.title}</a>`;
  return html`<article class="news-lead">
    ${picture(item)} ${heading === 'h2' ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    <p>${item.ingress}</p>
    ${dateline(item, page)}
  </article>`;
}

export function dateline({ daysAgo, from }, { language, today }) {
  const day = new Date(today.getTime() - daysAgo * 24 * 60 * 60 * 1000);
  const written = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(day);
  return html`<small>${written} · ${from}</small>`;
}

function picture({ image }) {
  return image && html`<img src="/images/${image}" width="1200" height="675" alt="" />`;
}
