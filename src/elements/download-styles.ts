import { css } from 'lit';

/** A quiet row at the end of a figure: beside its disclosure while that is closed, else below it. */
export const downloadStyles = css`
  .downloads {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: fit-content;
    min-block-size: max(24px, 1.5rem);
    margin-block-start: 8px;
    margin-inline-start: auto;
    font-size: max(13px, 0.8125rem);
  }

  /* Beside the summary, so that the figure is as high as without it; below where that is too narrow. */
  details:not([open]):has(+ .downloads) {
    float: inline-start;
  }

  details:not([open]) + .downloads {
    float: inline-end;
    margin-block-start: 12px;
    margin-inline-start: 16px;
  }

  .downloads ~ .problems {
    clear: both;
  }

  details[open] + .downloads {
    margin-block-start: 0;
  }

  .quiet {
    gap: 6px;
    min-block-size: 24px;
    padding: 2px 1px;
    border-color: transparent;
    color: var(--_muted);
  }

  .menu {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-size: max(13px, 0.8125rem);
  }

  .menu:popover-open {
    display: grid;
  }

  .menu button {
    padding-inline: 12px;
    border-color: transparent;
  }

  @media (pointer: coarse) {
    .quiet {
      min-block-size: 44px;
    }
  }

  @media print {
    .downloads {
      display: none;
    }
  }
`;
