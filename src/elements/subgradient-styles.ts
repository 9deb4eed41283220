import { css } from 'lit';

/** The layout of the fan: what the reader sets stands beside it where there is room, else below. */
export const subgradientStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    margin-block-start: 8px;
  }

  .chart {
    position: relative;
    max-inline-size: 400px;
    aspect-ratio: 1;
  }

  .side {
    display: grid;
    gap: 16px;
    align-content: center;
    min-inline-size: 0;
  }

  fieldset {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--_muted);
  }

  .number-slider + fieldset {
    margin-block-start: 10px;
  }

  fieldset label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    inline-size: fit-content;
    cursor: pointer;
  }

  fieldset .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    accent-color: var(--_accent);
  }

  .expectation p {
    margin: 0;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: baseline;
    inline-size: fit-content;
    margin-block: 4px;
    font-size: max(16px, 1rem);
    direction: ltr;
  }

  details {
    margin-block-start: 12px;
  }

  @container (inline-size >= 600px) {
    .body {
      grid-template-columns: minmax(0, 400px) minmax(220px, 1fr);
    }
  }

  @media (pointer: coarse) {
    fieldset label {
      min-block-size: 44px;
    }
  }

  /* The room that relu.css reserves. */
  figure {
    min-block-size: clamp(800px, 500px + 100cqi, 880px);
  }

  @container (inline-size >= 600px) {
    figure {
      min-block-size: 560px;
    }
  }
`;
