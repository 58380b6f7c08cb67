import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A framed message: what happened, that nothing is lost, what to do. */
export const notice = (
  kind: 'plain' | 'warn' | 'danger',
  strokes: string,
  content: unknown,
): TemplateResult =>
  html`<div class="notice ${kind}">
    ${icon(strokes)}
    <div>${content}</div>
  </div>`;
