import { html, nothing, type TemplateResult } from 'lit';
import type { StoryImage } from '../../../cms/contracts/stories';

/** A story's picture, or a quiet surface of the same size where there is none. */
export const picture = (
  image: StoryImage | null,
  sizes: string,
  className: string,
  eager = false,
): TemplateResult =>
  image
    ? html`<img
        class=${className}
        src=${image.url}
        srcset=${image.sources.map(({ url, width }) => `${url} ${width}w`).join(', ') || nothing}
        sizes=${image.sources.length ? sizes : nothing}
        width=${image.width ?? nothing}
        height=${image.height ?? nothing}
        alt=${image.alt}
        loading=${eager ? 'eager' : 'lazy'}
        decoding="async"
      />`
    : html`<span class=${className}></span>`;
