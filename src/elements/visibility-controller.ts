import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the element is in view, and calls back when that changes. */
export class VisibilityController implements ReactiveController {
  visible = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: (visible: boolean) => void;
  #observer: IntersectionObserver | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    onChange: (visible: boolean) => void = () => {},
  ) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      const visible = entries[entries.length - 1].isIntersecting;
      if (visible === this.visible) return;
      this.visible = visible;
      this.#onChange(visible);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.visible = false;
  }
}
