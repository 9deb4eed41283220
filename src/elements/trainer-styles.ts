import { css } from 'lit';

/** The trainer's layout: container queries, so that a narrow column on a wide page counts as narrow. */
export const trainerStyles = css`
  .header strong {
    color: var(--_text);
  }

  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-block-start: 12px;
  }

  @container (inline-size >= 520px) {
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .panels > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 680px) {
    .panels {
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    }

    .panels > :last-child:nth-child(odd) {
      grid-column: auto;
    }
  }

  /* Where three fit into a row, four are two and two. */
  @container (680px <= inline-size < 848px) {
    .panels:has(> :nth-child(4)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .panel-title {
    padding-left: 52px;
    font-size: max(13px, 0.8125rem);
    line-height: 1.35;
  }

  .panel-title:dir(rtl) {
    text-align: right;
  }

  .panel-title > * {
    display: block;
    unicode-bidi: plaintext;
  }

  .panel-title strong {
    font-weight: 650;
  }

  .chart {
    position: relative;
    block-size: 216px;
  }

  .panel-note {
    margin: 8px 0;
    padding-inline-start: 52px;
    color: var(--_muted);
    unicode-bidi: plaintext;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 8px 0 0;
    padding: 0;
    padding-inline-start: 52px;
    font-size: max(12px, 0.75rem);
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .legend svg {
    inline-size: 28px;
    block-size: 8px;
  }

  .legend .ring {
    inline-size: 10px;
    block-size: 10px;
    fill: none;
    stroke-width: 2;
  }

  .legend .dead {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .legend line {
    stroke-width: 2.5;
  }

  @container (inline-size < 520px) {
    .legend {
      padding-inline-start: 0;
    }
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-start: 12px;
  }

  .controls label,
  .settings label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .play {
    min-inline-size: 92px;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
    gap: 8px 16px;
    margin-block-start: 12px;
  }

  .settings label {
    display: grid;
    gap: 2px;
    align-items: start;
    color: var(--_muted);
    font-size: max(13px, 0.8125rem);
  }

  .settings :is(input, select) {
    inline-size: 100%;
    color: var(--_text);
  }

  .scrubber {
    position: absolute;
    inset-block-start: calc(var(--_plot-bottom) + 4px);
    left: calc(var(--_plot-left, 52px) - 12px);
    inline-size: calc(var(--_plot-width) + 24px);
    block-size: 24px;
    margin: 0;
    appearance: none;
    background: transparent;
    cursor: grab;
    direction: ltr;
    touch-action: pan-y;
  }

  .scrubber:active {
    cursor: grabbing;
  }

  .scrubber::-webkit-slider-runnable-track {
    block-size: 24px;
    background: var(--_line);
  }

  .scrubber::-moz-range-track {
    block-size: 24px;
    background: var(--_line);
  }

  .scrubber::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 3px solid var(--_prediction);
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  .scrubber::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 3px solid var(--_prediction);
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  .scrubber:focus-visible {
    outline: none;
  }

  .scrubber:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .scrubber:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    .scrubber {
      inset-block-start: calc(var(--_plot-bottom) - 6px);
      block-size: 44px;
    }

    .scrubber::-webkit-slider-runnable-track {
      padding-block: 10px;
      block-size: 44px;
    }
  }

  .loss {
    margin-block-start: 16px;
  }

  .loss .panel-title > * {
    display: inline;
    margin-inline-end: 6px;
  }

  /* Where the loss will be drawn, until it is. The line keeps clear of half a thumb at both ends. */
  .track {
    position: relative;
    --_plot-width: calc(100% - 70px);
    --_plot-bottom: 97px;
    --_line: linear-gradient(var(--_border), var(--_border)) center / calc(100% - 24px) 4px
      no-repeat;
  }

  .loss .chart {
    block-size: 148px;
  }

  .bare {
    block-size: 32px;
    --_plot-bottom: 0px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    padding-inline: 48px 12px;
    font-size: max(13px, 0.8125rem);
    direction: ltr;
  }

  /* Of two lines at most as high as a button: the row must not move while it plays. */
  .controls .outcome {
    flex: 1 1 150px;
    align-content: center;
    min-block-size: max(32px, 2rem);
    font-size: max(13px, 0.8125rem);
    line-height: max(16px, 1rem);
    text-align: end;
    text-wrap: balance;
  }

  .outcome,
  .trouble,
  .header > * {
    unicode-bidi: plaintext;
  }

  progress {
    inline-size: 96px;
    accent-color: var(--_accent);
  }

  .trouble {
    margin: 12px 0 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
  }

  details {
    margin-block-start: 12px;
  }

  /* The room that relu.css reserves. */
  :host(:not([panels], [controls])) figure {
    min-block-size: 1372px;
  }

  @container (inline-size >= 420px) {
    :host(:not([panels], [controls])) figure {
      min-block-size: 1312px;
    }
  }

  @container (inline-size >= 520px) {
    :host(:not([panels], [controls])) figure {
      min-block-size: 1004px;
    }
  }

  @container (inline-size >= 680px) {
    :host(:not([panels], [controls])) figure {
      min-block-size: 696px;
    }
  }

  @container (inline-size >= 780px) {
    :host(:not([panels], [controls])) figure {
      min-block-size: 640px;
    }
  }
`;
