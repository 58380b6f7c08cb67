import { html } from '../html.mjs';

export function notFound({ words, href }) {
  const body = html`<div class="wrap text">
    <h1>${words.notFound.heading}</h1>
    <p>${words.notFound.text}</p>
    <p><a href="${href('home')}">${words.notFound.link}</a></p>
  </div>`;
  return { title: words.notFound.heading, body };
}
