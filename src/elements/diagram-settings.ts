import { activationNames } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import { buildDiagram } from '../core/diagram-building.js';
import {
  allowedMarks,
  countOf,
  hiddenLayersSetting,
  layerSetting,
  parseMarks,
} from '../core/diagram-settings.js';
import type { LayerNames } from '../core/diagram-settings.js';
import type { Diagram, NodeMark } from '../core/diagram.js';
import { networkOfUnits } from '../core/hidden-unit.js';
import { flagSetting, numberListSetting, textSetting, wordSetting } from '../core/settings.js';
import { spokenValue } from './figure-element.js';
import type { Problem } from './figure-element.js';
import { NetworkFollower } from './network-follower.js';
import type { SettingRequest } from './setting.js';
import { setting } from './setting.js';
import { UnitsFigure } from './units-figure.js';

/** The settings that a network which is given decides instead. */
interface NetworkSettings {
  readonly inputs: LayerNames;
  readonly hiddenUnits: readonly number[] | readonly string[];
  readonly outputs: LayerNames;
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
}

/** What a diagram shows, as attributes: a followed network comes before units, and these before counts. */
export abstract class DiagramSettings extends UnitsFigure {
  /** The inputs: labels separated by commas, or how many there are. */
  @setting(layerSetting) accessor inputs: LayerNames = 1;

  /** The hidden units: labels separated by commas, or how many there are in each of up to four layers. */
  @setting(hiddenLayersSetting) accessor hiddenUnits: readonly number[] | readonly string[] = [3];

  /** The outputs: labels separated by commas, or how many there are. */
  @setting(layerSetting) accessor outputs: LayerNames = 1;

  /** The activation function of the hidden units. */
  @setting(wordSetting(activationNames)) accessor activation: ActivationName = 'relu';

  /** The activation function of the outputs. */
  @setting(wordSetting(activationNames)) accessor outputActivation: ActivationName = 'linear';

  /** Draws biases as the weights of nodes that are always 1. */
  @setting(flagSetting) accessor biasNodes = false;

  /** Writes the equations of the network beside it. */
  @setting(flagSetting) accessor equations = false;

  /** What goes in, one number for all inputs or one for each: shows z and a at every node. */
  @setting(numberListSetting({ min: -1e6, max: 1e6 }, 64)) accessor values: readonly number[] = [];

  /** Draws weights: thicker lines for larger ones, dashed lines for those below 0. */
  @setting(flagSetting) accessor weights = false;

  /** Nodes to draw a ring around, such as "hidden 1, input 0". */
  @setting(textSetting) accessor highlight = '';

  /** The id of an element whose network is shown instead. */
  @setting(textSetting, 'for') accessor htmlFor = '';

  protected readonly follower = new NetworkFollower(this, () => this.#redraw());

  #asked: NetworkSettings = {
    ...{ inputs: 1, hiddenUnits: [3], outputs: 1 },
    ...{ activation: 'relu', outputActivation: 'linear' },
  };
  #given: readonly number[] = [];
  #diagram: Diagram | undefined;

  /** The network as it is to be pictured. */
  protected get diagram(): Diagram {
    this.#diagram ??= this.#build();
    return this.#diagram;
  }

  /** What goes in, length of the inputs; undefined if no values are shown. */
  protected get input(): readonly number[] | undefined {
    const [count] = this.diagram.sizes;
    if (this.#given.length === 0) return undefined;
    if (this.#given.length === count) return this.#given;
    return Array.from({ length: count }, () => this.#given[0]);
  }

  /** The nodes to draw a ring around. */
  protected get marks(): readonly NodeMark[] {
    return this.#marked.marks;
  }

  get #marked(): ReturnType<typeof parseMarks> {
    const { sizes, biasNodes } = this.diagram;
    return parseMarks(this.highlight, sizes, biasNodes);
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#diagram = undefined;
    if (name === 'values') this.#given = request.value as readonly number[];
    if (name in this.#asked) this.#asked = { ...this.#asked, [name]: request.value };
  }

  override effectiveValue(name: string, value: unknown): unknown {
    switch (name) {
      case 'inputs':
      case 'outputs':
        return this.#fits(name) ? value : this.#sizeOf(name);
      case 'hiddenUnits':
        return this.#hiddenUnitsFit ? value : this.diagram.sizes.slice(1, -1);
      case 'activation':
      case 'outputActivation':
        return this.diagram[name];
      case 'values':
        return this.input ?? value;
      default:
        return super.effectiveValue(name, value);
    }
  }

  protected override unitsChanged(): void {
    this.#redraw();
  }

  protected override get jointProblems(): readonly Problem[] {
    const { sizes, biasNodes } = this.diagram;
    const problems = [...super.jointProblems];
    for (const name of ['inputs', 'outputs'] as const) {
      if (!this.isSet(name) || this.#fits(name)) continue;
      const size = String(this.#sizeOf(name));
      const allowed = `${size}, or as many labels, as the network shown has`;
      problems.push(this.problem(name, this.#asked[name], allowed, size));
    }
    if (this.isSet('hiddenUnits') && !this.#hiddenUnitsFit) {
      const counts = sizes.slice(1, -1).join(' ');
      const allowed = `${counts}, or as many labels, as the network shown has`;
      problems.push(this.problem('hidden-units', this.#asked.hiddenUnits, allowed, counts));
    }
    if (this.#given.length > 1 && this.#given.length !== sizes[0]) {
      const allowed = sizes[0] === 1 ? 'one number' : `one number, or ${sizes[0]}`;
      problems.push(
        this.problem('values', this.#given, allowed, spokenValue(this.language, this.input)),
      );
    }
    const { marks, unknown } = this.#marked;
    if (unknown.length > 0) {
      const used = marks.map(({ kind, number }) => `${kind} ${number}`).join(', ') || 'none';
      problems.push(
        this.problem('highlight', this.highlight, allowedMarks(sizes, biasNodes), used),
      );
    }
    return problems;
  }

  #sizeOf(name: 'inputs' | 'outputs'): number {
    return this.diagram.sizes.at(name === 'inputs' ? 0 : -1)!;
  }

  #fits(name: 'inputs' | 'outputs'): boolean {
    return countOf(this.#asked[name]) === this.#sizeOf(name);
  }

  get #hiddenUnitsFit(): boolean {
    const { hiddenUnits } = this.#asked;
    const isLabels = typeof hiddenUnits[0] === 'string';
    const counts = isLabels ? [hiddenUnits.length] : hiddenUnits;
    return counts.join() === this.diagram.sizes.slice(1, -1).join();
  }

  #build(): Diagram {
    const { source } = this.follower;
    const { declaredUnits, biasNodes, weights } = this;
    // What nobody can adjust has no letters.
    const followed = source?.adjustUnit
      ? source.units
      : source?.units?.map((unit) => ({ ...unit, fixed: true }));
    const units = source ? followed : declaredUnits;
    return buildDiagram({
      ...this.#asked,
      ...{ biasNodes, needsNumbers: weights || this.#given.length > 0 },
      ...{ units, follows: source !== undefined },
      network:
        source?.network ??
        (declaredUnits.length > 0
          ? networkOfUnits(declaredUnits, this.outputBias, this.#asked)
          : undefined),
    });
  }

  #redraw(): void {
    this.#diagram = undefined;
    this.requestUpdate();
  }
}
