import { html, nothing, type TemplateResult } from 'lit';
import type { StorySummary } from '../../../cms/contracts/stories';
import { effectFigure } from '../parts/effect.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { picture } from '../parts/picture.ts';
import type { StoryCarouselWords } from './story-carousel.words.ts';

interface SlideOptions {
  words: StoryCarouselWords;
  level: number;
  label: string;
  current: boolean;
  first: boolean;
}

/** One story. Those out of sight are inert, or Tab would go through links that nobody sees. */
export const slide = (story: StorySummary, options: SlideOptions): TemplateResult => {
  const { words, level, label, current, first } = options;
  const { title, effect, url } = story;
  return html`<div
    class="slide"
    role="group"
    aria-roledescription=${words.slide}
    aria-label=${label}
    lang=${story.language}
    ?inert=${!current}
  >
    ${picture(story.image, '(min-width: 960px) 560px, 92vw', 'image', first)}
    <div class="body">
      <p class="eyebrow">${story.administrations.map(({ name }) => name).join(', ')}</p>
      ${heading(level, html`<a href=${url}>${title}</a>`)}
      <p class="ingress">${story.ingress}</p>
      ${
        effect
          ? html`<p class="figure"><b>${effectFigure(effect)}</b><span>${effect.text}</span></p>`
          : nothing
      }
      <p class="foot">
        <a class="more" href=${url} aria-label="${words.read}: ${title}"
          >${words.read}${icon(icons.forward, true)}</a
        >
      </p>
    </div>
  </div>`;
};

/** A headline to choose the story by, where there is room for all of them. */
export const picker = (story: StorySummary, current: boolean, choose: () => void): TemplateResult =>
  html`<button type="button" aria-current=${current ? 'true' : nothing} @click=${choose}>
    <b>${story.title}</b><span>${story.effect ? effectFigure(story.effect) : nothing}</span>
  </button>`;
