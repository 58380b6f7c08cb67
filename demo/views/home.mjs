import { html } from '../html.mjs';
import { carousel, ideaForm } from './embed.mjs';
import { dateline, leadArticle } from './news.mjs';

export function home(page) {
  const { words, href } = page;
  const [lead, ...others] = words.news.items;
  const body = html`
    <h1 class="visually-hidden">${words.start}</h1>
    <div class="wrap start">
      <section aria-labelledby="news">
        <h2 id="news">${words.news.heading}</h2>
        <div class="news">
          ${leadArticle(lead, page, 'h3')}
          <ul class="news-list">
            ${others.map(
              (item) =>
                html`<li>
                  <a href="${href('newsItem', { slug: item.slug })}">${item.title}</a>
                  ${dateline(item, page)}
                </li>`,
            )}
          </ul>
        </div>
      </section>
      <aside>
        ${shortcuts(page)}
        <section class="box">
          <h2>${words.status.heading}</h2>
          <p>${words.status.text}</p>
        </section>
      </aside>
    </div>
    <div class="band"><div class="wrap">${carousel(page)}</div></div>
    <div class="wrap wide-space" id="idea">${ideaForm(page)}</div>
  `;
  return { title: words.site, body, current: 'home' };
}

function shortcuts({ words, href }) {
  const elsewhere = words.shortcuts.items.map(
    (label) => html`<li><a href="${href('about')}#not-here">${label}</a></li>`,
  );
  return html`<nav class="box" aria-labelledby="shortcuts">
    <h2 id="shortcuts">${words.shortcuts.heading}</h2>
    <ul>
      ${elsewhere}
      <li><a href="#idea">${words.shortcuts.idea}</a></li>
    </ul>
  </nav>`;
}
