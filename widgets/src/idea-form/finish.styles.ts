import { css } from 'lit';
import { attachmentsStyles } from '../parts/attachments.styles.ts';
import { journeyTrackStyles } from '../parts/journey-track.styles.ts';

export const finishStyles = [
  ...journeyTrackStyles,
  attachmentsStyles,
  css`
    .asking {
      min-block-size: 11em;
      max-inline-size: 640px;
      padding: var(--_4);
      font-size: var(--_s);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2);
    }

    .review {
      max-inline-size: 760px;
      border-block-start: 1px solid var(--_line);
    }
    .review > div {
      display: grid;
      gap: 2px var(--_5);
      padding-block: var(--_4);
      border-block-end: 1px solid var(--_line);
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .review dt {
      font-weight: 600;
      font-size: var(--_s);
      color: var(--_muted);
    }
    .review dd {
      grid-column: 1;
      overflow-wrap: anywhere;
    }
    .review p {
      white-space: pre-wrap;
    }
    .review .change {
      grid-row: 1 / span 2;
      grid-column: 2;
    }

    .receipt {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
    }
    .receipt .intro {
      margin: 0;
    }
    .box {
      border: 1px solid var(--_line);
      border-radius: var(--_r-l);
      padding: var(--_5);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
    }
    .codes {
      display: grid;
      gap: var(--_4);
      max-inline-size: 22em;
    }
    .codes > div {
      display: grid;
      gap: var(--_2);
      justify-items: start;
    }
    .number {
      font-variant-numeric: tabular-nums;
      /* The longest code keeps to one line in the narrowest box. */
      font-size: min(var(--_xl), 6.3cqi);
      font-weight: 650;
      letter-spacing: 0.02em;
      line-height: 1.2;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
    .what-now {
      font-size: var(--_l);
    }
    .next-steps {
      display: grid;
      gap: var(--_4);
    }
    .next-steps li {
      display: grid;
      grid-template-columns: 32px 1fr;
      gap: var(--_3);
    }
    .next-steps strong {
      display: block;
      line-height: 1.35;
    }
    .disc {
      inline-size: 28px;
      block-size: 28px;
      border-radius: 50%;
      border: 1.5px solid var(--_accent);
      display: grid;
      place-items: center;
      font-size: var(--_s);
      font-weight: 650;
      color: var(--_accent);
    }

    @container root (inline-size >= 620px) {
      .review > div {
        grid-template-columns: 190px minmax(0, 1fr) auto;
      }
      .review dd {
        grid-column: 2;
        grid-row: 1;
      }
      .review .change {
        grid-column: 3;
        grid-row: 1;
      }
    }
    @container root (inline-size >= 860px) {
      .box {
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--_7);
        align-items: center;
      }
    }
    @media print {
      .change {
        display: none;
      }
    }
  `,
];
