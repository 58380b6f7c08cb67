import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  className?: string;
  id?: string;
  /** Can be given the focus by script. */
  focusable?: boolean;
}

/** A heading of a level that is not known before; levels above 6 stay 6. */
export const heading = (
  level: number,
  content: unknown,
  { className, id, focusable }: HeadingOptions = {},
): TemplateResult => {
  const name = className ?? nothing;
  const key = id ?? nothing;
  const tab = focusable ? '-1' : nothing;
  switch (Math.min(Math.max(Math.round(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${name} id=${key} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} id=${key} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${key} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${key} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${key} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 class=${name} id=${key} tabindex=${tab}>${content}</h6>`;
  }
};
