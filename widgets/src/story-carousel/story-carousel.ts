import { html, nothing, type TemplateResult } from 'lit';
import type { ListAnswer } from '../../../cms/contracts/primitives';
import type { StorySummary } from '../../../cms/contracts/stories';
import { IdeslussElement } from '../core/element.ts';
import { announce } from '../core/live-region.ts';
import { Load } from '../core/load.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { storyCarouselAddress, storyLimitOf } from './story-carousel.request.ts';
import { storyCarouselStyles } from './story-carousel.styles.ts';
import { type StoryCarouselWords, storyCarouselWords } from './story-carousel.words.ts';
import { picker, slide } from './slide.ts';

/** Five locks that rise, and a buoy. */
const sluice =
  'M3 20h5v-4h5v-4h5V8h3M8 16V9.500M13 12V5.500M18 8V3.500M9.100 9a1.400 1.400 0 1 0 2.800 0 1.400 1.400 0 1 0-2.800 0';

const waitingControls = html`<div class="controls">
  <span class="skeleton round"></span><span class="skeleton round"></span>
</div>`;

/**
 * Success stories, one at a time. Nothing moves by itself.
 *
 * @tagname idesluss-story-carousel
 * @attr {string} administration - Slug or id: stories of this administration and its units.
 * @attr {string} topic - Slug or id of a theme. (`theme` is the appearance.)
 * @attr {string} target-group - Slug or id of a target group.
 * @attr {number} limit - Number of stories, 1–12 (5).
 */
export class StoryCarousel extends IdeslussElement {
  static override styles = [super.styles, storyCarouselStyles];
  protected static override readonly settings = [
    'administration',
    'topic',
    'target-group',
    'limit',
  ];

  static override properties = { allUrl: { attribute: 'all-url' }, current: { state: true } };

  /** Where "All success stories" leads; the installation's own page when left out. */
  declare allUrl?: string;
  declare private current: number;

  readonly #stories = new Load<ListAnswer<StorySummary>>(this, () => storyCarouselAddress(this));
  #settling?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    // A track that was moved in the page has lost its scroll position.
    this.current = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  protected content(): TemplateResult {
    const words = storyCarouselWords[this.language];
    const title = this.heading || words.heading;
    const stories = this.#stories.value?.data ?? [];
    const ready = stories.length > 0;
    return html`<section
      class="carousel"
      aria-roledescription=${ready ? words.carousel : nothing}
      aria-label=${title}
      aria-busy=${this.#stories.loading ? 'true' : nothing}
    >
      <div class="head">
        ${heading(this.headingLevel, title)}
        ${stories.length > 1 ? this.#controls(words, stories) : this.#stories.loading ? waitingControls : nothing}
      </div>
      ${ready ? this.#track(words, stories) : this.#instead(words)} ${this.#picker(words, stories)}
      <p>
        <a class="more" part="all" href=${this.allUrl || `${this.api}/idesluss/stories`}
          >${words.all}${icon(icons.forward, true)}</a
        >
      </p>
    </section>`;
  }

  #controls(words: StoryCarouselWords, stories: StorySummary[]): TemplateResult {
    const turn = (by: number) => () =>
      this.#show((this.current + by + stories.length) % stories.length, stories);
    return html`<div class="controls">
      <button type="button" class="round" aria-label=${words.previous} @click=${turn(-1)}>
        ${icon(icons.previous, true)}
      </button>
      <button type="button" class="round" aria-label=${words.next} @click=${turn(1)}>
        ${icon(icons.next, true)}
      </button>
      <span class="position">${words.position(this.current + 1, stories.length)}</span>
      <div class="dashes" role="group" aria-label=${words.choose}>
        ${stories.map(
          (story, index) =>
            html`<button
              type="button"
              aria-label=${words.show(index + 1, story.title)}
              aria-current=${index === this.current ? 'true' : nothing}
              @click=${() => this.#show(index, stories)}
            ></button>`,
        )}
      </div>
    </div>`;
  }

  #track(words: StoryCarouselWords, stories: StorySummary[]): TemplateResult {
    return html`<div class="track" @scroll=${this.#scrolled} @scrollend=${this.#settle}>
      ${stories.map((story, index) =>
        slide(story, {
          words,
          level: this.headingLevel + 1,
          label: words.position(index + 1, stories.length),
          current: index === this.current,
          first: index === 0,
        }),
      )}
    </div>`;
  }

  #instead(words: StoryCarouselWords): TemplateResult {
    if (this.#stories.error) {
      return html`<div class="frame">
        ${failure(this.language, this.headingLevel + 1, words.failed, this.#stories.retry)}
      </div>`;
    }
    if (!this.#stories.loading) {
      return html`<div class="frame empty">
        ${icon(sluice)} ${heading(this.headingLevel + 1, words.emptyTitle)}
        <p class="muted">${words.emptyText}</p>
      </div>`;
    }
    return html`<div class="slide">
      <span class="skeleton image"></span>
      <div class="body">
        <span class="hidden">${words.loading}</span>
        ${[1, 2, 3, 4, 5].map(() => html`<span class="skeleton line"></span>`)}
      </div>
    </div>`;
  }

  #picker(words: StoryCarouselWords, stories: StorySummary[]): TemplateResult {
    const waiting = Array.from(
      { length: storyLimitOf(this) },
      () => html`<span class="skeleton"></span>`,
    );
    if (this.#stories.loading) return html`<div class="picker">${waiting}</div>`;
    return html`<div class="picker" role="group" aria-label=${words.choose}>
      ${
        stories.length > 1
          ? stories.map((story, index) =>
              picker(story, index === this.current, () => this.#show(index, stories)),
            )
          : html`<span></span>`
      }
    </div>`;
  }

  #show(index: number, stories: StorySummary[]): void {
    this.current = index;
    const track = this.#trackElement;
    const slides = track?.children as HTMLCollectionOf<HTMLElement> | undefined;
    const left = (slides?.[index]?.offsetLeft ?? 0) - (slides?.[0]?.offsetLeft ?? 0);
    track?.scrollTo({ left });
    const words = storyCarouselWords[this.language];
    announce(words.shown(index + 1, stories.length, stories[index]?.title ?? ''), this.language);
  }

  get #trackElement(): HTMLElement | null {
    return this.renderRoot.querySelector('.track');
  }

  #scrolled = (): void => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(this.#settle, 150);
  };

  /** After a swipe, and for browsers without `scrollend` a moment after the last scroll. */
  #settle = (): void => {
    clearTimeout(this.#settling);
    const { scrollLeft = 0, clientWidth = 1 } = this.#trackElement ?? {};
    this.current = Math.round(Math.abs(scrollLeft) / clientWidth);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-story-carousel': StoryCarousel;
  }
}
