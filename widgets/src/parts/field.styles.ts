import { css } from 'lit';
import { primaryButtonStyles } from './primary-button.styles.ts';

export const fieldStyles = [
  primaryButtonStyles,
  css`
    .root {
      --_d-danger: #a3181d;
      --_danger: var(--idesluss-color-danger, var(--_d-danger));
      --_danger-soft: #fdf0ef;
    }
    @supports (color: light-dark(red, red)) {
      .root {
        --_d-danger: light-dark(#a3181d, #ffa39c);
        --_danger-soft: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
      }
    }
    .button.quiet {
      border-color: transparent;
      padding-inline: var(--_3);
    }
    .button.neutral {
      border-color: var(--_field);
      color: var(--_ink);
    }
    .button[aria-disabled='true'] {
      background: var(--_sunken);
      border-color: var(--_line);
      color: var(--_muted);
      cursor: progress;
    }

    .notice.danger {
      background: var(--_danger-soft);
      border-color: var(--_danger);
    }
    .notice.danger :is(.icon, h2, h3, h4, h5, h6, .link) {
      color: var(--_danger);
    }
    .field {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_1);
      max-inline-size: 640px;
    }
    .label {
      font-weight: 600;
      line-height: 1.35;
    }
    .optional {
      font-weight: 400;
      color: var(--_muted);
    }
    .hint {
      font-size: var(--_s);
      color: var(--_muted);
      line-height: 1.45;
    }
    .input {
      inline-size: 100%;
      min-block-size: 46px;
      padding: 10px 12px;
      background: var(--_surface);
      border: 1px solid var(--_field);
      border-radius: var(--_r);
      margin: 0;
      margin-block-start: var(--_1);
      line-height: 1.4;
      appearance: none;
      display: block;
    }
    textarea.input {
      min-block-size: 118px;
      resize: vertical;
      field-sizing: content;
    }
    textarea.small-area {
      min-block-size: 78px;
    }
    .input:hover {
      border-color: var(--_ink);
    }
    .select {
      position: relative;
    }
    .select .input {
      padding-inline-end: 40px;
    }
    .select .icon {
      position: absolute;
      inset-inline-end: 12px;
      inset-block-end: 13px;
      pointer-events: none;
    }
    .count {
      font-size: var(--_xs);
      color: var(--_muted);
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .wrong {
      border-inline-start: 4px solid var(--_danger);
      padding-inline-start: var(--_4);
    }
    .wrong .input {
      border: 2px solid var(--_danger);
      padding: 9px 11px;
    }
    .error,
    .warning {
      font-size: var(--_s);
      display: flex;
      gap: var(--_2);
      align-items: flex-start;
    }
    .error {
      color: var(--_danger);
      font-weight: 600;
    }
    .warning {
      background: var(--_warn-soft);
      border-inline-start: 4px solid var(--_warn);
      padding: var(--_2) var(--_3);
      border-radius: var(--_r);
      margin-block-start: var(--_1);
    }
    .warning .icon {
      color: var(--_warn);
    }
    .link {
      border: 0;
      background: none;
      padding: 3px 0;
      color: var(--_accent);
      text-align: start;
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
      min-block-size: 26px;
    }
    .link:hover {
      text-decoration-thickness: 2px;
    }
    .notice .link {
      font-weight: 600;
    }
    .check {
      display: flex;
      gap: var(--_3);
      align-items: flex-start;
      padding-block: 6px;
      cursor: pointer;
      min-block-size: 36px;
      line-height: 1.4;
    }
    .check input {
      inline-size: 22px;
      block-size: 22px;
      flex: none;
      margin: 0;
    }
    .check small {
      display: block;
      color: var(--_muted);
      font-size: var(--_s);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2);
      margin-block-start: var(--_2);
    }
    .chip {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: var(--_2);
      min-block-size: 38px;
      padding: 6px 12px;
      border: 1px solid var(--_field);
      border-radius: 999px;
      font-size: var(--_s);
      cursor: pointer;
      line-height: 1.25;
      background: var(--_surface);
    }
    .chip input {
      position: absolute;
      inset: 0;
      opacity: 0;
      margin: 0;
      cursor: pointer;
      inline-size: 100%;
      block-size: 100%;
    }
    .chip .icon {
      display: none;
      inline-size: 1em;
      block-size: 1em;
      stroke-width: 2.5;
    }
    .chip:has(:checked) {
      background: var(--_accent);
      border-color: var(--_accent);
      color: var(--_on-accent);
    }
    .chip:has(:checked) .icon {
      display: block;
    }
    .chip:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      .chip:has(:checked) {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
