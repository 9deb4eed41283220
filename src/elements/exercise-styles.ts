import { css } from 'lit';

/** The exercise's layout: the lesson's plot beside its units where there is room, else above them. */
export const exerciseStyles = css`
  /* In a line of its own, and of two where it may take them: what is below must not move with its length. */
  .header .status {
    inline-size: 100%;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'match' 'sliders' 'buttons' 'words' 'units';
    gap: 16px 28px;
    margin-block-start: 8px;
  }

  .body > .match {
    grid-area: match;
  }

  .body > .sliders {
    grid-area: sliders;
  }

  .body > .units {
    grid-area: units;
  }

  .words {
    grid-area: words;
    min-inline-size: 0;
  }

  .panel {
    min-inline-size: 0;
  }

  .plot {
    position: relative;
  }

  .chart {
    position: relative;
    block-size: 104px;
  }

  /* Where the plot will be, until its chart says so. */
  .match .plot {
    --_plot-left: 52px;
    --_plot-width: calc(100% - 70px);
  }

  .match .chart {
    block-size: 300px;
    cursor: crosshair;
  }

  .reading {
    min-block-size: 20px;
    margin: 2px 0 0;
    padding-left: 52px;
    font-size: max(13px, 0.8125rem);
  }

  .units {
    display: grid;
    gap: 12px 20px;
    align-content: start;
    min-inline-size: 0;
  }

  .panel-title {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
    align-items: baseline;
    padding-left: 52px;
    font-size: max(13px, 0.8125rem);
  }

  .panel-title strong {
    font-weight: 650;
  }

  .sliders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 12px 28px;
  }

  .kink-slope .unit-sliders {
    grid-template-columns: fit-content(45%) minmax(0, 1fr) auto;
  }

  /* Weaker than what puts the sliders below their fields. */
  :where(.kink-slope .number-slider).with-steppers {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .unit-sliders {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  /* A formula that is longer than a line. */
  .body,
  .segments {
    overflow-wrap: break-word;
  }

  .feedback {
    max-inline-size: 68ch;
    min-block-size: 44px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
  }

  .feedback:not(:has(p)) {
    border-color: transparent;
  }

  .feedback.off {
    border-color: var(--_prediction);
  }

  .feedback.match {
    border-color: var(--_match);
  }

  .feedback p {
    margin: 0;
    unicode-bidi: plaintext;
  }

  .feedback .hint {
    margin-block-start: 6px;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    grid-area: buttons;
    gap: 8px;
    align-items: center;
  }

  .controls button {
    max-inline-size: 100%;
  }

  /* As wide as the longest name, so that no button moves when another has a new name. */
  .names {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    justify-items: start;
    text-align: start;
  }

  .names::after {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    content: attr(data-names);
    white-space: pre;
  }

  .segments {
    margin-block-start: 12px;
  }

  .segments ul,
  .notes {
    display: grid;
    gap: 6px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .segments li {
    display: flex;
    gap: 10px;
    align-items: baseline;
    unicode-bidi: plaintext;
  }

  .badge {
    flex: none;
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 20px;
    border: 2px solid var(--_prediction);
    border-radius: 50%;
    color: var(--_prediction);
    font-size: max(12px, 0.75rem);
    font-weight: 600;
    line-height: 16px;
    text-align: center;
  }

  .badge.match {
    border-color: var(--_match);
    color: var(--_surface);
    background: var(--_match);
  }

  .notes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_unit);
    unicode-bidi: plaintext;
  }

  @container (inline-size < 420px) {
    .header .status {
      min-block-size: 2lh;
    }
  }

  @container (inline-size >= 420px) {
    .units {
      grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    }
  }

  @container (inline-size >= 640px) {
    .body:not(.many) {
      grid-template-columns: minmax(0, 13fr) minmax(0, 8fr);
      grid-template-areas: 'match units' 'sliders sliders' 'buttons buttons' 'words words';
    }

    .body:not(.many) .units {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* The room that relu.css reserves. */
  :host(:not([target], [solution='shown'])) figure {
    min-block-size: 1360px;
  }

  @container (inline-size >= 420px) {
    :host(:not([target], [solution='shown'])) figure {
      min-block-size: 1190px;
    }
  }

  @container (inline-size >= 520px) {
    :host(:not([target], [solution='shown'])) figure {
      min-block-size: 1130px;
    }
  }

  @container (inline-size >= 640px) {
    :host(:not([target], [solution='shown'])) figure {
      min-block-size: 740px;
    }
  }
`;
