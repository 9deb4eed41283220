/** The same network in TensorFlow.js on its cpu backend, which calculates with float32. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
// In Node only this package registers the gradients of the operations.
import '@tensorflow/tfjs-layers';

tf.enableProdMode();
await tf.setBackend('cpu');

export function createTensorFlowTrainer({ sizes, parameters, learningRate, x, y }) {
  const units = sizes[1];
  const tensor = (values, shape) => tf.tensor(Float32Array.from(values), shape);
  const part = (index) => parameters.subarray(index * units, (index + 1) * units);
  const inputs = tensor(x, [x.length, 1]);
  const targets = tensor(y, [y.length, 1]);
  const weight = tf.variable(tensor(part(0), [1, units]));
  const bias = tf.variable(tensor(part(1), [units]));
  const outputWeight = tf.variable(tensor(part(2), [units, 1]));
  const outputBias = tf.variable(tensor(parameters.subarray(-1), [1]));
  const optimizer = tf.train.sgd(learningRate);
  const meanSquaredError = () => {
    const hidden = tf.relu(tf.add(tf.matMul(inputs, weight), bias));
    const predictions = tf.add(tf.matMul(hidden, outputWeight), outputBias);
    return tf.mean(tf.squaredDifference(predictions, targets));
  };
  return {
    advance(epochs) {
      for (let epoch = 0; epoch < epochs; epoch++) optimizer.minimize(meanSquaredError);
    },
    loss: () => tf.tidy(() => meanSquaredError().dataSync()[0]),
  };
}
