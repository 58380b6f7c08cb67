import { css } from 'lit';

export const ideaFormStyles = css`
  form,
  .grid,
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .intro {
    display: grid;
    gap: var(--_2);
    margin-block-end: var(--_5);
  }
  .intro > :first-child {
    font-size: var(--_2xl);
  }
  .intro p {
    color: var(--_muted);
    max-inline-size: 58ch;
  }
  .root [tabindex='-1']:focus-visible {
    outline-offset: 4px;
  }
  form > .notice {
    max-inline-size: none;
  }
  .grid > .notice {
    max-inline-size: 640px;
    font-size: var(--_s);
  }
  .notice summary {
    font-weight: 400;
  }

  .steps {
    display: flex;
    gap: var(--_2);
  }
  .steps li {
    flex: 1 1 0;
    min-inline-size: 0;
    border-block-start: 4px solid var(--_line);
    padding-block-start: var(--_2);
    font-size: var(--_s);
    color: var(--_muted);
    line-height: 1.3;
  }
  .steps .done {
    border-color: var(--_accent-line);
  }
  .steps .now {
    border-color: var(--_accent);
    color: var(--_ink);
    flex: 0 0 auto;
    min-inline-size: 44%;
  }
  .steps .link {
    padding: 0;
    color: inherit;
  }
  .steps li:not(.now) .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
  }
  .saved {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: center;
    font-size: var(--_s);
    color: var(--_muted);
  }

  .help {
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    max-inline-size: 640px;
  }
  .help summary {
    cursor: pointer;
    padding: 10px 12px;
    font-weight: 600;
    font-size: var(--_s);
    display: flex;
    gap: var(--_2);
    align-items: center;
    min-block-size: 44px;
  }
  .help summary::-webkit-details-marker {
    display: none;
  }
  .chevron {
    margin-inline-start: auto;
    transition: rotate var(--_slow);
  }
  .help[open] .chevron {
    rotate: 180deg;
  }
  .help > ul {
    list-style: disc;
    padding: 0 12px 14px 2em;
    font-size: var(--_s);
    display: grid;
    gap: var(--_1);
  }
  .help > div {
    padding: var(--_2) 12px var(--_4);
    display: grid;
    gap: var(--_4);
  }

  .drop {
    position: relative;
    border: 1.5px dashed var(--_field);
    border-radius: var(--_r);
    padding: var(--_4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
    margin-block-start: var(--_2);
  }
  .drop :focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .files {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    padding: 6px 6px 6px 12px;
    font-size: var(--_s);
  }
  .file > .name {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .file > .icon {
    color: var(--_muted);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--_accent);
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
    font-size: var(--_xl);
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

  @container root (inline-size >= 460px) {
    .steps li,
    .steps .now {
      flex: 1 1 0;
      min-inline-size: 0;
    }
    .steps li:not(.now) .name {
      position: static;
      clip-path: none;
      white-space: normal;
    }
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
  @container root (inline-size >= 900px) {
    /* The second column is for a panel beside the fields; it is as narrow as what stands in it. */
    .with-side {
      grid-template-columns: minmax(0, 1fr) fit-content(340px);
      column-gap: 0;
    }
    .with-side > * {
      grid-column: 1;
    }
    .with-side > aside {
      grid-column: 2;
      grid-row: 1 / span 4;
      margin-inline-start: var(--_7);
    }
  }
  @media (forced-colors: active) {
    .steps .now {
      border-color: Highlight;
    }
  }
  @media print {
    .actions,
    .change {
      display: none;
    }
  }
`;
