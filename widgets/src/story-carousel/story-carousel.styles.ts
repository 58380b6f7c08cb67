import { css } from 'lit';

/**
 * Every state has the same boxes. The body of a slide reserves room for a title of three lines and
 * an ingress of four, so that stories take the skeleton's place without moving the page.
 */
export const storyCarouselStyles = css`
  .carousel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
    align-content: start;
    justify-content: space-between;
    min-block-size: calc(44px + var(--_2) + 1.75em);
  }
  .head > :first-child {
    font-size: var(--_xl);
  }
  .controls {
    display: flex;
    align-items: center;
    gap: var(--_2);
    inline-size: 100%;
  }
  .round {
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    border: 1.5px solid var(--_field);
    background: var(--_surface);
    display: grid;
    place-items: center;
    cursor: pointer;
    color: var(--_ink);
    padding: 0;
  }
  .root .round:focus-visible {
    border-radius: 50%;
  }
  .round:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .position {
    font-size: var(--_s);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    margin-inline: var(--_2);
    white-space: nowrap;
  }
  .position,
  .picker span {
    unicode-bidi: plaintext;
  }
  .dashes {
    display: none;
    margin-inline-start: auto;
  }
  .dashes button {
    inline-size: 30px;
    block-size: 44px;
    border: 0;
    background: none;
    padding: 0;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .dashes button::before {
    content: '';
    inline-size: 20px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_field);
  }
  .dashes [aria-current]::before {
    background: var(--_buoy);
    block-size: 6px;
  }

  .track {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 100%;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .slide,
  .frame {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_r-l);
    overflow: clip;
    display: grid;
  }
  .slide {
    scroll-snap-align: start;
    grid-template-rows: auto 1fr;
  }
  .image {
    aspect-ratio: 16/9;
    inline-size: 100%;
    block-size: auto;
    object-fit: cover;
    display: block;
    border-radius: 0;
    background-color: var(--_water);
  }
  .skeleton.round {
    border: 0;
  }
  .skeleton.image {
    background: var(--_sunken);
  }
  .body {
    padding: var(--_4);
    display: grid;
    gap: var(--_2);
    align-content: start;
    grid-template-rows: auto auto auto 1fr auto;
    min-block-size: 23em;
  }
  .body > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_xl);
  }
  .slide :is(h1, h2, h3, h4, h5, h6) a {
    color: var(--_ink);
    text-decoration-color: transparent;
  }
  .slide :is(h1, h2, h3, h4, h5, h6) a:hover {
    text-decoration-color: currentColor;
  }
  .ingress {
    max-inline-size: 56ch;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .body > .figure {
    align-self: end;
    margin-block-start: var(--_3);
  }
  .foot {
    grid-row: 5;
    padding-block-start: var(--_2);
  }
  .body > .line {
    block-size: 1.2em;
    grid-row: auto;
  }
  .body > .line:nth-of-type(2) {
    inline-size: 40%;
  }
  .body > .line:nth-of-type(3) {
    block-size: 1.7em;
  }
  .body > .line:last-child {
    inline-size: 50%;
    block-size: 3em;
    align-self: end;
  }
  .frame {
    align-content: center;
    justify-items: start;
    gap: var(--_3);
    padding: var(--_5);
    /* The picture's height at this width, the body's and the borders'. */
    min-block-size: calc((100cqi - 2px) * 0.5625 + 23em + 2px);
  }
  .frame > .notice {
    inline-size: 100%;
  }
  .empty > .icon {
    inline-size: 4em;
    block-size: 4em;
    stroke-width: 1;
    color: var(--_accent);
  }
  .frame.empty > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_l);
  }
  .picker {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .track {
      scroll-behavior: smooth;
    }
  }
  @container root (inline-size >= 400px) {
    .dashes {
      display: flex;
    }
  }
  @container root (inline-size >= 600px) {
    .head {
      min-block-size: 44px;
      align-content: center;
    }
    .controls {
      inline-size: auto;
    }
    .slide {
      grid-template: 1fr / 44% 1fr;
    }
    .image {
      aspect-ratio: auto;
      block-size: 100%;
      /* The picture fills the height that the words need, and never decides it. */
      position: absolute;
      inset-block: 0;
      inline-size: 44%;
    }
    .slide {
      position: relative;
    }
    .body {
      grid-column: 2;
      padding: var(--_5);
      min-block-size: 23em;
    }
    .frame {
      min-block-size: calc(23em + 2px);
    }
  }
  @container root (inline-size >= 960px) {
    .slide {
      grid-template-columns: 56% 1fr;
    }
    .image {
      inline-size: 56%;
    }
    .body {
      padding: var(--_7) var(--_6) var(--_6);
      min-block-size: 26.5em;
    }
    .frame {
      min-block-size: calc(26.5em + 2px);
    }
    .dashes {
      display: none;
    }
    .picker {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      gap: var(--_4);
    }
    .picker > * {
      min-block-size: 6em;
    }
    .picker button {
      border: 0;
      border-block-start: 3px solid var(--_line);
      background: none;
      padding: var(--_3) 0 var(--_2);
      text-align: start;
      cursor: pointer;
      font-size: var(--_s);
      line-height: 1.35;
      color: var(--_muted);
      display: grid;
      align-content: start;
      gap: 2px;
      min-block-size: calc(var(--_em) * 6);
    }
    .picker b {
      color: var(--_ink);
      font-weight: 600;
    }
    .picker button:hover {
      border-color: var(--_accent);
    }
    .picker [aria-current] {
      border-color: var(--_buoy);
    }
    .picker [aria-current] b {
      font-weight: 700;
    }
  }
  @media (forced-colors: active) {
    .dashes [aria-current]::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .dashes button::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .picker [aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .track {
      grid-auto-flow: row;
      gap: var(--_4);
    }
    .controls,
    .picker {
      display: none;
    }
  }
`;
