import { css } from 'lit';

/** A diagram's lines, nodes and texts, and its equations beside it where there is room. */
export const diagramStyles = css`
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    align-items: center;
    margin-block-start: 12px;
  }

  .diagram {
    flex: 1 1 380px;
    min-inline-size: 0;
  }

  .network {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 13px;
    direction: ltr;
  }

  text {
    fill: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 7px;
    stroke-linejoin: round;
  }

  .halo,
  .halo tspan {
    fill: transparent;
  }

  .italic {
    font-family: var(
      --_formula-font,
      'Latin Modern Math',
      'STIX Two Text',
      Cambria,
      Georgia,
      serif
    );
    font-style: italic;
  }

  text:not(.halo) .muted-text {
    fill: var(--_muted);
  }

  .edge {
    fill: none;
    stroke: var(--_unit, var(--_muted));
    opacity: 0.7;
  }

  .edge.negative {
    stroke-dasharray: 6 5;
  }

  .edge.fixed {
    opacity: 0.35;
  }

  .edge.incoming {
    opacity: 1;
  }

  .edge.aside {
    opacity: 0.15;
  }

  .node {
    outline: none;
    cursor: default;
  }

  .target {
    fill: transparent;
  }

  .shape {
    fill: color-mix(in srgb, var(--_unit, var(--_text)) 10%, transparent);
    stroke: var(--_unit, var(--_text));
    stroke-width: 2px;
  }

  .output {
    --_unit: var(--_prediction);
  }

  .bias .shape {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5px;
  }

  .on .shape {
    fill: var(--_unit);
  }

  .off .shape {
    fill: none;
  }

  .fixed .shape {
    stroke-width: 1.5px;
    stroke-opacity: 0.6;
  }

  .fixed.on .shape {
    fill-opacity: 0.5;
  }

  .glyph {
    fill: none;
    stroke: var(--_unit);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .on .glyph {
    stroke: var(--_surface);
  }

  .fixed:not(.on) .glyph {
    opacity: 0.6;
  }

  .point {
    fill: var(--_unit);
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .on .point {
    fill: var(--_surface);
    stroke: var(--_unit);
  }

  .ring {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .focus-ring {
    display: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .node:focus-visible .focus-ring {
    display: inline;
  }

  .dot {
    fill: var(--_muted);
  }

  .weights {
    pointer-events: none;
  }

  .weights text {
    font-weight: 600;
  }

  .readout {
    min-block-size: 74px;
    margin: 10px 0 0;
  }

  .equations {
    display: grid;
    gap: 4px;
    max-inline-size: 100%;
    font-size: max(15px, 0.9375rem);
  }

  .equation {
    line-height: 1.7;
    direction: ltr;
  }

  .readout:dir(rtl) .equation {
    text-align: right;
  }

  .notes {
    max-inline-size: 62ch;
    margin: 10px 0 0;
    color: var(--_muted);
    font-size: max(13px, 0.8125rem);
    unicode-bidi: plaintext;
  }

  /* Holds the place of a network that may still come. */
  .missing {
    display: grid;
    place-content: center;
    min-block-size: 320px;
    margin: 8px 0;
    padding: 16px;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  /* The room that relu.css reserves. */
  figure {
    min-block-size: 392px;
  }

  @container (inline-size >= 560px) {
    figure {
      min-block-size: 352px;
    }
  }

  @media (forced-colors: active) {
    .shape,
    .glyph,
    .edge {
      stroke: CanvasText;
    }

    .on .shape,
    .point {
      fill: CanvasText;
    }

    .on .glyph {
      stroke: Canvas;
    }

    .on .point {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
