import { html } from '../html.mjs';
import { ownIdeas } from './embed.mjs';

export function myIdeas(page) {
  const { words } = page;
  const body = html`
    <div class="wrap text">
      <h1>${words.myIdeas.heading}</h1>
      <p class="ingress">${words.myIdeas.ingress}</p>
    </div>
    <div class="wrap wide-space">${ownIdeas(page)}</div>
  `;
  return { title: words.menu.myIdeas, body, current: 'myIdeas' };
}
