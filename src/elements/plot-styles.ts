import { css } from 'lit';

/** The plot's layout: what it reads stands beside a single chart where there is room, else below. */
export const plotStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    margin-block-start: 8px;
  }

  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 12px;
  }

  .panel {
    position: relative;
    min-inline-size: 0;
  }

  .panel-title {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    align-items: baseline;
    padding-left: 36px;
    font-size: max(13px, 0.8125rem);
  }

  .panel-title strong {
    font-weight: 650;
  }

  .plot {
    position: relative;
  }

  .chart {
    position: relative;
    block-size: 280px;
    cursor: crosshair;
  }

  .square .panel {
    inline-size: 100%;
    max-inline-size: 400px;
  }

  .square .chart {
    block-size: auto;
    aspect-ratio: 1;
  }

  .many .chart {
    block-size: 200px;
  }

  .many.square .chart {
    block-size: auto;
  }

  @container (inline-size >= 440px) {
    .many .panels {
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    }

    .pair .panels,
    .paired .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 600px) {
    .body.single {
      grid-template-columns: minmax(0, 3fr) minmax(248px, 2fr);
      align-items: center;
    }

    .body.single.square {
      grid-template-columns: minmax(0, 400px) minmax(248px, 1fr);
    }
  }

  .readout {
    min-inline-size: 0;
    font-size: max(13px, 0.8125rem);
  }

  .readout .slope {
    white-space: normal;
  }

  .readout .slope span {
    white-space: nowrap;
  }

  .readout.table-scroll {
    margin-block: 0;
  }

  .readout :is(th, td) {
    padding: 3px 6px;
    border: 0;
    font-weight: 400;
  }

  .readout :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .readout thead th {
    color: var(--_muted);
  }

  .readout td {
    min-inline-size: 40px;
  }

  .swatch {
    inline-size: 28px;
    block-size: 10px;
    margin-inline-end: 6px;
    vertical-align: middle;
  }

  .controls {
    display: grid;
    gap: 8px 24px;
    margin-block-start: 16px;
  }

  .sliders {
    --_slider-text: max(48px, 3rem);
    display: grid;
    gap: 6px 28px;
  }

  @container (inline-size >= 520px) {
    .sliders {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .controls > button {
    justify-self: start;
  }

  .choice {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }

  .note {
    margin-block: 12px;
    color: var(--_muted);
  }

  details {
    margin-block-start: 12px;
  }

  /* The room that relu.css reserves. */
  :host(:not([layout], [derivative], [controls], [range], [for])) figure {
    min-block-size: 500px;
  }

  @container (inline-size >= 600px) {
    :host(:not([layout], [derivative], [controls], [range], [for])) figure {
      min-block-size: 420px;
    }
  }
`;
