import { html, nothing, type TemplateResult } from 'lit';
import type { Block, InlineText } from '../../../cms/contracts/stories';
import { safeLink } from '../core/safe-link.ts';
import { heading } from '../parts/heading.ts';
import { picture } from '../parts/picture.ts';

/** Rich text from data, by templates alone: no text in it can become markup. */
export const blocks = (body: Block[], level: number): TemplateResult[] =>
  body.map((block) => {
    switch (block.type) {
      case 'heading':
        // The editor's level 1 and 2 are both the first below the story's own heading.
        return heading(level + Math.max(block.level - 2, 0), inline(block.children));
      case 'list':
        return list(block);
      case 'quote':
        return html`<blockquote class="quote"><p>${inline(block.children)}</p></blockquote>`;
      case 'code':
        return html`<pre><code>${inline(block.children)}</code></pre>`;
      case 'image':
        return picture(block.image, '(min-width: 760px) 66ch, 92vw', 'inset');
      default:
        return html`<p class="text">${inline(block.children)}</p>`;
    }
  });

const list = ({ format, children }: Extract<Block, { type: 'list' }>): TemplateResult => {
  const items = children.map((item) => html`<li>${inline(item.children)}</li>`);
  return format === 'ordered'
    ? html`<ol class="points">
        ${items}
      </ol>`
    : html`<ul class="points">
        ${items}
      </ul>`;
};

const inline = (runs: InlineText[]): unknown[] =>
  runs.map((run) => (run.type === 'link' ? link(run) : marked(run)));

const link = ({ url, children }: Extract<InlineText, { type: 'link' }>): unknown => {
  const address = safeLink(url);
  return address ? html`<a href=${address}>${inline(children)}</a>` : inline(children);
};

const marked = (run: Extract<InlineText, { type: 'text' }>): unknown => {
  let shown: unknown = run.text || nothing;
  if (run.code) shown = html`<code>${shown}</code>`;
  if (run.bold) shown = html`<strong>${shown}</strong>`;
  if (run.italic) shown = html`<em>${shown}</em>`;
  if (run.underline) shown = html`<u>${shown}</u>`;
  if (run.strikethrough) shown = html`<s>${shown}</s>`;
  return shown;
};
