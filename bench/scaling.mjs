/** What an epoch of our two paths costs with more samples and more units. */
import { createTrainer } from '../build/core/index.js';
import { formatNumber, formatTable, median } from './tables.mjs';
import { scaledWorkload } from './workload.mjs';

const sampleCounts = [300, 1000, 10000, 100000];
const unitCounts = [7, 64, 256, 1000];

/** Together long enough for a steady median, short enough for sixteen cells. */
const batches = 9;
const batchMilliseconds = 15;

export function measureScaling() {
  const costs = unitCounts.map((units) =>
    sampleCounts.map((samples) => ({
      sorted: epochCost(samples, units, 'sorted'),
      dense: epochCost(samples, units, 'dense'),
    })),
  );
  const rows = unitCounts.flatMap((units, row) => [
    [`${units} units, sorted`, ...costs[row].map(({ sorted }) => formatTime(sorted))],
    [`${units} units, dense`, ...costs[row].map(({ dense }) => formatTime(dense))],
    ['', ...costs[row].map(({ sorted, dense }) => `${formatNumber(dense / sorted)}x`)],
  ]);
  const heading = ['per epoch', ...sampleCounts.map((count) => `${formatNumber(count)} samples`)];
  const widest = costs[unitCounts.length - 1];
  return {
    table: formatTable('One epoch with more samples and units', [heading, ...rows]),
    bars: [
      {
        name: 'sorted, 1,000 units: 100,000 / 10,000 samples',
        value: widest[3].sorted / widest[2].sorted,
        bar: 2,
        stretch: 1.5,
        atLeast: false,
      },
    ],
  };
}

/** Milliseconds per epoch: the median of a few batches of epochs, after one to warm up. */
function epochCost(samples, units, path) {
  const trainer = createTrainer(scaledWorkload(samples, units), path);
  const timeEpochs = (epochs) => {
    const start = performance.now();
    Array.from(trainer.advance(epochs));
    return (performance.now() - start) / epochs;
  };
  const first = timeEpochs(1);
  const warm = timeEpochs(Math.ceil(batchMilliseconds / first));
  const epochs = Math.ceil(batchMilliseconds / warm);
  return median(Array.from({ length: batches }, () => timeEpochs(epochs)));
}

function formatTime(milliseconds) {
  return milliseconds < 1
    ? `${formatNumber(milliseconds * 1000)} us`
    : `${formatNumber(milliseconds)} ms`;
}
