import { employees, switchAddress } from '../employees.mjs';
import { html } from '../html.mjs';

/** What stands around every page: head, banner, menu, footer. */
export function frame({ title, body, current }, page) {
  const { words, language, href } = page;
  return html`<!doctype html>
    <html lang="${language}" data-appearance="${page.appearance}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === words.site ? title : `${title} – ${words.site}`}</title>
        <link rel="icon" href="/images/crest.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/intranet.css" />
        <script type="module" src="/intranet.js"></script>
        <script type="module" src="${page.cms}/idesluss/v1/loader.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${banner(page)} ${menu(current, page)}
        <main id="main" tabindex="-1">${body}</main>
        <footer class="footer">
          <div class="wrap footer-row">
            <p>${words.footer} <a href="${href('about')}">${words.menu.about}</a></p>
            ${appearanceLinks(page)}
          </div>
        </footer>
      </body>
    </html>`;
}

function banner(page) {
  const { words, href, query, otherLanguageHref, appearance } = page;
  return html`<header class="wrap banner">
    <a class="banner-home" href="${href('home')}">
      <img src="/images/crest.svg" width="40" height="44" alt="" />${words.site}
    </a>
    <form class="search" role="search" action="${href('search', { plain: true })}">
      <label class="visually-hidden" for="search">${words.search.label}</label>
      <input
        id="search"
        name="q"
        type="search"
        placeholder="${words.search.label}"
        value="${query}"
      />
      ${appearance !== 'auto' && html`<input type="hidden" name="appearance" value="${appearance}" />`}
      <button type="submit">${words.search.button}</button>
    </form>
    ${person(page)}
    <a
      class="language"
      href="${otherLanguageHref}"
      lang="${words.otherLanguage.code}"
      hreflang="${words.otherLanguage.code}"
      >${words.otherLanguage.label}</a
    >
  </header>`;
}

/** Who is signed in. In the demo anybody may become somebody else. */
function person({ words, employee, url }) {
  const others = [...employees, null].map(
    (one) =>
      html`<li>
        <a href="${switchAddress(one, url)}" ${one === employee && html`aria-current="true"`}
          >${one ? one.name : words.person.nobody}</a
        >
      </li>`,
  );
  return html`<details class="person">
    <summary>
      <span class="person-initials" aria-hidden="true">${employee ? employee.initials : '–'}</span>
      ${employee ? employee.name : words.person.nobody}
    </summary>
    <nav aria-label="${words.person.switch}">
      <p>${words.person.switch}</p>
      <ul>
        ${others}
      </ul>
    </nav>
  </details>`;
}

function menu(current, { words, href }) {
  const items = Object.entries(words.menu).map(
    ([name, label]) =>
      html`<li>
        <a href="${href(name)}" ${current === name && html`aria-current="page"`}>${label}</a>
      </li>`,
  );
  return html`<nav class="menu" aria-label="${words.mainMenu}">
    <ul class="wrap">
      ${items}
    </ul>
  </nav>`;
}

/** The host page decides between light and dark; the widgets follow its color-scheme. */
function appearanceLinks({ words, appearance, hrefWithAppearance }) {
  const items = ['auto', 'light', 'dark'].map(
    (choice) =>
      html`<li>
        <a
          href="${hrefWithAppearance(choice)}"
          ${choice === appearance && html`aria-current="true"`}
          >${words.appearance[choice]}</a
        >
      </li>`,
  );
  return html`<nav aria-label="${words.appearance.label}">
    <ul class="appearance">
      ${items}
    </ul>
  </nav>`;
}
