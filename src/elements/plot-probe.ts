import { css, html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Language } from '../core/language.js';
import { nearestStop, stopAfterKey } from '../core/probe-stops.js';

/** What the probe asks of its element, and tells it. */
export interface ProbeOwner {
  /** Where it can stand, ascending. */
  stops(): readonly number[];
  onMove(): void;
}

/** What is seen and heard of the probe. */
export interface ProbeTexts {
  readonly language: Language;
  /** The name of the input. */
  readonly input: string;
  /** What is read where it stands, in words. */
  readonly reading: string;
}

/**
 * The place at which a plot is read. A mouse takes it along while it is over the plot; a press, a finger
 * and the keys leave it where it is put.
 */
export class PlotProbe {
  readonly #host: ReactiveControllerHost;
  readonly #owner: ProbeOwner;
  #x: number | undefined;
  #restingX: number | undefined;

  constructor(host: ReactiveControllerHost, owner: ProbeOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** Where the plot is read; undefined if nowhere. */
  get x(): number | undefined {
    const [from, to] = this.#ends;
    return this.#x !== undefined && this.#x >= from && this.#x <= to ? this.#x : undefined;
  }

  /** Where it stays when no pointer is over the plot. */
  get restingX(): number | undefined {
    return this.#restingX;
  }

  /** Puts it somewhere or takes it away, without telling anyone. */
  place(x: number | undefined): void {
    this.#x = x;
    this.#restingX = x;
    this.#host.requestUpdate();
  }

  /** Follows a pointer; `stays` puts it there. */
  point(x: number, stays: boolean): void {
    this.#move(nearestStop(this.#owner.stops(), x), stays);
  }

  /** Goes back to where it was put. */
  leave(): void {
    this.#x = this.#restingX;
    this.#host.requestUpdate();
  }

  /** The native slider that carries it: every technology that knows sliders can move it. */
  render({ language, input, reading }: ProbeTexts): TemplateResult {
    const [from, to] = this.#ends;
    return html`<input
      part="slider slider-probe"
      class="slider probe ${this.x === undefined ? '' : 'shown'}"
      type="range"
      min=${from}
      max=${to}
      step="any"
      .value=${live(String(this.#xOrMiddle))}
      aria-label=${language.term('probeName', input)}
      aria-valuetext=${reading === '' ? `${input} = ${language.exact(this.#xOrMiddle)}` : reading}
      @focus=${this.#onFocus}
      @keydown=${this.#onKey}
      @input=${this.#onInput}
      @change=${(event: Event) => event.stopPropagation()}
    />`;
  }

  get #ends(): readonly [from: number, to: number] {
    const stops = this.#owner.stops();
    return [stops[0], stops[stops.length - 1]];
  }

  get #xOrMiddle(): number {
    const [from, to] = this.#ends;
    return this.x ?? nearestStop(this.#owner.stops(), (from + to) / 2);
  }

  #move(x: number, stays: boolean): void {
    if (stays) this.#restingX = x;
    if (x === this.#x) return;
    this.#x = x;
    this.#host.requestUpdate();
    this.#owner.onMove();
  }

  readonly #onFocus = (): void => this.place(this.#xOrMiddle);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.place(undefined);
      return;
    }
    const x = stopAfterKey(event.key, this.#owner.stops(), this.#xOrMiddle);
    if (x === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#move(x, true);
  };

  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.point((event.target as HTMLInputElement).valueAsNumber, true);
    // The handle stands on a stop even if that is the stop where it was.
    this.#host.requestUpdate();
  };
}

/** For every shadow root with a probe in it, which stands in the box of its chart. */
export const plotProbeStyles = css`
  .probe {
    position: absolute;
    inset-block-start: calc(var(--_plot-bottom, 100px) - 14px);
    left: calc(var(--_plot-left, 36px) - 10px);
    inline-size: calc(var(--_plot-width, 100px) + 20px);
    min-block-size: 28px;
    block-size: 28px;
    background: none;
    opacity: 0;
    cursor: ew-resize;
  }

  .probe.shown,
  .probe:focus-visible {
    opacity: 1;
  }
`;
