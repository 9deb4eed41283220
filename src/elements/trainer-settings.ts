import { activationNames } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import { initializationNames } from '../core/initialization.js';
import type { InitializationName } from '../core/initialization.js';
import {
  intervalSetting,
  numberListSetting,
  numberSetting,
  textSetting,
  wordOrNumberSetting,
  wordSetting,
} from '../core/settings.js';
import { lossFunctionNames } from '../core/training/losses.js';
import type { LossFunctionName } from '../core/training/losses.js';
import { optimizerNames } from '../core/training/optimizers.js';
import type { OptimizerName } from '../core/training/optimizers.js';
import { prepareTraining } from '../core/training/prepare.js';
import type { PreparedTraining } from '../core/training/prepare.js';
import { FigureElement } from './figure-element.js';
import type { Problem } from './figure-element.js';
import type { SettingRequest } from './setting.js';
import { setting, toKebabCase } from './setting.js';

const trainingSettings: readonly string[] = [
  ...[
    'target',
    'domain',
    'samples',
    'noise',
    'hiddenUnits',
    'activation',
    'epochs',
    'learningRate',
  ],
  ...['optimizer', 'batchSize', 'lossFunction', 'initialization', 'seed', 'atZero', 'recordEvery'],
];

/** What a training run depends on, as attributes: from them the data and the untrained network. */
export abstract class TrainerSettings extends FigureElement {
  /** What to learn: x^3, sin, abs, step, an expression such as 2*sin(pi*x), or points such as 0,2 1,0 2,1, which then are the data. */
  @setting(textSetting) accessor target = 'x^3';

  /** Where the samples lie and the curves are drawn; if unset and the target is points, their extent. */
  @setting(intervalSetting({ min: -1e6, max: 1e6 }))
  accessor domain: readonly [from: number, to: number] = [-10, 10];

  /** How many samples, 2 to 100,000, evenly spaced over the domain; if the target is points, their number. */
  @setting(numberSetting({ min: 2, max: 100_000, whole: true })) accessor samples = 300;

  /** Standard deviation of the noise that is added to the samples. */
  @setting(numberSetting({ min: 0, max: 1e6 })) accessor noise = 0;

  /** Units of each hidden layer: one number from 1 to 1,024 per layer, up to four layers. */
  @setting(numberListSetting({ min: 1, max: 1024, whole: true }, 4))
  accessor hiddenUnits: readonly number[] = [7];

  /** The activation of the hidden units: relu, leaky-relu, elu, gelu, softplus, sigmoid, tanh, silu, linear or step. */
  @setting(wordSetting(activationNames)) accessor activation: ActivationName = 'relu';

  /** How often training goes through all samples, 1 to 1,000,000. */
  @setting(numberSetting({ min: 1, max: 1_000_000, whole: true })) accessor epochs = 4000;

  /** The size of a step against the gradient, above 0 and at most 10. */
  @setting(numberSetting({ min: 0, max: 10, aboveMin: true })) accessor learningRate = 0.0001;

  /** The rule that turns gradients into steps: sgd, momentum (0.9) or adam. */
  @setting(wordSetting(optimizerNames)) accessor optimizer: OptimizerName = 'sgd';

  /** Samples per step: full for all of them, or so many at a time in a seeded order. */
  @setting(wordOrNumberSetting('full', { min: 1, max: 100_000, whole: true }))
  accessor batchSize: number | 'full' = 'full';

  /** What training makes small: mse (mean squared error), mae (mean absolute error) or huber (delta 1). */
  @setting(wordSetting(lossFunctionNames)) accessor lossFunction: LossFunctionName = 'mse';

  /** Where the parameters start: pytorch (the numbers of torch.manual_seed(seed)), he or zero. */
  @setting(wordSetting(initializationNames))
  accessor initialization: InitializationName = 'pytorch';

  /** Decides the initial parameters, the noise and the order of mini-batches. */
  @setting(numberSetting({ min: 0, max: 2 ** 32 - 1, whole: true })) accessor seed = 0;

  /** The derivative of relu at z = 0 that training uses, 0 to 1. */
  @setting(numberSetting({ min: 0, max: 1 })) accessor atZero = 0;

  /** Epochs from one recorded frame to the next; reads as the number in effect. */
  @setting(wordOrNumberSetting('auto', { min: 1, max: 1_000_000, whole: true }))
  accessor recordEvery: number | 'auto' = 'auto';

  #prepared: PreparedTraining | undefined;
  #preparing = false;

  /** Data, untrained network and configuration for the settings as they are now. */
  protected get prepared(): PreparedTraining {
    this.#prepared ??= this.#prepare();
    return this.#prepared;
  }

  /** What the run depends on, by name, with the values in effect. */
  protected get runSettings(): Readonly<Record<string, unknown>> {
    const values = this as unknown as Readonly<Record<string, unknown>>;
    return Object.fromEntries(trainingSettings.map((name) => [name, values[name]]));
  }

  /** Called when a setting that training depends on has changed. */
  protected abstract trainingChanged(): void;

  override settingChanged(name: string, request: SettingRequest): void {
    const wasSet = this.isSet(name);
    super.settingChanged(name, request);
    if (!trainingSettings.includes(name)) return;
    // Setting what points decide by default is a change, whatever the value.
    const isDecided = ['domain', 'samples'].includes(name) && wasSet !== this.isSet(name);
    if (!request.changed && !isDecided) return;
    this.#prepared = undefined;
    this.trainingChanged();
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (this.#preparing) return value;
    switch (name) {
      case 'domain':
        return this.prepared.domain;
      case 'target':
        return this.prepared.target.text;
      case 'samples':
        return this.prepared.sampleCount;
      case 'batchSize':
        return this.prepared.configuration.batchSize;
      case 'recordEvery':
        return this.prepared.configuration.recordEvery;
      default:
        return value;
    }
  }

  protected override get jointProblems(): readonly Problem[] {
    return this.prepared.adjustments.map(({ setting, request, allowed, value }) =>
      this.problem(
        toKebabCase(setting),
        request,
        allowed,
        typeof value === 'number' ? String(value) : value,
      ),
    );
  }

  #prepare(): PreparedTraining {
    this.#preparing = true;
    try {
      return prepareTraining({
        ...{ target: this.target, noise: this.noise, hiddenUnits: this.hiddenUnits },
        ...{ activation: this.activation, epochs: this.epochs, learningRate: this.learningRate },
        ...{ optimizer: this.optimizer, batchSize: this.batchSize, seed: this.seed },
        ...{ lossFunction: this.lossFunction, initialization: this.initialization },
        ...{ atZero: this.atZero, recordEvery: this.recordEvery },
        domain: this.isSet('domain') ? this.domain : undefined,
        samples: this.isSet('samples') ? this.samples : undefined,
      });
    } finally {
      this.#preparing = false;
    }
  }
}
