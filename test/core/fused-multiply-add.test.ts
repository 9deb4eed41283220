import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fusedMultiplyAdd, fusedMultiplyAddFloat32 } from '../../src/core/fused-multiply-add.js';

const scale = 400;

/** value * 2^400 as a whole number. */
function exact(value: number): bigint {
  let shift = 0;
  let whole = value;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    shift++;
  }
  return BigInt(whole) << BigInt(scale - shift);
}

/** The distance of a result from a * b + c, in units of 2^-800. */
function distance(result: number, [a, b, c]: readonly number[]): bigint {
  const unit = BigInt(scale);
  const difference = ((exact(result) - exact(c)) << unit) - exact(a) * exact(b);
  return difference < 0n ? -difference : difference;
}

/** Expects that neither neighbour is nearer, and that of two equally near the even one was taken. */
function expectNearest(
  result: number,
  operands: readonly number[],
  bits: Uint32Array | BigUint64Array,
  floats: Float32Array | Float64Array,
): void {
  floats[0] = result;
  const even = BigInt(bits[0]) % 2n === 0n;
  const word = bits[0];
  for (const step of [-1, 1]) {
    bits[0] = typeof word === 'bigint' ? word + BigInt(step) : word + step;
    const [ours, neighbours] = [distance(result, operands), distance(floats[0], operands)];
    const isNearest = even ? ours <= neighbours : ours < neighbours;
    expect(isNearest, `${operands.join(', ')}: ${result} rather than ${floats[0]}`).to.equal(true);
  }
}

const anyDouble = fc
  .tuple(fc.double({ min: 1, max: 2, noNaN: true }), fc.integer({ min: -40, max: 40 }))
  .chain(([size, exponent]) => fc.constantFrom(size * 2 ** exponent, -size * 2 ** exponent));
/** Few bits, far apart: many results lie halfway between two numbers, or nearly so. */
const sparse = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -60, max: 10 }), fc.nat(1))
  .map(([low, high, both]) => 2 ** low + both * 2 ** high);

describe('fusedMultiplyAdd', () => {
  const floats = new Float64Array(1);
  const bits = new BigUint64Array(floats.buffer);

  it('rounds a * b + c once, to the nearest double', () => {
    const any = fc.oneof(anyDouble, sparse);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const result = fusedMultiplyAdd(a, b, c);
        fc.pre(result !== 0);
        expectNearest(result, [a, b, c], bits, floats);
      }),
      { numRuns: 3000 },
    );
  });

  it('differs from rounding twice where the product has more bits than a double', () => {
    const [a, b, c] = [1 + 2 ** -30, 1 - 2 ** -30, -1];
    expect(a * b + c).to.equal(0);
    expect(fusedMultiplyAdd(a, b, c)).to.equal(-(2 ** -60));
  });

  it('looks past a tie', () => {
    expect(fusedMultiplyAdd(1 + 2 ** -52, 2 ** -53, 1)).to.equal(1 + 2 ** -52);
    expect(fusedMultiplyAdd(1, 2 ** -53, 1)).to.equal(1);
    // The product is 2^-53 and a bit, which two doubles hold but not the lower half of the sum.
    const [more, cube] = [1 + 2 ** -26, (1 - 2 ** -26 + 2 ** -52) * 2 ** -53];
    expect(more * cube).to.equal(2 ** -53);
    expect(fusedMultiplyAdd(more, cube, 1)).to.equal(1 + 2 ** -52);
    expect(fusedMultiplyAdd(-more, cube, -1)).to.equal(-1 - 2 ** -52);
    const [less, other] = [1 - 2 ** -26, (1 + 2 ** -26 + 2 ** -52) * 2 ** -53];
    expect(fusedMultiplyAdd(less, other, 1 + 2 ** -52)).to.equal(1 + 2 ** -52);
  });

  it('rounds twice rather than failing on the largest numbers', () => {
    expect(fusedMultiplyAdd(1e300, 1, -1e300)).to.equal(0);
    expect(fusedMultiplyAdd(1e305, 3, 1)).to.equal(1e305 * 3);
  });
});

describe('fusedMultiplyAddFloat32', () => {
  const floats = new Float32Array(1);
  const bits = new Uint32Array(floats.buffer);

  it('rounds a * b + c once, to the nearest float32', () => {
    const any = fc.oneof(anyDouble, sparse).map(Math.fround);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const result = fusedMultiplyAddFloat32(a, b, c);
        fc.pre(result !== 0);
        expectNearest(result, [a, b, c], bits, floats);
      }),
      { numRuns: 3000 },
    );
  });

  it('looks past a tie that a double hides', () => {
    const [a, b] = [1 + 2 ** -23, 1 + 2 ** -1];
    expect(fusedMultiplyAddFloat32(a, b, 2 ** -60)).to.equal(1.5 + 2 ** -22);
    expect(fusedMultiplyAddFloat32(a, b, -(2 ** -60))).to.equal(1.5 + 2 ** -23);
  });
});
