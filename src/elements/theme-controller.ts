import { css } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ChartTheme } from '../charts/line-chart.js';

/** The colours of the page's theme as a canvas needs them: resolved, no custom properties. */
export interface FigureTheme extends ChartTheme {
  readonly accent: string;
  readonly target: string;
  readonly prediction: string;
  /** Of units 0 to 7; further units repeat them with other dashes. */
  readonly units: readonly string[];
}

/**
 * Whenever one of the probed colours changes, for whatever reason (the system's theme, a class on the
 * page, a custom property), a transition of it starts: the one event that CSS sends for that.
 */
export const themeProbeStyles = css`
  .theme-probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    border: 0 solid var(--_accent);
    outline: 0 solid var(--_unit-0);
    color: var(--_text);
    background-color: var(--_surface);
    pointer-events: none;
    transition: 1ms linear;
    transition-property: color, background-color, border-top-color, outline-color, font-size;
  }
`;

/** Reads the figure's colours and font, and asks for an update when they change. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #theme: FigureTheme | undefined;
  #probe: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The theme as it is now; undefined until the element has rendered. */
  get theme(): FigureTheme | undefined {
    if (this.#probe && this.#host.isConnected) this.#theme ??= readTheme(this.#host, this.#probe);
    return this.#theme;
  }

  hostUpdated(): void {
    if (this.#probe) return;
    this.#probe = this.#host.shadowRoot?.querySelector('.theme-probe') ?? null;
    this.#probe?.addEventListener('transitionrun', this.#forget);
    // The first update could not draw: it had no colours yet.
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#forget();
  }

  readonly #forget = (): void => {
    this.#theme = undefined;
    this.#host.requestUpdate();
  };
}

function readTheme(host: HTMLElement, probe: Element): FigureTheme {
  const tokens = [
    ...['text', 'muted', 'grid', 'zero', 'surface', 'accent', 'target', 'prediction'],
    ...Array.from({ length: 8 }, (_, unit) => `unit-${unit}`),
  ];
  // All at once: reading between two changes would make the browser compute its styles each time.
  const swatches = tokens.map((token) => {
    const swatch = probe.ownerDocument.createElement('span');
    swatch.style.color = `var(--_${token})`;
    return swatch;
  });
  probe.append(...swatches);
  const [text, mutedText, grid, zeroLine, surface, accent, target, prediction, ...units] =
    swatches.map((swatch) => getComputedStyle(swatch).color);
  probe.replaceChildren();
  return {
    ...{ text, mutedText, grid, zeroLine, surface, accent, target, prediction, units },
    font: getComputedStyle(host).fontFamily,
    fontSize: 12,
  };
}
