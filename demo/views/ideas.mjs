import { html } from '../html.mjs';
import { ideaForm } from './embed.mjs';

export function ideas(page) {
  const { words } = page;
  const body = html`
    <div class="wrap text">
      <h1>${words.ideas.heading}</h1>
      <p class="ingress">${words.ideas.ingress}</p>
    </div>
    <div class="wrap wide-space">${ideaForm(page)}</div>
  `;
  return { title: words.menu.ideas, body, current: 'ideas' };
}
