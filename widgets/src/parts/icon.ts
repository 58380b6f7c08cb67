import { html, type TemplateResult } from 'lit';

/** Strokes on a 24 by 24 grid. */
export const icons = {
  next: 'm9 6 6 6-6 6',
  previous: 'm15 6-6 6 6 6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  alert: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1',
  offline: 'M3 3l18 18M8.5 7.2A6 6 0 0 1 17.8 11 4 4 0 0 1 20 17.6M16.5 19H7a4.5 4.5 0 0 1-.8-8.9',
  retry: 'M20 6v5h-5M4 18v-5h5M18.8 11A7.2 7.2 0 0 0 6 7.5M5.2 13A7.2 7.2 0 0 0 18 16.5',
} as const;

/** Decoration beside words; `directional` ones turn round in right-to-left text. */
export const icon = (strokes: string, directional = false): TemplateResult =>
  html`<svg class="icon ${directional ? 'directional' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${strokes}></path>
  </svg>`;
