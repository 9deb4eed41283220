import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

interface GoldenRun {
  readonly seed: number;
  readonly dtype: string;
  readonly H: number;
  readonly losses: readonly number[];
  readonly agree1e12UntilEpoch: number;
}

const golden = (await (
  await fetch(new URL('../golden/relu-fit.json', import.meta.url))
).json()) as { readonly runs: readonly GoldenRun[] };

describe('relu-trainer against PyTorch', () => {
  for (const run of golden.runs.filter(({ dtype }) => dtype === 'float64')) {
    it(`shows the losses of seed ${run.seed} with ${run.H} units until chaos sets in`, async () => {
      const trainer = await fixture<ReluTrainer>(
        html`<relu-trainer
          seed=${run.seed}
          hidden-units=${run.H}
          record-every="100"
          controls="none"
        ></relu-trainer>`,
      );
      // The golden files count an epoch before its update, from 1: their epoch e is our e - 1.
      const comparable = run.losses.filter(
        (_, index) => 1 + 100 * index <= run.agree1e12UntilEpoch,
      );
      expect(comparable.length).to.be.greaterThan(5);
      for (const [index, loss] of comparable.entries()) {
        await trainer.seek(100 * index);
        expect(trainer.epoch).to.equal(100 * index);
        expect(Math.abs(trainer.loss - loss) / loss).to.be.at.most(1e-12);
      }
    });
  }
});
