import { css } from 'lit';

export const ideaFormStyles = css`
  form,
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .waiting {
    min-block-size: 52em;
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
    .actions {
      display: none;
    }
  }
`;
