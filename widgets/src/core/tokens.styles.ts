import { css } from 'lit';

/**
 * Hosts set `--idesluss-*` on any ancestor; inside, `--_*` resolves them. `--_d-*` are the
 * defaults: light first, for browsers without `light-dark()`, as a custom property keeps no earlier
 * declaration.
 */
export const tokens = css`
  .root {
    --_d-ink: #13262c;
    --_d-muted: #4a5c62;
    --_d-surface: #fff;
    --_d-sunken: #f2f6f7;
    --_d-line: #d2dcdf;
    --_d-field: #66787e;
    --_d-accent: #0d5465;
    --_d-on-accent: #fff;
    --_d-buoy: #c9451a;
    --_d-focus: #13262c;
    --_d-warn: #7a4b00;
    --_ink: var(--idesluss-color-text, var(--_d-ink));
    --_muted: var(--idesluss-color-text-muted, var(--_d-muted));
    --_surface: var(--idesluss-color-surface, var(--_d-surface));
    --_sunken: var(--idesluss-color-surface-sunken, var(--_d-sunken));
    --_line: var(--idesluss-color-line, var(--_d-line));
    --_field: var(--idesluss-color-field-line, var(--_d-field));
    --_accent: var(--idesluss-color-accent, var(--_d-accent));
    --_on-accent: var(--idesluss-color-on-accent, var(--_d-on-accent));
    --_buoy: var(--idesluss-color-buoy, var(--_d-buoy));
    --_focus: var(--idesluss-color-focus, var(--_d-focus));
    --_warn: var(--idesluss-color-warning, var(--_d-warn));
    --_halo: #fff;
    --_accent-strong: var(--_accent);
    --_accent-soft: var(--_sunken);
    --_accent-line: var(--_line);
    --_water: var(--_line);
    --_stone: var(--_field);
    --_warn-soft: #faeedb;

    --_head: var(--idesluss-font-family-heading, inherit);
    --_head-weight: var(--idesluss-font-weight-heading, 650);
    --_xs: calc(var(--_em) * 0.8125);
    --_s: calc(var(--_em) * 0.875);
    --_l: calc(var(--_em) * 1.1875);
    --_xl: clamp(
      calc(var(--_em) * 1.3125),
      calc(var(--_em) * 1.1 + 1cqi),
      calc(var(--_em) * 1.625)
    );
    --_2xl: clamp(
      calc(var(--_em) * 1.625),
      calc(var(--_em) * 1.15 + 2cqi),
      calc(var(--_em) * 2.375)
    );
    --_figure: clamp(
      calc(var(--_em) * 2.25),
      calc(var(--_em) * 1.5 + 3.2cqi),
      calc(var(--_em) * 3.75)
    );
    --_u: var(--idesluss-space-unit, 4px);
    --_1: var(--_u);
    --_2: calc(var(--_u) * 2);
    --_3: calc(var(--_u) * 3);
    --_4: calc(var(--_u) * 4);
    --_5: calc(var(--_u) * 6);
    --_6: calc(var(--_u) * 8);
    --_7: calc(var(--_u) * 12);
    --_r: var(--idesluss-radius, 4px);
    --_r-l: calc(var(--_r) * 1.5);
    --_fast: 120ms;
    --_slow: 220ms;
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    .root {
      --_d-ink: light-dark(#13262c, #e7f0f1);
      --_d-muted: light-dark(#4a5c62, #a9bcc2);
      --_d-surface: light-dark(#fff, #101d21);
      --_d-sunken: light-dark(#f2f6f7, #18292e);
      --_d-line: light-dark(#d2dcdf, #2f454c);
      --_d-field: light-dark(#66787e, #8399a0);
      --_d-accent: light-dark(#0d5465, #82c8d4);
      --_d-on-accent: light-dark(#fff, #06262e);
      --_d-buoy: light-dark(#c9451a, #ff9166);
      --_d-focus: light-dark(#13262c, #fff);
      --_halo: light-dark(#fff, #06262e);
      --_d-warn: light-dark(#7a4b00, #f0c060);
      --_accent-strong: color-mix(in oklab, var(--_accent) 82%, light-dark(#000, #fff));
      --_accent-soft: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
      --_accent-line: color-mix(in oklab, var(--_accent) 38%, var(--_surface));
      --_water: color-mix(
        in oklab,
        oklch(from var(--_accent) 0.76 max(c, 0.07) h) 58%,
        var(--_surface)
      );
      --_stone: color-mix(in oklab, var(--_ink) 30%, var(--_surface));
      --_warn-soft: color-mix(in oklab, oklch(from var(--_warn) 0.8 0.13 85) 22%, var(--_surface));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      --_fast: 0ms;
      --_slow: 0ms;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_field);
      --_muted: var(--_ink);
    }
  }
`;

/**
 * `--_em` is the text size of the widget's root as a length: without the registration it would be
 * an `em` that grows anew at every level. The name is the document's, so it may be there already.
 */
export const registerSizes = (): void => {
  try {
    CSS.registerProperty({
      name: '--_em',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Registered by another copy of ours, or not supported: sizes are then relative to their parent.
  }
};
