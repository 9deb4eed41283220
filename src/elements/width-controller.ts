import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows how wide one element of the host's shadow root is, and asks for an update when that changes. Its
 * height may not depend on that update, or observing it would never come to rest.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #width: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** In CSS pixels; undefined until the element has been measured. */
  get width(): number | undefined {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      const { width } = entries[entries.length - 1].contentRect;
      // An element without size is hidden: its picture is kept for when it is shown again.
      if (width === 0 || width === this.#width) return;
      this.#width = width;
      this.#host.requestUpdate();
    });
    this.#observed = null;
    this.hostUpdated();
  }

  hostUpdated(): void {
    const element = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (element === this.#observed || !this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#observed = element;
    if (element) this.#observer?.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }
}
