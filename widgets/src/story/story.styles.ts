import { css } from 'lit';

export const storyStyles = css`
  article,
  .waiting,
  .missing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .missing {
    gap: var(--_3);
  }
  header {
    display: grid;
    gap: var(--_3);
  }
  header > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_2xl);
    max-inline-size: 24ch;
  }
  .missing > :first-child {
    font-size: var(--_xl);
  }
  .eyebrow a {
    color: inherit;
  }
  .lead {
    font-size: var(--_l);
    line-height: 1.5;
    max-inline-size: 58ch;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    font-size: var(--_s);
    color: var(--_muted);
  }
  .meta > :not(:last-child)::after {
    content: '·';
    margin-inline-start: var(--_3);
  }
  .hero {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16/9;
    object-fit: cover;
    border-radius: var(--_r-l);
    display: block;
    background-color: var(--_water);
  }
  .skeleton.hero {
    background: var(--_sunken);
  }
  .effect {
    border-block: 1px solid var(--_line);
    padding-block: var(--_4);
    flex-wrap: wrap;
  }
  .effect span {
    max-inline-size: 40ch;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
    max-inline-size: var(--idesluss-measure, 66ch);
  }
  .body > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: calc(var(--_3) * -1);
  }
  section {
    display: grid;
    gap: var(--_2);
  }
  :is(.body, .panel) :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_l);
  }
  .text {
    white-space: pre-line;
  }
  .points {
    list-style: disc;
    padding-inline-start: 1.3em;
    display: grid;
    gap: var(--_1);
  }
  ol.points {
    list-style: decimal;
  }
  .inset {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_r);
  }
  code {
    font-size: 0.9em;
  }
  pre {
    overflow-x: auto;
    padding: var(--_3);
    background: var(--_sunken);
    border-radius: var(--_r);
  }
  .quote {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_4);
    display: grid;
    gap: var(--_2);
  }
  .quote p {
    font-size: var(--_l);
    line-height: 1.45;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .panel {
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_r-l);
    padding: var(--_5);
    display: grid;
    gap: var(--_4);
    background: var(--_surface);
  }
  .panel.filled {
    background: var(--_sunken);
    border-color: transparent;
  }
  .panel span {
    display: block;
  }
  dl {
    display: grid;
    gap: var(--_4);
  }
  dt {
    font-size: var(--_s);
    color: var(--_muted);
  }
  dd {
    font-weight: 500;
    line-height: 1.4;
  }
  .waiting .line {
    inline-size: 40%;
    block-size: 1.2em;
  }
  .waiting .title {
    block-size: 3em;
  }
  .waiting .text {
    block-size: 48em;
  }
  @container root (480px <= inline-size < 860px) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
    .panel > .button {
      justify-self: start;
    }
  }
  @container root (inline-size >= 860px) {
    .hero {
      aspect-ratio: 2.2;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) 320px;
      gap: 64px;
      align-items: start;
    }
    .side {
      position: sticky;
      inset-block-start: 24px;
    }
  }
  @media print {
    .body a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
    .panel {
      break-inside: avoid;
    }
  }
`;
