import { networkOfUnits } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import type { Network } from '../core/network.js';

/** What the page's author has written. */
export interface AuthoredUnits {
  readonly units: readonly HiddenUnit[];
  readonly outputBias: number;
}

interface Move {
  readonly bias: number;
  /** The unit as its author wrote it when it was moved. */
  readonly authored: HiddenUnit;
}

/** The unit of a network without any. */
const silentUnit: HiddenUnit = { weight: 0, bias: 0, outputWeight: 0, label: '', fixed: true };

/** The units of a figure, some of them with biases that its reader has given them. */
export class OwnUnits {
  readonly #read: () => AuthoredUnits;
  readonly #moves = new Map<number, Move>();
  #network: Network | undefined;

  constructor(read: () => AuthoredUnits) {
    this.#read = read;
  }

  /** The units as they are now. A unit that its author has changed since it was moved is the author's again. */
  get units(): readonly HiddenUnit[] {
    const { units } = this.#read();
    for (const [unit, move] of this.#moves) {
      if (!isSameUnit(move.authored, units[unit])) this.#moves.delete(unit);
    }
    return units.map((unit, index) => {
      const bias = this.#moves.get(index)?.bias;
      return bias === undefined ? unit : { ...unit, bias };
    });
  }

  /** Their network, the same object while no number changes; without units the output bias alone. */
  get network(): Network {
    const { units } = this;
    const network = networkOfUnits(
      units.length > 0 ? units : [silentUnit],
      this.#read().outputBias,
    );
    if (!this.#network || !isSameNetwork(this.#network, network)) this.#network = network;
    return this.#network;
  }

  /** The biases given by the reader, by the numbers of their units, as JSON. */
  get biases(): Readonly<Record<string, number>> {
    return Object.fromEntries(Array.from(this.#moves, ([unit, { bias }]) => [unit, bias]));
  }

  move(unit: number, bias: number): void {
    this.#moves.set(unit, { bias, authored: this.#read().units[unit] });
  }

  reset(): void {
    this.#moves.clear();
  }

  /** Puts back what `biases` gave before; whatever is no bias of a unit that can be moved is left out. */
  restore(biases: unknown): void {
    this.reset();
    const { units } = this.#read();
    for (const [unit, bias] of Object.entries(biases ?? {})) {
      const authored: HiddenUnit | undefined = units[Number(unit)];
      if (authored && !authored.fixed && Number.isFinite(bias)) {
        this.move(Number(unit), bias as number);
      }
    }
  }
}

function isSameUnit(first: HiddenUnit, second: HiddenUnit | undefined): boolean {
  return (
    first.weight === second?.weight &&
    first.bias === second.bias &&
    first.outputWeight === second.outputWeight &&
    first.fixed === second.fixed
  );
}

function isSameNetwork(first: Network, second: Network): boolean {
  return (
    first.parameters.length === second.parameters.length &&
    first.parameters.every((value, index) => value === second.parameters[index])
  );
}
