import type { PlacedNode } from './network-layout.js';

/**
 * The index of the node that a key leads to: left and right to the nearest node of the layer beside, up
 * and down within the layer, Home and End to the first input and the last output. Undefined of other keys.
 */
export function nodeAfterKey(
  key: string,
  nodes: readonly PlacedNode[],
  current: number,
): number | undefined {
  const { node, y } = nodes[current];
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = current + (key === 'ArrowUp' ? -1 : 1);
      return nodes[next]?.node.layer === node.layer ? next : current;
    }
    case 'ArrowLeft':
      return nearest(nodes, node.layer - 1, y) ?? current;
    case 'ArrowRight':
      return nearest(nodes, node.layer + 1, y) ?? current;
    case 'Home':
      return 0;
    case 'End':
      return nodes.length - 1;
    default:
      return undefined;
  }
}

function nearest(nodes: readonly PlacedNode[], layer: number, y: number): number | undefined {
  const distances = nodes.map((each) =>
    each.node.layer === layer ? Math.abs(each.y - y) : Infinity,
  );
  const least = Math.min(...distances);
  return least < Infinity ? distances.indexOf(least) : undefined;
}
