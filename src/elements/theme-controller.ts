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

/** Between the grey of muted text on white (0.2) and that of text on black. */
const lightFrom = 0.4;

/**
 * Whenever a colour or the font's size changes, for whatever reason (the system's theme, a class on the
 * page, a custom property), a transition of a swatch runs: the one event that CSS sends for that.
 */
export const themeProbeStyles = css`
  .theme-probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    pointer-events: none;
    /* The colour of the text as three numbers, in whatever way the page has written it. */
    background-color: color-mix(in srgb, currentColor, currentColor);
    forced-color-adjust: none;
  }

  .theme-probe,
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
  readonly #onTextColor: (isLight: boolean) => void;
  #theme: FigureTheme | undefined;
  #swatches: readonly HTMLElement[] = [];

  /** `onTextColor` is told whether the page's text is light, as it is on a dark ground. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    language: () => Language,
    onTextColor: (isLight: boolean) => void,
  ) {
    this.#host = host;
    this.#language = language;
    this.#onTextColor = onTextColor;
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
    this.refresh();
  }

  hostConnected(): void {
    this.refresh();
  }

  /** Reads the theme again; charts see a new one only if it is another. */
  readonly refresh = (): void => {
    const before = this.#theme;
    this.#theme = undefined;
    const probe = this.#swatches[0]?.parentElement;
    if (probe && this.#host.isConnected) {
      this.#onTextColor(!knowsDark(this.#host) && isLight(probe));
    }
    const { theme } = this;
    const isSame = theme?.language === before?.language;
    if (isSame && JSON.stringify(theme) === JSON.stringify(before)) this.#theme = before;
    else this.#host.requestUpdate();
  };
}

/** Whether the page around it says of itself that it can be dark, and so what it is now. */
function knowsDark(host: HTMLElement): boolean {
  const parent = host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host;
  return parent !== undefined && getComputedStyle(parent).colorScheme.includes('dark');
}

/** Whether text in this colour needs a dark ground: its relative luminance (WCAG 2.2) is nearer to white. */
function isLight(probe: Element): boolean {
  const channels = getComputedStyle(probe).backgroundColor.match(/[\d.]+(?:e-?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number(channel) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > lightFrom;
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
