/** How a gradient changes the parameters. */
export type OptimizerName = 'sgd' | 'momentum' | 'adam';

/** Changes `parameters` in place by one step against `gradient`, both of the same length; may change that too. */
export type Optimizer = (parameters: Float64Array, gradient: Float64Array) => void;

/** All optimizer names, in the order of lists and menus. */
export const optimizerNames: readonly OptimizerName[] = ['sgd', 'momentum', 'adam'];

/**
 * An optimizer with a memory of its own for `length` parameters; formulas and defaults of torch.optim.
 * Where `frozen` is 1 it sets the gradient to 0, so that the parameter stays as it is.
 */
export function createOptimizer(
  name: OptimizerName,
  learningRate: number,
  length: number,
  frozen?: Uint8Array,
): Optimizer {
  if (frozen) return freeze(createOptimizer(name, learningRate, length), frozen);
  if (name === 'momentum') return createMomentum(learningRate, length);
  if (name === 'adam') return createAdam(learningRate, length);
  return (parameters, gradient) => {
    for (let i = 0; i < parameters.length; i++) parameters[i] -= learningRate * gradient[i];
  };
}

/** Whether all values are finite. A parameter that is not stays so, whatever the optimizer does next. */
export function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) return false;
  }
  return true;
}

function freeze(optimize: Optimizer, frozen: Uint8Array): Optimizer {
  return (parameters, gradient) => {
    for (let i = 0; i < frozen.length; i++) {
      if (frozen[i]) gradient[i] = 0;
    }
    optimize(parameters, gradient);
  };
}

/** torch.optim.SGD with momentum 0.9 and dampening 0. */
function createMomentum(learningRate: number, length: number): Optimizer {
  const velocity = new Float64Array(length);
  return (parameters, gradient) => {
    for (let i = 0; i < parameters.length; i++) {
      velocity[i] = 0.9 * velocity[i] + gradient[i];
      parameters[i] -= learningRate * velocity[i];
    }
  };
}

/** torch.optim.Adam with betas 0.9 and 0.999 and epsilon 1e-8. */
function createAdam(learningRate: number, length: number): Optimizer {
  const mean = new Float64Array(length);
  const meanSquare = new Float64Array(length);
  // Powers by repeated multiplication: Math.pow differs between engines.
  let beta1Power = 1;
  let beta2Power = 1;
  return (parameters, gradient) => {
    beta1Power *= 0.9;
    beta2Power *= 0.999;
    const stepSize = learningRate / (1 - beta1Power);
    const rootCorrection = Math.sqrt(1 - beta2Power);
    for (let i = 0; i < parameters.length; i++) {
      mean[i] = 0.9 * mean[i] + (1 - 0.9) * gradient[i];
      meanSquare[i] = 0.999 * meanSquare[i] + (1 - 0.999) * gradient[i] * gradient[i];
      const denominator = Math.sqrt(meanSquare[i]) / rootCorrection + 1e-8;
      parameters[i] -= (stepSize * mean[i]) / denominator;
    }
  };
}
