import { css } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ChartTheme } from '../charts/line-chart.js';
import type { Language } from '../core/language.js';
import { VisibilityController } from './visibility-controller.js';

/** The page's theme as a canvas needs it: colours resolved, no custom properties, and the language. */
export interface FigureTheme extends ChartTheme {
  readonly accent: string;
  readonly target: string;
  readonly prediction: string;
  /** Of what is as it should be. */
  readonly match: string;
  /** Of units 0 to 7; further units repeat them with other dashes. */
  readonly units: readonly string[];
  /** Of the texts on the canvas. */
  readonly language: Language;
}

const names = [
  'text',
  'muted',
  'grid',
  'zero',
  'surface',
  'accent',
  'target',
  'prediction',
  'match',
];
const unitColors = Array.from({ length: 8 }, (_, unit) => `var(--_unit-${unit})`);
/** Lines need a contrast of 3:1, but texts 4.5:1: so much of the text's colour makes it so. */
const unitInks = unitColors.map((color) => `color-mix(in srgb, ${color} 75%, var(--_text))`);
const colors = [...names.map((name) => `var(--_${name})`), ...unitColors, ...unitInks];

/**
 * Whenever a colour or the font's size changes, for whatever reason (the system's theme, a class on the page, a custom
 * property), a transition of a swatch runs: the one event that CSS sends for that.
 */
export const themeProbeStyles = css`
  .theme-probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    pointer-events: none;
    forced-color-adjust: none;
  }

  .theme-probe span {
    transition:
      color 1ms linear,
      font-size 1ms linear;
  }
`;

/** Reads the figure's colours and font, and asks for an update when they change. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #language: () => Language;
  #theme: FigureTheme | undefined;
  #swatches: readonly HTMLElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, language: () => Language) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
    // What changes while nothing is rendered runs no transition.
    new VisibilityController(host, (visible) => {
      if (visible) this.refresh();
    });
  }

  /** The theme as it is now; undefined until the element has rendered. */
  get theme(): FigureTheme | undefined {
    if (this.#swatches.length > 0 && this.#host.isConnected) {
      this.#theme ??= readTheme(this.#host, this.#swatches, this.#language());
    }
    return this.#theme;
  }

  hostUpdated(): void {
    const probe = this.#host.shadowRoot?.querySelector('.theme-probe');
    if (!probe || this.#swatches.length > 0) return;
    this.#swatches = colors.map((color) => {
      const swatch = probe.ownerDocument.createElement('span');
      swatch.style.color = color;
      return swatch;
    });
    probe.append(...this.#swatches);
    probe.addEventListener('transitionend', this.refresh);
    // The first update could not draw: it had no colours yet.
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.refresh();
  }

  /** Reads the theme again; charts see a new one only if it is another. */
  readonly refresh = (): void => {
    const before = this.#theme;
    this.#theme = undefined;
    const { theme } = this;
    const isSame = theme?.language === before?.language;
    if (isSame && JSON.stringify(theme) === JSON.stringify(before)) this.#theme = before;
    else this.#host.requestUpdate();
  };
}

function readTheme(
  host: HTMLElement,
  swatches: readonly HTMLElement[],
  language: Language,
): FigureTheme {
  const [
    ...[text, mutedText, grid, zeroLine, surface, accent, target, prediction, match, ...rest]
  ] = swatches.map((swatch) => getComputedStyle(swatch).color);
  const units = rest.slice(0, unitColors.length);
  const inks = Object.fromEntries(units.map((unit, i) => [unit, rest[unitColors.length + i]]));
  const { fontFamily, fontSize } = getComputedStyle(host);
  return {
    ...{ text, mutedText, grid, zeroLine, surface, accent, target, prediction, match, units, inks },
    font: fontFamily,
    // 12 px where the figure's words have 14.
    fontSize: Math.round((12 / 14) * parseFloat(fontSize)),
    symbols: language.symbols,
    language,
  };
}
