import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  segmentSlopes,
  slopeChanges,
  valueAt,
  verticesSetting,
  withoutNoise,
} from '../../src/core/vertices.js';
import type { Vertices } from '../../src/core/vertices.js';
import { inEnglish } from '../english.js';

const parse = inEnglish(verticesSetting(3, 12));
const fallback: Vertices = [
  [0, 0],
  [1, 1],
];
const lesson: Vertices = [
  [0, 2],
  [1, 0],
  [2, 1],
  [3, 4],
];

describe('a setting of vertices', () => {
  for (const request of [
    '0,2 1,0 2,1 3,4',
    ' 0 , 2\n1,0   2 ,1 3,4 ',
    '0,2 1,−0 2.,1e0 3,+4',
    lesson,
    ['0,2', '1,0', [2, '1'], [3, 4]],
  ]) {
    it(`takes ${JSON.stringify(request)}`, () => {
      const { value, allowed } = parse(request, fallback);
      expect(value.map(([x, y]) => [x, y + 0])).to.deep.equal(lesson);
      expect(allowed).to.equal(undefined);
    });
  }

  it('takes minus signs as people write them', () => {
    expect(parse('−2,−1 -1,1 0,−1e−1', fallback)).to.deep.equal({
      value: [
        [-2, -1],
        [-1, 1],
        [0, -0.1],
      ],
    });
  });

  for (const [request, reason] of [
    ['', 'there are none'],
    ['  ', 'there are none'],
    ['0,1', 'there is 1'],
    ['0,1 1,0', 'there are 2'],
    [Array.from({ length: 13 }, (_, x) => [x, 0]), 'there are 13'],
    ['0,2 1,0 1,1 3,4', 'x = 1 comes twice'],
    ['0,2 1,0 -0.5,1', 'x = −0.5 comes after x = 1'],
    ['abc', '"abc" is none of these'],
    ['0,2 one,two 3,4', '"one,two" is none of these'],
    ['0,2 1 3,4', '"1" is none of these'],
    ['0,2 1,2,3 3,4', '"1,2,3" is none of these'],
    ['0,2 1,Infinity 3,4', '"1,Infinity" is none of these'],
    ['0,2 1,1e999 3,4', '"1,1e999" is none of these'],
    ['0,2 1,0 2,1000001', '"2,1000001" is none of these'],
    [`0,2 1,0 ${'9'.repeat(30)},2`, `"${'9'.repeat(20)}…" is none of these`],
    [null, '"null" is none of these'],
    [{ toString: () => '0,2 1,0 2,1' }, '"[object]" is none of these'],
  ] as const) {
    it(`refuses ${JSON.stringify(request)} because ${reason}`, () => {
      const { value, allowed } = parse(request, fallback);
      expect(value).to.equal(fallback);
      expect(allowed).to.match(/^3 to 12 points such as 0,2 1,0 2,1, x rising/);
      expect(allowed!.endsWith(`(${reason})`), allowed).to.equal(true);
    });
  }

  it('counts as other callers want', () => {
    const two = inEnglish(verticesSetting(2, 2));
    expect(two('0,1 2,3', fallback).allowed).to.equal(undefined);
    expect(two('0,1 2,3 4,5', fallback).allowed).to.match(/^2 to 2 points/);
  });

  it('gives vertices with rising x or the fallback, whatever the request', () => {
    const part = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double());
    const listed = fc.array(fc.tuple(part, part), { maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), listed), (request) => {
        const { value, allowed } = parse(request, fallback);
        if (allowed !== undefined) {
          expect(value).to.equal(fallback);
          return;
        }
        expect(value.length).to.be.within(3, 12);
        for (const [index, [x, y]] of value.entries()) {
          expect(Math.max(Math.abs(x), Math.abs(y))).to.be.at.most(1e6);
          if (index > 0) expect(x).to.be.above(value[index - 1][0]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the slopes of a piecewise linear function', () => {
  it("are the lesson's", () => {
    expect(segmentSlopes(lesson)).to.deep.equal([-2, 1, 3]);
    expect(slopeChanges(lesson)).to.deep.equal([3, 2]);
  });

  it('have no digits that only rounding has made', () => {
    const vertices: Vertices = [
      [0.1, 0.3],
      [0.3, 0.1],
      [0.4, 0.4],
    ];
    // 0.1 − 0.3 is −0.19999999999999998.
    expect(segmentSlopes(vertices)).to.deep.equal([-1, 3]);
    expect(slopeChanges(vertices)).to.deep.equal([4]);
    expect(withoutNoise(1.1 * -3)).to.equal(-3.3);
    expect(withoutNoise(1 / 3)).to.equal(1 / 3);
  });

  it('do not change where points are on one line up to rounding', () => {
    // Denormal numbers lose more than rounding.
    const number = fc
      .double({ min: -1000, max: 1000, noNaN: true })
      .map((value) => (Math.abs(value) < 1e-100 ? 0 : value));
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, number, positive, positive, (x, y, slope, first, second) => {
        const at = (gap: number) => [x + gap, y + slope * (x + gap - x)] as const;
        const changes = slopeChanges([at(0), at(first), at(first + second)]);
        expect(changes).to.deep.equal([0]);
        const [bent] = slopeChanges([at(0), at(first), [x + first + second, y]]);
        if (Math.abs(slope) > 1e-6) expect(Math.sign(bent)).to.equal(-Math.sign(slope));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the value of a piecewise linear function', () => {
  it('is exact at vertices, on the line between them, and none outside', () => {
    expect([0, 1, 2, 3].map((x) => valueAt(lesson, x))).to.deep.equal([2, 0, 1, 4]);
    expect([0.5, 1.25, 2.5].map((x) => valueAt(lesson, x))).to.deep.equal([1, 0.25, 2.5]);
    expect([-0.1, 3.1, NaN].map((x) => valueAt(lesson, x))).to.deep.equal([NaN, NaN, NaN]);
  });
});
