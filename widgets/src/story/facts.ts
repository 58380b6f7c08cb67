import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import type { Story } from '../../../cms/contracts/stories';
import { heading } from '../parts/heading.ts';
import type { StoryWords } from './story.words.ts';

/** The fact box, and whom to ask. */
export const aside = (
  story: Story,
  words: StoryWords,
  level: number,
  language: Language,
): TemplateResult => {
  const others = story.languages.filter((other) => other.language !== story.language);
  return html`<aside class="side" aria-label=${words.facts} lang=${language}>
    <div class="panel filled">
      ${heading(level, words.facts)}
      <dl>
        ${fact(words.administrations, names(story.administrations))}
        ${fact(words.targetGroups, names(story.targetGroups))}
        ${fact(words.themes, names(story.themes))} ${fact(words.source, story.effect?.source)}
        ${fact(
          words.languages,
          others.length > 0 &&
            others.map(
              (other) =>
                html`<a href=${other.url} hreflang=${other.language} lang=${other.language}
                  >${new Intl.DisplayNames([other.language], { type: 'language' }).of(other.language)}</a
                > `,
            ),
        )}
      </dl>
    </div>
    ${story.contact ? contactPanel(story.contact, words, level) : nothing}
  </aside>`;
};

const contactPanel = (
  { name, role, email, phone }: NonNullable<Story['contact']>,
  words: StoryWords,
  level: number,
): TemplateResult =>
  html`<div class="panel">
    ${heading(level, words.tryTitle)}
    <p>${words.tryText(name)} ${role ? html`<span class="small muted">${role}</span>` : nothing}</p>
    ${
      email
        ? html`<a
            class="button primary"
            href="mailto:${encodeURIComponent(email).replace('%40', '@')}"
            >${words.write(name)}</a
          >`
        : nothing
    }
    ${phone ? html`<p><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></p>` : nothing}
  </div>`;

const fact = (term: string, value: unknown): unknown =>
  value
    ? html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

const names = (items: { name: string }[]): string => items.map(({ name }) => name).join(', ');
