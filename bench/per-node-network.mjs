/**
 * A network as people write it by hand: an object per node and per link, one sample at a time, error
 * derivatives summed up on the links until the weights are updated.
 */

const activations = {
  relu: { output: (z) => Math.max(0, z), derivative: (z) => (z <= 0 ? 0 : 1) },
  linear: { output: (z) => z, derivative: () => 1 },
};

const squaredError = {
  error: (output, target) => (output - target) ** 2,
  derivative: (output, target) => 2 * (output - target),
};

class Link {
  errorDerivative = 0;
  errorDerivativeSum = 0;
  derivativeCount = 0;

  constructor(source, destination, weight) {
    this.source = source;
    this.destination = destination;
    this.weight = weight;
  }
}

class Node {
  inputLinks = [];
  outputLinks = [];
  totalInput = 0;
  output = 0;
  outputDerivative = 0;
  inputDerivative = 0;
  inputDerivativeSum = 0;
  derivativeCount = 0;

  constructor(bias, activation) {
    this.bias = bias;
    this.activation = activation;
  }

  updateOutput() {
    this.totalInput = this.bias;
    for (const link of this.inputLinks) {
      this.totalInput += link.weight * link.source.output;
    }
    this.output = this.activation.output(this.totalInput);
    return this.output;
  }
}

class Network {
  /** `parameters`: layer by layer the weight, row-major [outputs][inputs], then the bias. */
  constructor(sizes, parameters) {
    this.layers = [[new Node(0, activations.linear)]];
    let start = 0;
    for (let index = 1; index < sizes.length; index++) {
      const activation = index === sizes.length - 1 ? activations.linear : activations.relu;
      const sources = this.layers[index - 1];
      const biasStart = start + sources.length * sizes[index];
      const layer = [];
      for (let output = 0; output < sizes[index]; output++) {
        const node = new Node(parameters[biasStart + output], activation);
        sources.forEach((source, input) => {
          const link = new Link(source, node, parameters[start + output * sources.length + input]);
          source.outputLinks.push(link);
          node.inputLinks.push(link);
        });
        layer.push(node);
      }
      this.layers.push(layer);
      start = biasStart + sizes[index];
    }
  }

  forward(inputs) {
    this.layers[0].forEach((node, index) => {
      node.output = inputs[index];
    });
    for (const layer of this.layers.slice(1)) {
      for (const node of layer) node.updateOutput();
    }
    return this.layers.at(-1)[0].output;
  }

  backward(target) {
    const outputNode = this.layers.at(-1)[0];
    outputNode.outputDerivative = squaredError.derivative(outputNode.output, target);
    for (let index = this.layers.length - 1; index >= 1; index--) {
      for (const node of this.layers[index]) {
        node.inputDerivative = node.outputDerivative * node.activation.derivative(node.totalInput);
        node.inputDerivativeSum += node.inputDerivative;
        node.derivativeCount++;
      }
      for (const node of this.layers[index]) {
        for (const link of node.inputLinks) {
          link.errorDerivative = node.inputDerivative * link.source.output;
          link.errorDerivativeSum += link.errorDerivative;
          link.derivativeCount++;
        }
      }
      if (index === 1) continue;
      for (const node of this.layers[index - 1]) {
        node.outputDerivative = 0;
        for (const link of node.outputLinks) {
          node.outputDerivative += link.weight * link.destination.inputDerivative;
        }
      }
    }
  }

  updateWeights(learningRate) {
    for (const layer of this.layers.slice(1)) {
      for (const node of layer) {
        if (node.derivativeCount > 0) {
          node.bias -= (learningRate * node.inputDerivativeSum) / node.derivativeCount;
          node.inputDerivativeSum = 0;
          node.derivativeCount = 0;
        }
        for (const link of node.inputLinks) {
          if (link.derivativeCount > 0) {
            link.weight -= (learningRate * link.errorDerivativeSum) / link.derivativeCount;
            link.errorDerivativeSum = 0;
            link.derivativeCount = 0;
          }
        }
      }
    }
  }
}

export function createPerNodeTrainer({ sizes, parameters, learningRate, x, y }) {
  const network = new Network(sizes, parameters);
  const samples = Array.from(x, (value, index) => ({ inputs: [value], target: y[index] }));
  return {
    advance(epochs) {
      for (let epoch = 0; epoch < epochs; epoch++) {
        for (const { inputs, target } of samples) {
          network.forward(inputs);
          network.backward(target);
        }
        network.updateWeights(learningRate);
      }
    },
    loss() {
      const errors = samples.map(({ inputs, target }) =>
        squaredError.error(network.forward(inputs), target),
      );
      return errors.reduce((sum, error) => sum + error, 0) / errors.length;
    },
  };
}
