import { html } from '../html.mjs';
import { carousel, storyInContext } from './embed.mjs';

export function stories(page) {
  const { words, href } = page;
  const { featured } = words.stories;
  const body = html`
    <div class="wrap text">
      <h1>${words.stories.heading}</h1>
      <p class="ingress">${words.stories.ingress}</p>
    </div>
    <div class="band"><div class="wrap">${carousel(page)}</div></div>
    <section class="wrap text">
      <h2>${featured.heading}</h2>
      <p><a href="${href('story', { slug: featured.slug })}">${featured.title}</a></p>
      <p>${featured.text}</p>
    </section>
  `;
  return { title: words.menu.stories, body, current: 'stories' };
}

/** Idésluss alone knows which stories there are, and says so inside the tag. */
export function story(page) {
  const { words, href, slug } = page;
  const body = html`<div class="wrap wide-space">
    <p><a href="${href('stories')}">${words.stories.all}</a></p>
    ${storyInContext(page, slug)}
  </div>`;
  return { title: words.stories.title, body };
}
