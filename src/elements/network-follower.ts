import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { NetworkSource } from './network-source.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly htmlFor: string };

/**
 * Follows the network source whose id is the host's `for`: in the same root, or else in the document,
 * whenever either of them appears, moves or goes.
 */
export class NetworkFollower implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver | undefined;
  #watchedId = '';
  #source: NetworkSource | undefined;

  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    // A server that renders the element has none.
    if (typeof MutationObserver === 'function') {
      this.#observer = new MutationObserver(this.#find);
    }
    host.addController(this);
  }

  /** The element followed; undefined while there is none. */
  get source(): NetworkSource | undefined {
    return this.#source;
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdate(): void {
    if (this.#host.htmlFor !== this.#watchedId) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#follow(undefined);
  }

  /** Elements come and go anywhere in the roots that are searched. */
  #watch(): void {
    this.#watchedId = this.#host.htmlFor;
    this.#observer?.disconnect();
    if (this.#watchedId !== '' && this.#host.isConnected) {
      const options = { childList: true, subtree: true, attributeFilter: ['id'] };
      for (const root of this.#roots) this.#observer?.observe(root, options);
    }
    this.#find();
  }

  get #roots(): readonly (Document | ShadowRoot)[] {
    const root = this.#host.getRootNode();
    const { ownerDocument } = this.#host;
    return root instanceof ShadowRoot ? [root, ownerDocument] : [ownerDocument];
  }

  readonly #find = (): void => {
    const id = this.#host.isConnected ? this.#watchedId : '';
    const found = id === '' ? null : this.#elementWithId(id);
    if (found && !isSource(found) && found.localName.includes('-')) {
      // Its script may run later than ours.
      void customElements.whenDefined(found.localName).then(() => {
        if (isSource(found)) this.#find();
      });
    }
    this.#follow(found && isSource(found) ? found : undefined);
  };

  #elementWithId(id: string): HTMLElement | null {
    for (const root of this.#roots) {
      const found = root.getElementById(id);
      if (found) return found;
    }
    return null;
  }

  #follow(source: NetworkSource | undefined): void {
    if (source === this.#source) return;
    this.#source?.removeEventListener('relu-network-change', this.#onChange);
    this.#source = source;
    source?.addEventListener('relu-network-change', this.#onChange);
    this.#onChange();
  }
}

function isSource(element: HTMLElement): element is NetworkSource {
  return 'network' in element;
}
