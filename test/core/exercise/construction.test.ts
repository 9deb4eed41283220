import { expect } from '@open-wc/testing';
import { constructUnits } from '../../../src/core/exercise/construction.js';
import { fixed, unit } from './exercises.js';

describe("the lesson's construction", () => {
  it("makes the lesson's units of the lesson's target", () => {
    expect(
      constructUnits([
        [0, 2],
        [1, 0],
        [2, 1],
        [3, 4],
      ]),
    ).to.deep.equal({
      outputBias: 0,
      units: [fixed(-2, 2), unit({ weight: 1, bias: -1 }), unit({ weight: 2, bias: -4 })],
    });
  });

  it('follows signs: rising first, bending downwards, off x = 0', () => {
    // Slopes 1.5, −0.5, −3 and 2; the first inner vertex is (−1, 4).
    expect(
      constructUnits([
        [-3, 1],
        [-1, 4],
        [1, 3],
        [2, 0],
        [2.5, 1],
      ]),
    ).to.deep.equal({
      outputBias: 4,
      units: [
        fixed(-1.5, -1.5, -1),
        unit({ weight: 0.5, bias: 0.5, outputWeight: -1 }),
        unit({ weight: 2.5, bias: -2.5, outputWeight: -1 }),
        unit({ weight: 5, bias: -10 }),
      ],
    });
  });

  it('leaves out the fixed unit of a flat first segment', () => {
    const { units, outputBias } = constructUnits([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
    expect(outputBias).to.equal(1);
    expect(units).to.deep.equal([unit({ weight: 2, bias: -2 })]);
  });

  it('leaves out a free unit where the second segment is flat, and where nothing bends', () => {
    const { units } = constructUnits([
      [0, 1],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
    expect(units).to.deep.equal([fixed(-1, 1), unit({ weight: 1, bias: -3 })]);
  });

  it('takes points that only rounding keeps off a line for one line', () => {
    // Three segments of slope 1/3, of which no two quotients are the same.
    const { units } = constructUnits([
      [0, 1],
      [1, 0],
      [1.3, 0.1],
      [1.9, 0.3],
      [2.2, 0.4],
      [3, 0.4],
    ]);
    expect(units.map(({ outputWeight }) => outputWeight)).to.deep.equal([1, 1, -1]);
    expect(units[1].weight).to.be.closeTo(1 / 3, 1e-15);
    expect(units[2].bias / units[2].weight).to.be.closeTo(-2.2, 1e-15);
  });

  it('splits a straight line at its first inner vertex into two units', () => {
    const { units } = constructUnits([
      [-1, -2],
      [0, 0],
      [1, 2],
    ]);
    expect(units).to.deep.equal([fixed(-2, 0, -1), unit({ weight: 2, bias: 0 })]);
  });

  it('has no free unit for what is flat from the first inner vertex on', () => {
    const { units } = constructUnits([
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
    expect(units).to.deep.equal([fixed(-1, 1)]);
  });
});
