import { aTimeout } from '@open-wc/testing';

import type { ReluNetworkDiagram } from '../../src/elements/relu-network-diagram.js';

/** Resolves once a diagram is drawn as wide as its room. */
export async function measured(diagram: ReluNetworkDiagram): Promise<ReluNetworkDiagram> {
  await diagram.updateComplete;
  const root = diagram.shadowRoot!;
  for (;;) {
    const room = root.querySelector('.ruler')?.getBoundingClientRect().width;
    const svg = root.querySelector('svg.network');
    if (room === undefined || svg?.getAttribute('width') === String(Math.floor(room))) {
      return diagram;
    }
    await aTimeout(10);
  }
}
