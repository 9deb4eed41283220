import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { KinkRow } from '../core/kink-rows.js';
import { kinkValueText } from '../core/kink-texts.js';
import type { Language } from '../core/language.js';
import { nearestStop, stopAfterKey } from '../core/probe-stops.js';

/** What the movers of kinks ask of their element, and tell it. */
export interface KinkOwner {
  /** Where a kink can be put, ascending; the ends are those of the domain. */
  stops(): readonly number[];
  /** Where a unit bends now. */
  kink(unit: number): number | undefined;
  /** The reader has moved a kink; `settled` once it is let go. */
  move(unit: number, x: number, settled: boolean): void;
}

interface Drag {
  readonly unit: number;
  readonly pointerId: number;
  /** Where the kink was when it was taken hold of; undefined if the press was elsewhere. */
  readonly held: number | undefined;
  /** From the pointer to the kink held, in x. */
  readonly grip: number;
  /** Whether the kink has been moved. */
  moved: boolean;
}

/** How much wider than the plot the movers are on both sides, so that kinks at its ends can be held. */
const overhang = 10;
/** A press this near to a kink, in CSS pixels, takes hold of it instead of moving it. */
const gripRadius = 12;

/** Moves the kinks of units along their rows: dragged, put where the reader presses, or by keys. */
export class KinkMover {
  readonly #host: ReactiveControllerHost;
  readonly #owner: KinkOwner;
  #drag: Drag | undefined;

  constructor(host: ReactiveControllerHost, owner: KinkOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** To stand before the picture of a row: a native slider for keys and assistive technology, and what hears pointers. */
  render(language: Language, row: KinkRow): TemplateResult {
    const stops = this.#owner.stops();
    const [from, to] = [stops[0], stops[stops.length - 1]];
    const kink = Math.min(to, Math.max(from, row.kink ?? from));
    return html`<input
        part="slider slider-kink"
        class="kink-slider"
        data-unit=${row.unit}
        type="range"
        min=${from}
        max=${to}
        step="any"
        .value=${live(String(kink))}
        aria-label=${language.term('kinkName', row.unit, row.label)}
        aria-valuetext=${kinkValueText(language, row)}
        @keydown=${this.#onKey}
        @input=${this.#onInput}
        @change=${(event: Event) => event.stopPropagation()}
      />
      <div
        class="kink-mover"
        data-unit=${row.unit}
        @mousedown=${keepFocus}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onDrag}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
      ></div>`;
  }

  #move(unit: number, x: number, settled: boolean): void {
    this.#owner.move(unit, x, settled);
    // The slider stands where the kink is, even if that did not move.
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const unit = unitOf(event);
    const stops = this.#owner.stops();
    const kink = this.#owner.kink(unit);
    if (kink === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const x = stopAfterKey(event.key, stops, kink);
    if (x === undefined) return;
    event.preventDefault();
    if (x !== kink) this.#move(unit, x, true);
  };

  /** Only assistive technology gets here: keys and pointers are taken before. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    const { valueAsNumber } = event.target as HTMLInputElement;
    this.#move(unitOf(event), nearestStop(this.#owner.stops(), valueAsNumber), true);
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const unit = unitOf(event);
    const kink = this.#owner.kink(unit);
    const { x, pixel } = placeOf(event, this.#owner.stops());
    const isHeld = kink !== undefined && Math.abs(kink - x) <= gripRadius * pixel;
    const held = isHeld ? { held: kink, grip: kink - x } : { held: undefined, grip: 0 };
    this.#drag = { unit, pointerId: event.pointerId, ...held, moved: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    // A finger may be about to scroll.
    if (event.pointerType === 'touch') return;
    focusSlider(event);
    if (!isHeld) this.#follow(event, this.#drag);
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointerId) this.#follow(event, this.#drag);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (event.pointerId !== drag?.pointerId) return;
    focusSlider(event);
    this.#follow(event, drag);
    this.#letGo();
  };

  readonly #onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointerId) this.#letGo();
  };

  #follow(event: PointerEvent, drag: Drag): void {
    const stops = this.#owner.stops();
    const { x, pixel } = placeOf(event, stops);
    const wanted = x + drag.grip;
    // Held and not pulled, a kink stays where it is, even between two stops.
    const isPulled = drag.held === undefined || Math.abs(wanted - drag.held) >= pixel;
    const place = isPulled ? nearestStop(stops, wanted) : drag.held;
    if (place === this.#owner.kink(drag.unit)) return;
    drag.moved = true;
    this.#move(drag.unit, place, false);
  }

  #letGo(): void {
    const drag = this.#drag;
    const kink = drag && this.#owner.kink(drag.unit);
    this.#drag = undefined;
    if (drag?.moved && kink !== undefined) this.#move(drag.unit, kink, true);
  }
}

/** Where in x an event lies, and how much of x a CSS pixel is. */
function placeOf(
  event: PointerEvent,
  stops: readonly number[],
): { readonly x: number; readonly pixel: number } {
  const mover = event.currentTarget as HTMLElement;
  const box = mover.getBoundingClientRect();
  const zoom = box.width / mover.offsetWidth || 1;
  const pixel = (stops[stops.length - 1] - stops[0]) / (mover.offsetWidth - 2 * overhang);
  return { x: stops[0] + ((event.clientX - box.left) / zoom - overhang) * pixel, pixel };
}

function focusSlider(event: Event): void {
  const slider = (event.currentTarget as Element).previousElementSibling;
  (slider as HTMLElement).focus({ preventScroll: true });
}

/** A press would take the focus away from the slider. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function unitOf(event: Event): number {
  return Number((event.currentTarget as HTMLElement).dataset.unit);
}
