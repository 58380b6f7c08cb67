import { about } from './views/about.mjs';
import { home } from './views/home.mjs';
import { ideas } from './views/ideas.mjs';
import { myIdeas } from './views/my-ideas.mjs';
import { news, newsItem } from './views/news.mjs';
import { search } from './views/search.mjs';
import { stories, story } from './views/stories.mjs';

/** Every page of the intranet, with its address in each language. */
export const routes = {
  home: { view: home, paths: { sv: '/', en: '/en/' } },
  news: { view: news, paths: { sv: '/nyheter', en: '/en/news' } },
  newsItem: { view: newsItem, paths: { sv: '/nyheter/:slug', en: '/en/news/:slug' } },
  stories: { view: stories, paths: { sv: '/exempel', en: '/en/stories' } },
  story: { view: story, paths: { sv: '/exempel/:slug', en: '/en/stories/:slug' } },
  ideas: { view: ideas, paths: { sv: '/ideer', en: '/en/ideas' } },
  myIdeas: { view: myIdeas, paths: { sv: '/mina-ideer', en: '/en/my-ideas' } },
  search: { view: search, paths: { sv: '/sok', en: '/en/search' } },
  about: { view: about, paths: { sv: '/om', en: '/en/about' } },
};

/** The page at an address: its name, language and slug; undefined when there is none. */
export function match(pathname) {
  for (const [name, { paths }] of Object.entries(routes)) {
    for (const [language, pattern] of Object.entries(paths)) {
      const found = patternOf(pattern).exec(pathname);
      if (found) return { name, language, slug: found.groups?.slug };
    }
  }
  return undefined;
}

export function addressOf(name, language, slug) {
  return routes[name].paths[language].replace(':slug', slug);
}

function patternOf(path) {
  return new RegExp(`^${path.replace(':slug', '(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)')}$`);
}
