import type { Network } from '../core/network.js';

/** An element that shows a network which others can follow with `for`. */
export interface NetworkSource extends HTMLElement {
  readonly network: Network;
}

/** Fired when a network source's network has changed; read it from the element. */
export class ReluNetworkChangeEvent extends Event {
  constructor() {
    super('relu-network-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-network-change': ReluNetworkChangeEvent;
  }
}
