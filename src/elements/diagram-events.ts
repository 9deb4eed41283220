import type { DiagramNode } from '../core/diagram.js';

/** Fired when a reader has moved to a node of a diagram, by keys, pointing or tapping. */
export class ReluNodeFocusEvent extends Event {
  /** 0 for the inputs, then the hidden layers, then the outputs. */
  readonly layer: number;
  /** Within the layer, from 0; a bias unit’s comes after the last. */
  readonly index: number;
  /** What the node is called. */
  readonly label: string;
  /** The preactivation; undefined of inputs, and while the diagram shows no values. */
  readonly z: number | undefined;
  /** What the node gives; undefined while the diagram shows no values. */
  readonly a: number | undefined;

  constructor({ layer, index, z, a }: DiagramNode, label: string) {
    super('relu-node-focus', { bubbles: true, composed: true });
    this.layer = layer;
    this.index = index;
    this.label = label;
    this.z = z;
    this.a = a;
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-node-focus': ReluNodeFocusEvent;
  }
}
