import { css } from 'lit';

/** The walkthrough's layout: the running table stands beside the plot where there is room, else below. */
export const walkthroughStyles = css`
  .header strong {
    color: var(--_text);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 28px;
    margin-block-start: 8px;
  }

  /* All steps in one place, so that the figure is as tall as the tallest of them needs. */
  .explanations {
    display: grid;
    min-inline-size: 0;
  }

  .explanation {
    display: flex;
    flex-direction: column;
    grid-area: 1 / 1;
    align-items: start;
    min-inline-size: 0;
    visibility: hidden;
  }

  .explanation.current {
    visibility: visible;
  }

  .explanation p {
    max-inline-size: 90ch;
    margin: 0;
    unicode-bidi: plaintext;
  }

  .explanation .step-title {
    display: flex;
    gap: 8px;
    align-items: baseline;
    margin-block-end: 2px;
    font-weight: 650;
  }

  /* Right above the plot. */
  .explanation .axis {
    margin-block-start: auto;
  }

  .badge {
    flex: none;
    min-inline-size: 22px;
    border-block-end: 3px solid var(--_path);
    line-height: 1.2;
    text-align: center;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 2px;
    align-items: baseline;
    max-inline-size: 100%;
    margin-block: 6px;
    font-size: max(15px, min(0.9375rem, 7cqi));
    direction: ltr;
  }

  .chart {
    position: relative;
    block-size: 220px;
    cursor: crosshair;
    touch-action: pan-y;
  }

  .step-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  .turns {
    display: flex;
    gap: 8px;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .tab {
    justify-content: center;
    min-inline-size: 30px;
    padding: 2px 4px 0;
    border-color: transparent;
    border-block-end: 3px solid color-mix(in srgb, var(--_path) 25%, transparent);
    color: var(--_muted);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .tab.reached {
    border-block-end-color: var(--_path);
    color: var(--_text);
  }

  .tab[aria-selected='true'] {
    border-color: var(--_text);
    border-block-end-color: var(--_path);
    font-weight: 650;
  }

  .arrow {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }

  .probe .number-slider {
    --_slider-text: fit-content(50%);
  }

  .probe .number-slider-text {
    padding-inline-end: 8px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: inline-start;
    padding: 0;
    line-height: 28px;
    color: var(--_muted);
  }

  fieldset label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }

  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    accent-color: var(--_accent);
  }

  .running {
    align-self: start;
    min-inline-size: 0;
    font-size: max(13px, min(0.8125rem, 6cqi));
  }

  .running.table-scroll {
    position: relative;
    margin-block: 0;
  }

  .running table {
    inline-size: 100%;
  }

  .number-slider-text {
    unicode-bidi: plaintext;
  }

  .running :is(th, td) {
    padding: 3px 6px;
    vertical-align: baseline;
    white-space: normal;
  }

  .running tbody th {
    inline-size: 1px;
    border-inline-start: 3px solid var(--_path);
    padding-inline-start: 8px;
    color: var(--_muted);
    font-weight: 400;
  }

  .running .operation {
    text-align: left;
  }

  .operation span {
    display: flex;
    flex-wrap: wrap;
    row-gap: 6px;
    align-items: baseline;
  }

  .running .current td {
    font-weight: 650;
  }

  /* The rules of the steps to come show where the table will end. */
  .running .to-come > * > * {
    visibility: hidden;
  }

  details {
    margin-block-start: 12px;
  }

  @container (inline-size >= 640px) {
    .body {
      grid-template-columns: minmax(0, 8fr) minmax(230px, 5fr);
    }

    .explanations {
      grid-column: 1 / -1;
    }

    .running {
      grid-area: 2 / 2 / span 2;
      font-size: max(13px, min(0.8125rem, 2.6cqi));
    }

    .running.table-scroll {
      max-block-size: 330px;
    }

    .chart {
      block-size: 250px;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media (pointer: coarse) {
    .tab {
      min-inline-size: 44px;
    }

    fieldset label {
      min-block-size: 44px;
    }
  }

  /* The room that relu.css reserves. */
  figure {
    min-block-size: 1000px;
  }

  @container (inline-size >= 420px) {
    figure {
      min-block-size: 930px;
    }
  }

  @container (inline-size >= 520px) {
    figure {
      min-block-size: 870px;
    }
  }

  @container (inline-size >= 640px) {
    figure {
      min-block-size: 700px;
    }
  }

  @container (inline-size >= 740px) {
    figure {
      min-block-size: 640px;
    }
  }
`;
