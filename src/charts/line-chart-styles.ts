import { css, unsafeCSS } from 'lit';

import { uplotStyles } from '../generated/uplot-styles.js';

/** For every shadow root with a LineChart in it; the chart's container must be positioned. */
export const lineChartStyles = css`
  ${unsafeCSS(uplotStyles)}

  .line-chart {
    position: absolute;
    inset: 0;
    overflow: hidden;
    direction: ltr;
    touch-action: pan-y;
  }
`;
