import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ReluUnit } from './relu-unit.js';

/** The `relu-unit` children of a figure, as they come, go and change. */
export class UnitsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    // A server that renders the element has none.
    if (typeof MutationObserver === 'function') {
      this.#observer = new MutationObserver((records) => {
        if (records.some(concernsUnits)) this.#onChange();
      });
    }
    host.addController(this);
  }

  /** The units in the order of the page. */
  get units(): readonly ReluUnit[] {
    // A server has no children to look at.
    return Array.from(this.#host.children ?? []).filter(isUnit);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true });
    this.#host.addEventListener('relu-unit-change', this.#onUnitChange);
    // Children may have come and gone while nobody was looking.
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.removeEventListener('relu-unit-change', this.#onUnitChange);
  }

  readonly #onUnitChange = (event: Event): void => {
    if ((event.target as Node).parentNode === this.#host) this.#onChange();
  };
}

function isUnit(node: Node): node is ReluUnit {
  return (node as Element).localName === 'relu-unit' && 'refusals' in node;
}

function concernsUnits({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(isUnit);
}
