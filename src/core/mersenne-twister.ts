import { fusedMultiplyAddFloat32 } from './fused-multiply-add.js';

/** A seeded source of random numbers; every call draws from the same sequence. */
export interface RandomGenerator {
  /** A whole number from 0 to 2^32 - 1. */
  nextUint32(): number;
  /** A float32 in [from, to), the same number as PyTorch's `uniform_` of a float32 tensor on a CPU. */
  uniformFloat32(from: number, to: number): number;
  /** A double in [0, 1), the same number as PyTorch's `rand` of a float64 tensor on a CPU. */
  uniform(): number;
  /** A double from the standard normal distribution. */
  normal(): number;
}

const stateLength = 624;
const shiftLength = 397;

/**
 * The Mersenne Twister MT19937, seeded like `torch.manual_seed` with the low 32 bits of `seed`.
 *
 * Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM Transactions on Modeling and
 * Computer Simulation 8 (1998), 3-30, with the initialization of 2002.
 */
export function createRandomGenerator(seed: number): RandomGenerator {
  const state = seededState(seed);
  let next = stateLength;

  function nextUint32(): number {
    if (next === stateLength) {
      advanceState(state);
      next = 0;
    }
    return tempered(state[next++]);
  }

  function uniform(): number {
    const high = nextUint32() & 0x1fffff;
    return (high * 2 ** 32 + nextUint32()) * 2 ** -53;
  }

  return {
    nextUint32,
    uniform,
    uniformFloat32(from, to) {
      const fraction = (nextUint32() & 0xffffff) * 2 ** -24;
      return fusedMultiplyAddFloat32(fraction, Math.fround(to - from), from);
    },
    // Ratio of uniforms (A. J. Kinderman and J. F. Monahan, ACM Transactions on Mathematical
    // Software 3 (1977), 257-260). The number returned is a plain quotient, so that engines with
    // different logarithms still agree on it.
    normal() {
      for (;;) {
        const u = 1 - uniform();
        const v = (2 * uniform() - 1) * Math.sqrt(2 / Math.E);
        if (v * v <= -4 * u * u * Math.log(u)) return v / u;
      }
    },
  };
}

/** The numbers 0 to length - 1 in random order, drawn as by PyTorch's `randperm` on a CPU. */
export function shuffledOrder(length: number, generator: RandomGenerator): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let index = 0; index < length - 1; index++) {
    const other = index + (generator.nextUint32() % (length - index));
    const chosen = order[other];
    order[other] = order[index];
    order[index] = chosen;
  }
  return order;
}

function seededState(seed: number): Uint32Array {
  const state = new Uint32Array(stateLength);
  state[0] = seed;
  for (let index = 1; index < stateLength; index++) {
    const previous = state[index - 1] ^ (state[index - 1] >>> 30);
    state[index] = Math.imul(1812433253, previous) + index;
  }
  return state;
}

/** Replaces the whole state by the next 624 numbers. */
function advanceState(state: Uint32Array): void {
  for (let index = 0; index < stateLength; index++) {
    const following = state[(index + 1) % stateLength];
    const mixed = (state[index] & 0x80000000) | (following & 0x7fffffff);
    const twist = mixed & 1 ? 0x9908b0df : 0;
    state[index] = state[(index + shiftLength) % stateLength] ^ (mixed >>> 1) ^ twist;
  }
}

function tempered(word: number): number {
  let mixed = word ^ (word >>> 11);
  mixed ^= (mixed << 7) & 0x9d2c5680;
  mixed ^= (mixed << 15) & 0xefc60000;
  return (mixed ^ (mixed >>> 18)) >>> 0;
}
