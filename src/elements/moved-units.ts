import type { HiddenUnit } from '../core/hidden-unit.js';

interface Move {
  readonly bias: number;
  /** The unit as its author wrote it when it was moved. */
  readonly authored: HiddenUnit;
}

/** The biases that a reader has given to units whose author wrote others. */
export class MovedUnits {
  readonly #moves = new Map<number, Move>();

  /** The biases by the numbers of their units, as JSON. */
  get biases(): Readonly<Record<string, number>> {
    return Object.fromEntries(Array.from(this.#moves, ([unit, { bias }]) => [unit, bias]));
  }

  move(unit: number, bias: number, authored: readonly HiddenUnit[]): void {
    this.#moves.set(unit, { bias, authored: authored[unit] });
  }

  /** The units as they are now. A unit that its author has changed since is the author's again. */
  applyTo(authored: readonly HiddenUnit[]): readonly HiddenUnit[] {
    for (const [unit, move] of this.#moves) {
      if (!isSame(move.authored, authored[unit])) this.#moves.delete(unit);
    }
    return authored.map((unit, index) => {
      const bias = this.#moves.get(index)?.bias;
      return bias === undefined ? unit : { ...unit, bias };
    });
  }

  clear(): void {
    this.#moves.clear();
  }

  /** Puts back what `biases` gave before; whatever is no bias of a unit that can be moved is left out. */
  restore(biases: unknown, authored: readonly HiddenUnit[]): void {
    this.clear();
    for (const [unit, bias] of Object.entries(biases ?? {})) {
      const index = Number(unit);
      const known: HiddenUnit | undefined = authored[index];
      if (known && !known.fixed && Number.isFinite(bias)) {
        this.move(index, bias as number, authored);
      }
    }
  }
}

function isSame(first: HiddenUnit, second: HiddenUnit | undefined): boolean {
  return (
    first.weight === second?.weight &&
    first.bias === second.bias &&
    first.outputWeight === second.outputWeight &&
    first.fixed === second.fixed
  );
}
