import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../../cms/contracts/stories';
import { heading } from '../parts/heading.ts';
import type { StoryWords } from './story.words.ts';

/** In the order a reader wants them: why, how, what came of it, what to know before copying. */
const order = [
  'need',
  'approach',
  'results',
  'longTermEffects',
  'whatDidNotWork',
  'equality',
  'conditions',
  'howToCopy',
] as const;

/** The story's own parts; the first quote stands where the work has been told. */
export const sections = (story: Story, words: StoryWords, level: number): unknown[] =>
  order.map((name) => {
    const text = story[name];
    const quote = name === 'approach' ? story.quotes[0] : undefined;
    if (!text && !quote) return nothing;
    return html`${
      text
        ? html`<section lang=${story.language}>
            ${heading(level, words[name])}${paragraphs(text)}
          </section>`
        : nothing
    }${quote ? quotation(quote, words) : nothing}`;
  });

export const quotation = (
  { text, person }: Story['quotes'][number],
  words: StoryWords,
): TemplateResult =>
  html`<blockquote class="quote">
    <p>${words.quoted(text.replace(/^["”“»«]+|["”“»«]+$/g, ''))}</p>
    ${person ? html`<footer class="small muted">${person}</footer>` : nothing}
  </blockquote>`;

const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n{2,}/).map((part) => html`<p class="text">${part}</p>`);
