import { css } from 'lit';
import { attachmentsStyles } from '../attachments.styles.ts';
import { fieldStyles } from '../field.styles.ts';
import { journeyTrackStyles } from '../journey-track.styles.ts';

export const giverStyles = [
  fieldStyles,
  journeyTrackStyles,
  attachmentsStyles,
  css`
    .idea,
    .part,
    .intro,
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_4);
    }
    .idea {
      gap: var(--_6);
    }
    .intro {
      gap: var(--_2);
    }
    .intro > :is(h1, h2, h3, h4, h5, h6) {
      font-size: var(--_2xl);
    }
    .intro p {
      color: var(--_muted);
      max-inline-size: 58ch;
    }
    .title {
      font-size: var(--_xl);
    }
    .text {
      white-space: pre-wrap;
      max-inline-size: 66ch;
    }
    .root [tabindex='-1']:focus-visible {
      outline-offset: 4px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
      align-items: center;
    }
    .row.end {
      align-items: end;
    }
    .row .field {
      flex: 0 1 320px;
    }
    .waiting {
      min-block-size: 20em;
    }
    .notice .field {
      inline-size: 100%;
    }

    .timeline li {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr);
      gap: var(--_4);
      padding-block-end: var(--_5);
      position: relative;
    }
    .timeline li::before {
      content: '';
      inline-size: 12px;
      block-size: 12px;
      border-radius: 50%;
      border: 2px solid var(--_accent);
      background: var(--_water);
      margin-block-start: 0.35em;
      margin-inline-start: 3px;
      z-index: 1;
    }
    .timeline li::after {
      content: '';
      position: absolute;
      inset-inline-start: 8px;
      inset-block: 1.1em 0;
      inline-size: 2px;
      background: var(--_line);
    }
    .timeline li:last-child {
      padding-block-end: 0;
    }
    .timeline li:last-child::after {
      display: none;
    }
    .timeline .now::before {
      background: var(--_buoy);
      border-color: var(--_buoy);
    }
    .timeline time {
      font-size: var(--_s);
      color: var(--_muted);
    }
    .said {
      background: var(--_sunken);
      border-radius: var(--_r);
      padding: var(--_3) var(--_4);
      margin-block-start: var(--_2);
      display: grid;
      gap: var(--_2);
    }
    .who {
      font-size: var(--_s);
    }
    .who span {
      color: var(--_muted);
    }

    .fold summary {
      cursor: pointer;
      font-weight: 600;
      display: flex;
      gap: var(--_2);
      align-items: center;
      min-block-size: 44px;
    }
    .fold summary::-webkit-details-marker {
      display: none;
    }
    .fold > :not(summary) {
      margin-block-end: var(--_3);
    }
    .fold li .icon {
      color: var(--_muted);
    }
    .leaving,
    .aside {
      border-block-start: 1px solid var(--_line);
      padding-block-start: var(--_5);
    }
    .leaving .title {
      font-size: var(--_l);
    }
    @media print {
      form,
      .leaving {
        display: none;
      }
    }
  `,
];
