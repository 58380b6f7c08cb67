import { css } from 'lit';

/**
 * The shield: where the element stands is the page's business, the rest is ours. The important
 * declarations of a shadow root win over the page's own important ones.
 */
export const shield = css`
  :host {
    /* Margins of the fallback stay inside, and go with it without moving the page. */
    display: flow-root !important;
    visibility: visible !important;
    float: none !important;
    position: static !important;
    opacity: 1 !important;
    transform: none !important;
    filter: none !important;
    border: 0 !important;
    outline: 0 !important;
    padding: 0 !important;
    background: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark !important;
  }
  .root {
    all: initial;
    --_em: 1em;
    display: block;
    container: root / inline-size;
    font-family: var(--idesluss-font-family, inherit);
    font-size: var(--idesluss-font-size, inherit);
    color-scheme: inherit;
    line-height: 1.55;
    color: var(--_ink);
    text-align: start;
    accent-color: var(--_accent);
    font-variant-numeric: lining-nums;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;
  }
`;

export const base = css`
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  :where(.root)
    :where(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, blockquote, fieldset, legend, pre) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(.root) :where(h1, h2, h3, h4, h5, h6) {
    font: inherit;
    font-family: var(--_head);
    font-weight: var(--_head-weight);
    line-height: 1.2;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  :where(.root) :where(ul, ol) {
    list-style: none;
  }
  :where(.root) :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(.root) :where(a) {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where(.root) :where(a:hover) {
    color: var(--_accent-strong);
    text-decoration-thickness: 2px;
  }
  :where(.root) :where(p) {
    text-wrap: pretty;
  }
  .root :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_halo);
    border-radius: var(--_r);
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .icon.directional:dir(rtl) {
    scale: -1 1;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_s);
  }
  .eyebrow {
    font-size: var(--_s);
    color: var(--_muted);
  }
  .more {
    display: inline-block;
    font-weight: 600;
    padding-block: 3px;
  }
  .more .icon {
    margin-inline-start: 0.35em;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: translate var(--_slow);
  }
  .more:hover .icon {
    translate: 3px 0;
  }
  .figure {
    display: flex;
    align-items: center;
    gap: var(--_3);
    line-height: 1;
    color: var(--_accent);
  }
  .figure b {
    flex: none;
    max-inline-size: 100%;
    font-size: var(--_figure);
    font-weight: 650;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums lining-nums;
    unicode-bidi: isolate;
    direction: ltr;
  }
  .figure span {
    font-size: var(--_s);
    line-height: 1.3;
    color: var(--_ink);
    max-inline-size: 24ch;
  }

  .button {
    display: inline-flex;
    overflow-wrap: break-word;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 44px;
    padding: var(--_2) var(--_5);
    border: 1.5px solid var(--_accent);
    border-radius: var(--_r);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_fast);
  }
  .button:hover {
    background: var(--_accent-soft);
    border-color: var(--_accent-strong);
    color: var(--_accent-strong);
  }
  .button.compact {
    min-block-size: 36px;
    padding: var(--_1) var(--_3);
    font-size: var(--_s);
  }
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_1) var(--_3);
    padding: var(--_4);
    border-radius: var(--_r);
    background: var(--_sunken);
    border-inline-start: 4px solid var(--_accent);
    line-height: 1.45;
  }
  .notice > .icon {
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .notice > div {
    display: grid;
    gap: var(--_2);
    min-inline-size: 0;
    justify-items: start;
  }
  .notice p {
    max-inline-size: 62ch;
  }
  .notice.warn {
    background: var(--_warn-soft);
    border-color: var(--_warn);
  }
  .notice.warn > .icon {
    color: var(--_warn);
  }

  .skeleton {
    background: var(--_sunken);
    border-radius: var(--_r);
    display: block;
    position: relative;
    overflow: clip;
  }
  .skeleton::after {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(
      90deg,
      transparent,
      color-mix(in oklab, var(--_accent) 9%, transparent),
      transparent
    );
    translate: -100% 0;
    animation: skeleton 1.6s infinite;
  }
  @keyframes skeleton {
    to {
      translate: 100% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton::after {
      display: none;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
