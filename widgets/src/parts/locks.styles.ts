import { css } from 'lit';

/** Five chambers seen from the side: floors step up, gates stand upstream, the buoy floats. */
export const locksStyles = css`
  .locks {
    --_h: 48px;
    --_step: 12%;
    --_depth: 42%;
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    block-size: var(--_h);
    inline-size: 100%;
    max-inline-size: 200px;
  }
  .locks i {
    position: relative;
    --_n: 0;
  }
  .locks i:nth-child(2) {
    --_n: 1;
  }
  .locks i:nth-child(3) {
    --_n: 2;
  }
  .locks i:nth-child(4) {
    --_n: 3;
  }
  .locks i:nth-child(5) {
    --_n: 4;
  }
  .locks i::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: calc(var(--_step) * var(--_n));
    block-size: var(--_depth);
    border-block-end: 2px solid var(--_stone);
    background: linear-gradient(var(--_top, transparent) 2px, var(--_fill, transparent) 2px)
      bottom / 100% 84% no-repeat;
  }
  .locks i::after {
    content: '';
    position: absolute;
    inset-inline-end: -1px;
    inset-block-end: calc(var(--_step) * var(--_n));
    block-size: calc(var(--_depth) + var(--_step) + 3px);
    inline-size: 2px;
    background: var(--_stone);
    z-index: 1;
  }
  .locks i:last-child::after {
    block-size: calc(var(--_depth) + 3px);
    inset-inline-end: 0;
  }
  .locks .passed {
    --_fill: var(--_water);
    --_top: var(--_accent);
  }
  .locks .present {
    --_fill: var(--_accent);
    --_top: var(--_accent);
  }
  .locks b {
    position: absolute;
    inset-inline: 0;
    margin-inline: auto;
    inset-block-end: calc(var(--_step) * var(--_n) + var(--_depth) * 0.84);
    translate: 0 50%;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_buoy);
    border: 2px solid var(--_surface);
    z-index: 2;
  }
  .locks .present:last-child b {
    background: var(--idesluss-color-success, #1e6640);
  }
  @supports (color: light-dark(red, red)) {
    .locks .present:last-child b {
      background: var(--idesluss-color-success, light-dark(#1e6640, #86d3a4));
    }
  }
  @media (forced-colors: active) {
    .locks i::before {
      border-block-end-color: CanvasText;
      background: none;
    }
    .locks i::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .locks .present::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .locks b {
      background: Canvas;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
