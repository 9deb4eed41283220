import { css } from 'lit';

/** The layout of the strip: the sum above, the rows of the units below it on the same axis. */
export const kinksStyles = css`
  .plot {
    position: relative;
    margin-block-start: 8px;
  }

  .panel-title {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    align-items: baseline;
    padding-left: 52px;
    font-size: max(13px, 0.8125rem);
    line-height: 1.35;
  }

  .panel-title strong {
    font-weight: 650;
  }

  .chart {
    position: relative;
    block-size: 200px;
  }

  .kink-rows {
    margin-block-start: 8px;
  }

  .kink-mover,
  .kink-slider {
    position: absolute;
    inset-block: 0;
    left: calc(var(--_plot-left, 52px) - 10px);
    right: -10px;
  }

  .kink-mover {
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }

  .kink-slider {
    inline-size: calc(var(--_plot-width, calc(100% - 70px)) + 20px);
    block-size: 100%;
    margin: 0;
    opacity: 0;
    direction: ltr;
    pointer-events: none;
  }

  .note {
    margin-block: 12px 0;
    color: var(--_muted);
    unicode-bidi: plaintext;
  }

  details {
    margin-block-start: 12px;
  }

  /* The room that relu.css reserves: so much, and a row for each unit. */
  :host(:not([for])) figure {
    min-block-size: calc(400px + 72px * var(--_row-count, 0));
  }

  @container (inline-size >= 520px) {
    :host(:not([for])) figure {
      min-block-size: calc(360px + 72px * var(--_row-count, 0));
    }
  }
`;
