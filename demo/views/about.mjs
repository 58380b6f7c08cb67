import { html } from '../html.mjs';

export function about({ words }) {
  const { heading, text, notHere } = words.about;
  const body = html`<div class="wrap text">
    <h1>${heading}</h1>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    <h2 id="not-here">${notHere.heading}</h2>
    <p>${notHere.text}</p>
  </div>`;
  return { title: heading, body, current: 'about' };
}
