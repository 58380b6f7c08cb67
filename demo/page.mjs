import { readFileSync } from 'node:fs';
import { addressOf, match, routes } from './routes.mjs';
import { frame } from './views/frame.mjs';
import { notFound } from './views/not-found.mjs';

const words = Object.fromEntries(
  ['sv', 'en'].map((language) => [
    language,
    JSON.parse(readFileSync(new URL(`./content/${language}.json`, import.meta.url), 'utf8')),
  ]),
);
const appearances = ['auto', 'light', 'dark'];

/** The page at an address of the intranet: `{ status, markup }`. */
export function renderPage(url, { cms, employee = null, today = new Date() }) {
  const found = match(url.pathname);
  const page = pageFor(url, found, { cms, employee, today });
  const content = found && routes[found.name].view(page);
  return {
    status: content ? 200 : 404,
    markup: frame(content ?? notFound(page), page).toString(),
  };
}

/** What a view knows about the page it draws. */
function pageFor(url, found, { cms, employee, today }) {
  const language = found?.language ?? (url.pathname.startsWith('/en/') ? 'en' : 'sv');
  const asked = url.searchParams.get('appearance');
  const appearance = appearances.includes(asked) ? asked : 'auto';
  const keptAppearance = (address) =>
    appearance === 'auto' ? address : `${address}?appearance=${appearance}`;
  return {
    language,
    words: words[language],
    cms,
    today,
    url,
    /** Who is signed in; null for nobody. */
    employee,
    appearance,
    slug: found?.slug,
    query: (url.searchParams.get('q') ?? '').trim(),
    /** `plain` leaves the appearance out. */
    href(name, { slug, plain = false } = {}) {
      const address = addressOf(name, language, slug);
      return plain ? address : keptAppearance(address);
    },
    hrefWithAppearance(choice) {
      const parameters = new URLSearchParams(url.searchParams);
      parameters.set('appearance', choice);
      return `${url.pathname}?${parameters}`;
    },
    otherLanguageHref: keptAppearance(addressInOtherLanguage(found, language)),
  };
}

/** The same page in the other language; its list, for a thing that has another name there. */
function addressInOtherLanguage(found, language) {
  const other = words[language].otherLanguage.code;
  if (!found) return addressOf('home', other);
  if (found.name === 'story') return addressOf('stories', other);
  if (found.name !== 'newsItem') return addressOf(found.name, other);
  const position = words[language].news.items.findIndex(({ slug }) => slug === found.slug);
  const twin = words[other].news.items[position];
  return twin ? addressOf('newsItem', other, twin.slug) : addressOf('news', other);
}
