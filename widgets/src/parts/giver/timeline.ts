import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.ts';
import { heading } from '../heading.ts';
import { dayOf } from './days.ts';
import { momentsOf } from './journey.ts';
import type { OwnIdea } from './own-idea.ts';

/** All that has happened and been said, with its day. */
export const timeline = ({ idea, port }: OwnIdea): TemplateResult => {
  const words = port.words();
  const coach = idea.coach?.name ?? words.someone;
  return html`<section class="part">
    ${heading(port.level() + 1, words.ideaJourney, { className: 'title' })}
    <ol class="timeline">
      ${momentsOf(idea, port.journey(), words).map(
        ({ at, title, text, by }, index) =>
          html`<li class=${index ? '' : 'now'}>
            <div>
              ${heading(port.level() + 2, title)}
              <time datetime=${at}>${longDate(dayOf(at), port.language())}</time>
              ${
                text
                  ? html`<div class="said">
                      <p class="who">
                        <strong>${by === 'giver' ? words.you : coach}</strong>
                        ${by === 'giver' || !idea.coach ? nothing : html`<span>${words.role}</span>`}
                      </p>
                      <p class="text">${text}</p>
                    </div>`
                  : nothing
              }
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
};
