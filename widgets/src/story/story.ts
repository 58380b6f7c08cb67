import { html, nothing, type TemplateResult } from 'lit';
import type { SingleAnswer } from '../../../cms/contracts/primitives';
import type { Story as StoryPayload } from '../../../cms/contracts/stories';
import { longDate } from '../core/dates.ts';
import { IdeslussElement } from '../core/element.ts';
import { Load } from '../core/load.ts';
import { effectFigure } from '../parts/effect.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { picture } from '../parts/picture.ts';
import { primaryButtonStyles } from '../parts/primary-button.styles.ts';
import { blocks } from './blocks.ts';
import { aside } from './facts.ts';
import { readingMinutes } from './reading-time.ts';
import { quotation, sections } from './sections.ts';
import { storyAddress } from './story.request.ts';
import { storyStyles } from './story.styles.ts';
import { type StoryWords, storyWords } from './story.words.ts';

/**
 * One success story as an article.
 *
 * @tagname idesluss-story
 * @attr {string} story - Slug or id of the story.
 */
export class Story extends IdeslussElement {
  static override styles = [super.styles, primaryButtonStyles, storyStyles];
  protected static override readonly settings = ['story'];

  static override properties = { allUrl: { attribute: 'all-url' } };

  /** Where "All success stories" leads; the installation's own page when left out. */
  declare allUrl?: string;

  readonly #story = new Load<SingleAnswer<StoryPayload>>(this, () => storyAddress(this));

  protected content(): unknown {
    const words = storyWords[this.language];
    const story = this.#story.value?.data;
    if (story) return this.#article(words, story);
    if (this.#story.error?.status === 404) return this.#missing(words);
    if (this.#story.error) {
      return failure(this.language, this.headingLevel, words.failed, this.#story.retry);
    }
    return this.#story.loading && skeleton(words);
  }

  #article(words: StoryWords, story: StoryPayload): TemplateResult {
    const level = this.headingLevel;
    const { effect } = story;
    return html`<article lang=${story.language}>
      <header>
        <p class="eyebrow" lang=${this.language}>
          <a href=${this.#all}>${words.stories}</a> <span aria-hidden="true">/</span>
          ${story.administrations.map(({ name }) => name).join(', ')}
        </p>
        ${heading(level, this.heading || story.title)}
        <p class="lead">${story.ingress}</p>
        <p class="meta" lang=${this.language}>
          <span>${words.published(longDate(story.datePublished, this.language))}</span>
          <span>${words.minutes(readingMinutes(story))}</span>
        </p>
      </header>
      ${story.image ? picture(story.image, '(min-width: 1200px) 1120px, 92vw', 'hero', true) : nothing}
      ${
        effect
          ? html`<p class="figure effect">
              <b>${effectFigure(effect)}</b><span>${effect.text}</span>
            </p>`
          : nothing
      }
      <div class="columns">
        <div class="body">
          ${sections(story, words, level + 1)} ${blocks(story.body, level + 1)}
          ${story.quotes.slice(1).map((quote) => quotation(quote, words))}
        </div>
        ${aside(story, words, level + 1, this.language)}
      </div>
      <p><a class="more" href=${this.#all}>${words.all}${icon(icons.forward, true)}</a></p>
    </article>`;
  }

  #missing(words: StoryWords): TemplateResult {
    return html`<div class="missing">
      ${heading(this.headingLevel, words.missing)}
      <p>${words.missingText}</p>
      <p><a class="more" href=${this.#all}>${words.all}${icon(icons.forward, true)}</a></p>
      <slot></slot>
    </div>`;
  }

  get #all(): string {
    return this.allUrl || `${this.api}/idesluss/stories`;
  }
}

const skeleton = (words: StoryWords): TemplateResult =>
  html`<div class="waiting" aria-busy="true">
    <span class="hidden">${words.loading}</span>
    <span class="skeleton line"></span><span class="skeleton title"></span>
    <span class="skeleton line"></span><span class="skeleton hero"></span>
    <span class="skeleton text"></span>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-story': Story;
  }
}
