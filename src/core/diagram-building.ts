import type { ActivationName } from './activations.js';
import type { Diagram, UnitRole } from './diagram.js';
import { countOf } from './diagram-settings.js';
import type { LayerNames } from './diagram-settings.js';
import type { HiddenUnit } from './hidden-unit.js';
import { initialParameters } from './initialization.js';
import { layersOf } from './network.js';
import type { Network } from './network.js';

/** What is known about a network that is to be pictured. */
export interface DiagramRequest {
  readonly inputs: LayerNames;
  readonly hiddenUnits: readonly number[] | readonly string[];
  readonly outputs: LayerNames;
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
  readonly biasNodes: boolean;
  /** Comes before the names and counts above, which then only name its nodes where they fit. */
  readonly network: Network | undefined;
  /** The units of that network with their names; undefined if it has no declared ones. */
  readonly units: readonly HiddenUnit[] | undefined;
  /** Whether the network is another element's. */
  readonly follows: boolean;
  /** Whether numbers are to be drawn: examples are made where none are given. */
  readonly needsNumbers: boolean;
}

/** The picture of a network that is given, or of one that is only described. */
export function buildDiagram(request: DiagramRequest): Diagram {
  const { network: given, units = [], needsNumbers, follows, biasNodes } = request;
  const hidden = request.hiddenUnits;
  const counts = isLabels(hidden) ? [hidden.length] : hidden;
  const sizes = given?.sizes ?? [countOf(request.inputs), ...counts, countOf(request.outputs)];
  const { activation, outputActivation } = given ?? request;
  const network = given ?? (needsNumbers ? exampleNetwork({ sizes, ...request }) : undefined);
  const labels = sizes.map(() => [] as readonly string[]);
  const layers = [request.inputs, ...(isLabels(hidden) ? [hidden] : counts), request.outputs];
  layers.forEach((names, layer) => {
    const isFitting = layers.length === sizes.length && countOf(names) === sizes[layer];
    if (typeof names !== 'number' && isFitting) labels[layer] = names;
  });
  if (units.length > 0) {
    labels[1] = units.map(({ label }, unit) => (label === '' ? (labels[1][unit] ?? '') : label));
  }
  return {
    ...{ sizes, activation, outputActivation, labels, biasNodes },
    roles: rolesOf(units),
    ...{ network, layers: network ? layersOf(network) : [] },
    illustrative: !given && needsNumbers,
    adjustedShown: follows || needsNumbers,
  };
}

/** That units are fixed is worth a word only beside others that are not. */
function rolesOf(units: readonly HiddenUnit[]): UnitRole[] {
  if (units.every(({ fixed }) => fixed)) return [];
  return units.map(({ fixed }) => (fixed ? 'fixed' : 'adjustable'));
}

/** Always the same numbers, as an untrained network has them, with two digits each. */
function exampleNetwork({
  sizes,
  activation,
  outputActivation,
}: Pick<Network, 'sizes' | 'activation' | 'outputActivation'>): Network {
  const parameters = initialParameters(sizes, activation, 'pytorch', 0);
  const rounded = parameters.map((value) => Number(value.toPrecision(2)));
  return { sizes, activation, outputActivation, parameters: rounded };
}

function isLabels(names: readonly number[] | readonly string[]): names is readonly string[] {
  return typeof names[0] === 'string';
}
