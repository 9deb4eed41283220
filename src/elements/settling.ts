import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** Milliseconds after a step in which another one belongs to the same change. */
const rest = 500;

/** At which the reader turns to something else, or leaves. */
const endings = ['pointerdown', 'visibilitychange', 'pagehide'];

class Settling extends AsyncDirective {
  #control: HTMLElement | undefined;
  #onSettled: () => void = () => {};
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPending = false;

  override render(_onSettled: () => void): unknown {
    return noChange;
  }

  override update(part: ElementPart, [onSettled]: [() => void]): unknown {
    this.#onSettled = onSettled;
    if (!this.#control) {
      this.#control = part.element as HTMLElement;
      // Before a field within makes a change of the key.
      this.#control.addEventListener('keydown', this, true);
      for (const type of ['keyup', 'change', 'focusout']) {
        this.#control.addEventListener(type, this);
      }
    }
    return noChange;
  }

  override disconnected(): void {
    this.#end();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'keydown':
        this.#isHeld = /^(Arrow|Page|Home|End)/.test((event as KeyboardEvent).key);
        break;
      case 'keyup':
        this.#isHeld = false;
        if (this.#isPending) this.#wait();
        break;
      case 'change':
        if (this.#isHeld || event.target instanceof HTMLButtonElement) this.#wait();
        else this.#settle();
        break;
      default:
        if (!this.#isWithin(event)) this.#end();
    }
  }

  #isWithin(event: Event): boolean {
    const control = this.#control!;
    return event instanceof FocusEvent
      ? control.contains(event.relatedTarget as Node | null)
      : event.composedPath().includes(control);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#isPending) for (const type of endings) window.addEventListener(type, this, true);
    this.#isPending = true;
    // A held key pauses before it repeats, longer than this.
    if (!this.#isHeld) this.#timer = setTimeout(() => this.#settle(), rest);
  }

  #end(): void {
    this.#isHeld = false;
    if (this.#isPending) this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    for (const type of endings) window.removeEventListener(type, this, true);
    this.#isPending = false;
    this.#onSettled();
  }
}

/**
 * Calls back when the value of a control has settled: steps by keys or buttons that follow each other within
 * half a second are one change, like the drag of a slider. Leaving the control or the page ends it at once.
 */
export const settling = directive(Settling);
