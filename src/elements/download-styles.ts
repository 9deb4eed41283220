import { css } from 'lit';

/** A quiet row at the end of a figure: beside its disclosure while that is closed, else below it. */
export const downloadStyles = css`
  .downloads {
    --_row: max(24px, 1.5rem);

    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: fit-content;
    block-size: var(--_row);
    margin-block-start: 8px;
    margin-inline-start: auto;
    font-size: max(13px, 0.8125rem);
  }

  /* Inside the height of the summary, so that the figure is as high as without it. */
  details:not([open]) + .downloads {
    margin-block-start: calc(-1 * var(--_row));
  }

  details[open] + .downloads {
    margin-block-start: 0;
  }

  /* Too wide for the place beside the summary. */
  @container (inline-size < 420px) {
    details:not([open]) + .export {
      margin-block-start: 0;
    }
  }

  @container (inline-size < 18rem) {
    details:not([open]) + .downloads {
      margin-block-start: 0;
    }
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
    .downloads {
      --_row: 44px;
    }

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
