import { css } from 'lit';
import { locksStyles } from './locks.styles.ts';

export const journeyTrackStyles = [
  locksStyles,
  css`
    .journey .locks {
      --_h: 92px;
      max-inline-size: none;
    }
    .journey .locks b {
      inline-size: 18px;
      block-size: 18px;
      border-width: 3px;
    }
    .journey-names {
      display: none;
    }
    .journey-label {
      margin-block-start: var(--_3);
    }
    .journey :is(.journey-label span, .journey-names) {
      color: var(--_muted);
    }
    .journey-names strong {
      display: block;
      font-weight: 500;
      color: var(--_ink);
    }
    .journey-names .now {
      color: var(--_ink);
    }
    .journey-names .now strong {
      font-weight: 700;
    }
    .journey-names .next strong {
      color: var(--_muted);
      font-weight: 400;
    }
    .ended .passed {
      --_fill: var(--_line);
      --_top: var(--_stone);
    }
    .ended .present {
      --_fill: var(--_stone);
      --_top: var(--_muted);
    }
    .ended .locks b {
      background: var(--_surface);
      border-color: var(--_muted);
    }
    .ended .locks .present::after {
      inline-size: 4px;
      background: var(--_muted);
    }
    @media (prefers-reduced-motion: no-preference) {
      .fresh .present::before {
        animation: rise 700ms;
      }
      .fresh b {
        animation: float 700ms;
      }
    }
    @keyframes rise {
      from {
        background-size: 100% 0%;
      }
    }
    @keyframes float {
      from {
        inset-block-end: 0;
      }
    }
    @container root (inline-size >= 560px) {
      .journey .locks {
        --_h: 112px;
      }
      .journey-names {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        margin-block-start: var(--_3);
        font-size: var(--_s);
        line-height: 1.35;
      }
      .journey-names li {
        padding-inline-end: var(--_3);
      }
      .journey-label {
        display: none;
      }
    }
  `,
];
