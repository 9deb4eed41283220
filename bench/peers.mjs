/** Our two paths against a hand-written object graph and TensorFlow.js, on one and the same task. */
import { createTrainer } from '../build/core/index.js';
import { createPerNodeTrainer } from './per-node-network.mjs';
import { formatNumber, formatTable, median } from './tables.mjs';
import { createTensorFlowTrainer } from './tensorflow.mjs';
import { workload } from './workload.mjs';

const epochs = 4000;
const epochsBeforeLoss = 400;
const rounds = 15;
const warmUpRounds = 3;

/** The slow ones are timed over fewer epochs, and less often. */
const trainers = [
  { name: 'sorted path', create: () => createOwn('sorted'), timedEpochs: epochs, perRound: 5 },
  { name: 'dense path', create: () => createOwn('dense'), timedEpochs: epochs, perRound: 1 },
  {
    name: 'per-node objects',
    create: () => createPerNodeTrainer(workload),
    timedEpochs: epochs / 10,
    perRound: 1,
  },
  {
    name: 'TensorFlow.js cpu',
    create: () => createTensorFlowTrainer(workload),
    timedEpochs: epochs / 40,
    perRound: 1,
  },
];

/** Times all trainers in turns, so that a busy machine slows all of them down alike. */
export function comparePeers() {
  const times = trainers.map(() => []);
  for (let round = -warmUpRounds; round < rounds; round++) {
    trainers.forEach((trainer, index) => {
      for (let repeat = 0; repeat < trainer.perRound; repeat++) {
        const time = (timeEpochs(trainer) * epochs) / trainer.timedEpochs;
        if (round >= 0) times[index].push(time);
      }
    });
  }
  const medians = times.map(median);
  const [sorted, dense, perNode, tensorFlow] = medians;
  const rows = trainers.map(({ name, create, timedEpochs }, index) => [
    name,
    formatNumber(timedEpochs),
    `${formatNumber(medians[index])} ms`,
    `${formatNumber(medians[index] / sorted)}x`,
    lossAfter(create(), epochsBeforeLoss).toFixed(3),
  ]);
  const heading = [
    'trainer',
    'epochs timed',
    `for ${formatNumber(epochs)} epochs`,
    'of sorted',
    `loss after ${epochsBeforeLoss}`,
  ];
  return {
    table: formatTable(
      'x^3 on 300 points, 1-7-1 relu, full-batch gradient descent, learning rate 1e-4, MSE',
      [heading, ...rows],
    ),
    bars: [
      { name: 'sorted / dense', value: dense / sorted, bar: 15, stretch: 20, atLeast: true },
      { name: 'sorted / per-node objects', value: perNode / sorted, bar: 300, atLeast: true },
      { name: 'sorted / TensorFlow.js cpu', value: tensorFlow / sorted, bar: 1000, atLeast: true },
    ],
  };
}

function createOwn(path) {
  const trainer = createTrainer(workload, path);
  return {
    advance: (count) => Array.from(trainer.advance(count)),
    loss: () => {
      const steps = trainer.loss();
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
  };
}

function timeEpochs({ create, timedEpochs }) {
  const trainer = create();
  const start = performance.now();
  trainer.advance(timedEpochs);
  return performance.now() - start;
}

function lossAfter(trainer, count) {
  trainer.advance(count);
  return trainer.loss();
}
