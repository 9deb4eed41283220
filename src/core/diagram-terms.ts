import type { ActivationName } from './activations.js';

/** How many there are, as a number, which decides the grammar, and in digits. */
export interface CountOf {
  readonly count: number;
  readonly text: string;
}

/** What the network diagram says. Numbers come as texts, unless they decide a plural. */
export interface DiagramTerms {
  /** A heading such as "A network with one input, three ReLU units and one output". */
  readonly networkWith: (network: {
    readonly inputs: CountOf;
    /** By layer; never empty. */
    readonly hidden: readonly CountOf[];
    readonly activation: ActivationName;
    readonly outputs: CountOf;
  }) => string;
  /** `deep` if there are several hidden layers. */
  readonly diagramCaption: (deep: boolean, activation: ActivationName) => string;

  /** Short sentences about lines and circles. */
  readonly noteFilled: string;
  readonly noteThicker: string;
  readonly noteLighter: string;
  readonly noteFramed: string;
  readonly notePoint: string;
  readonly noteIllustrative: string;

  /** Sentences of the description; `heading` is what `networkWith` says. */
  readonly describeNetwork: (heading: string) => string;
  readonly describeOutputs: (count: number, activation: ActivationName) => string;
  /** `names` is a list of what the author calls them. */
  readonly namesOfNodes: (kind: 'input' | 'hidden' | 'output', names: string) => string;
  /** `units` is a list of numbers. */
  readonly unitsWithRole: (role: 'fixed' | 'adjustable', count: number, units: string) => string;
  readonly nodesHighlighted: (nodes: string) => string;
  /** `inputs` is a list of `count` numbers, `facts` are texts of the terms below. */
  readonly factsAtInputs: (count: number, inputs: string, facts: readonly string[]) => string;
  readonly factNoUnitOn: string;
  readonly factEveryUnitOn: string;
  readonly factUnitsOn: (count: number, units: string) => string;
  readonly factOthersOff: string;
  readonly factOutput: (name: string, value: string) => string;
  readonly biasesAreWeights: string;
  readonly numbersIllustrative: string;

  /** What nodes are called; `number` is undefined of an only one, `label` the author's name, or ''. */
  readonly nodeOfUnit: (number: number, label: string) => string;
  readonly nodeOfInput: (number: number | undefined, label: string) => string;
  readonly nodeOfOutput: (number: number | undefined, label: string) => string;
  readonly biasUnitOfInputs: string;
  /** `layer` is undefined of an only one. */
  readonly biasUnitOfLayer: (layer: number | undefined) => string;

  /** What is heard of a node, in pieces: its name, these words, and numbers such as z = −2. */
  readonly nodePieces: (pieces: readonly string[]) => string;
  readonly nodeFixed: string;
  readonly nodeAdjustable: string;
  readonly nodeHighlighted: string;
  readonly nodeOn: string;
  readonly nodeOff: string;
  readonly nodesNotDrawn: (
    kind: 'input' | 'hidden' | 'output',
    count: string,
    first: string,
    last: string,
  ) => string;
  /** What comes into a node, in pieces; `from` is what the other node is called. */
  readonly incomingPieces: (pieces: readonly string[]) => string;
  readonly incomingWeight: (weight: string, from: string) => string;
  readonly incomingBias: (bias: string) => string;

  /** In the picture. */
  readonly moreNodes: (count: string) => string;
  readonly biasUnit: string;
  readonly outputNode: (number: number | undefined) => string;
  /** Above a layer; `count` is undefined where it can be seen, `activation` of inputs. */
  readonly layerOf: (layer: {
    readonly kind: 'input' | 'hidden' | 'output';
    readonly size: number;
    readonly count: string | undefined;
    readonly activation: ActivationName | undefined;
  }) => string;

  readonly networkName: string;
  readonly equationsName: string;
  readonly noNetworkWithId: (id: string) => string;
  readonly noNetwork: string;

  /** What attributes allow. */
  readonly allowedNodes: (most: number, largest: string) => string;
  readonly allowedHiddenLayers: (most: number, layers: number, largest: string) => string;
  /** `sizes` are one or several numbers. */
  readonly allowedSizes: (sizes: string) => string;
  readonly allowedValues: (inputs: number) => string;
  /** Nodes as the attribute names them, "input" and others, never translated, with their last number. */
  readonly allowedMarks: (
    ranges: readonly { readonly word: string; readonly last: number }[],
  ) => string;
  /** What is used instead of marks that fit nowhere. */
  readonly noMarks: string;
}
