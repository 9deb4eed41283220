import { css } from 'lit';

/**
 * What every figure shares: colours with one meaning each, type, controls and the message line.
 * The palette of the units keeps a contrast of at least 3:1 on its surface and a distance of at least
 * 0.12 (OKLab) between any two and to the accent, for normal and colour-blind eyes; a test computes both.
 */
export const baseStyles = css`
  :host {
    --_text: var(--relu-text, light-dark(#1b1b20, #eceef2));
    --_muted: light-dark(#585c68, #a5a9b6);
    --_grid: var(--relu-grid, light-dark(#e4e4e9, #2a2c33));
    --_zero: light-dark(#b9b9c4, #55575f);
    --_surface: var(--relu-surface, light-dark(#ffffff, #16181d));
    --_accent: var(--relu-accent, light-dark(#b93000, #fe70a3));
    --_target: var(--relu-target, light-dark(#1b1b20, #eceef2));
    --_prediction: var(--relu-prediction, var(--_accent));
    --_match: light-dark(#1b7a4b, #5fcf97);
    --_border: light-dark(#8b8d99, #757883);
    --_unit-0: var(--relu-unit-0, light-dark(#ee633e, #ceb01e));
    --_unit-1: var(--relu-unit-1, light-dark(#562c8b, #85ddff));
    --_unit-2: var(--relu-unit-2, light-dark(#927efc, #4a7cee));
    --_unit-3: var(--relu-unit-3, light-dark(#850e32, #96a7fd));
    --_unit-4: var(--relu-unit-4, light-dark(#89547d, #b847a2));
    --_unit-5: var(--relu-unit-5, light-dark(#5157ce, #8b871f));
    --_unit-6: var(--relu-unit-6, light-dark(#bf7e9f, #f0dd71));
    --_unit-7: var(--relu-unit-7, light-dark(#400051, #4f6d4e));
    --_radius: var(--relu-radius, 6px);

    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    min-inline-size: 0;
    color: var(--relu-text, inherit);
    font-family: var(--relu-font, inherit);
    font-size: max(14px, 0.875rem);
    line-height: 1.45;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  /* Many pages are dark without a word about color-scheme. */
  :host(:state(text-light)) {
    color-scheme: dark;
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  :host(:state(theme-light)),
  :host(:state(theme-dark)) {
    padding: 16px;
    color: var(--_text);
    background: var(--_surface);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  figure {
    margin: 0;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
    justify-content: space-between;
  }

  .heading {
    font-size: max(16px, 1rem);
    font-weight: 650;
    line-height: 1.3;
  }

  .muted {
    color: var(--_muted);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .problems {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .problems:not(:empty) {
    margin-block: 8px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }

  /* Our own words may run against the direction of the page; each sentence keeps its own order. */
  .heading,
  .caption,
  .problems p,
  button,
  label,
  summary,
  option {
    unicode-bidi: plaintext;
  }

  .problems p {
    margin: 0;
  }

  .caption {
    max-inline-size: 62ch;
    margin-block-start: 12px;
    color: var(--_muted);
    font-style: italic;
  }

  /* Scripts without italics would only be slanted. */
  .caption:is(:lang(ar), :lang(zh)) {
    font-style: normal;
  }

  button,
  select,
  input:where([type='text'], [type='number']) {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
    font: inherit;
    line-height: 1.2;
  }

  select {
    padding-inline: 8px;
  }

  select option {
    color: var(--_text);
    background: var(--_surface);
  }

  button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    cursor: pointer;
  }

  button:disabled {
    cursor: default;
    opacity: 0.5;
  }

  button svg {
    inline-size: 12px;
    block-size: 12px;
    fill: currentColor;
    flex: none;
  }

  @media (hover: hover) {
    button:hover:enabled,
    select:hover {
      border-color: currentColor;
    }
  }

  .primary {
    border-color: var(--_text);
    color: var(--_surface);
    background: var(--_text);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
  }

  .table-scroll {
    max-block-size: 320px;
    margin-block: 8px;
    overflow: auto;
  }

  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  table caption {
    padding-block: 4px;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 3px 12px;
    border-block-end: 1px solid var(--_grid);
    text-align: end;
    white-space: nowrap;
  }

  /* Numbers begin with their minus everywhere. */
  td {
    direction: ltr;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  th {
    font-weight: 600;
  }

  @media (pointer: coarse) {
    button,
    select,
    input:where([type='text'], [type='number']) {
      min-block-size: 44px;
    }

    summary {
      min-block-size: 44px;
      padding-block: 12px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      /* GrayText can be louder than the data. */
      --_grid: color-mix(in srgb, CanvasText 30%, Canvas);
      --_zero: CanvasText;
      --_surface: Canvas;
      --_target: CanvasText;
      --_match: CanvasText;
      --_accent: Highlight;
      --_prediction: Highlight;
      --_border: ButtonBorder;
      --_unit-0: CanvasText;
      --_unit-1: CanvasText;
      --_unit-2: CanvasText;
      --_unit-3: CanvasText;
      --_unit-4: CanvasText;
      --_unit-5: CanvasText;
      --_unit-6: CanvasText;
      --_unit-7: CanvasText;
    }

    .primary {
      border-width: 2px;
      color: ButtonText;
      background: ButtonFace;
    }
  }

  @media print {
    .controls,
    details:not([open]) {
      display: none;
    }
  }
`;
