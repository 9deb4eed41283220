import type { HiddenUnit } from '../core/hidden-unit.js';
import type { Network } from '../core/network.js';
import type { TargetPoints } from '../core/network-plot.js';

/** An element that shows a network which others can follow with `for`. */
export interface NetworkSource extends HTMLElement {
  readonly network: Network;
  /** Where the source draws its network; followers without a domain of their own use it. */
  readonly domain?: readonly [from: number, to: number];
  /** What the network is to match, if the source has a target. */
  readonly targetPoints?: TargetPoints;
  /** The hidden units with their labels, if the source declares them; `fixed` ones cannot be adjusted. */
  readonly units?: readonly HiddenUnit[];
  /** Whether units can be adjusted just now; if missing, they can wherever there is `adjustUnit`. */
  readonly adjustable?: boolean;
  /**
   * Gives a unit other numbers because a follower's reader has moved it, as if by the source's own
   * controls: `settled` once the reader lets go. Sources without it cannot be edited from elsewhere.
   */
  adjustUnit?(unit: number, weight: number, bias: number, settled: boolean): void;
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
