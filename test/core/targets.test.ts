import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linspace, parseTarget, sampleTarget } from '../../src/core/targets.js';
import { english } from '../english.js';

interface Sampled {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const load = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../golden/${name}.json`, import.meta.url))).json();
const { x64 } = (await load('relu-fit')) as { x64: readonly number[] };
const { targets: golden } = (await load('variants')) as { targets: Record<string, Sampled> };

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

function messageFor(text: string): string {
  try {
    parseTarget(english, text);
  } catch (error) {
    expect(error).to.be.instanceOf(SyntaxError);
    return (error as SyntaxError).message;
  }
  throw new Error(`No error for ${text}`);
}

describe('linspace', () => {
  it("is bit-equal to PyTorch's", () => {
    expect(Array.from(linspace(-10, 10, 300))).to.deep.equal(x64);
    expect(Array.from(linspace(-Math.PI, Math.PI, 100))).to.deep.equal(golden.sin.x);
    expect(Array.from(linspace(-1, 1, 101))).to.deep.equal(golden.abs.x);
    expect(Array.from(linspace(0, 3, 91))).to.deep.equal(golden.seg3.x);
  });

  it('contains both ends exactly and rises evenly', () => {
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 2, max: 500 }), (a, b, count) => {
        fc.pre(Math.abs(a - b) > 1e-3);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const x = linspace(from, to, count);
        expect([x.length, x[0], x[count - 1]]).to.deep.equal([count, from, to]);
        for (let index = 1; index < count; index++) {
          expect(x[index] - x[index - 1]).to.be.closeTo((to - from) / (count - 1), 1e-8);
        }
      }),
    );
  });

  it('of one number is its start', () => {
    expect(Array.from(linspace(2, 5, 1))).to.deep.equal([2]);
  });
});

describe('a target', () => {
  it('by name has the values that the golden data were made with', () => {
    const names = { 'x^3': 'cubic', abs: 'abs', step: 'step' } as const;
    for (const [name, key] of Object.entries(names)) {
      const { kind, evaluate } = parseTarget(english, name);
      expect(kind).to.equal('named');
      expect(golden[key].x.map(evaluate), name).to.deep.equal(golden[key].y);
    }
    const { evaluate } = parseTarget(english, 'sin');
    golden.sin.x.forEach((x, index) =>
      expect(evaluate(x)).to.be.closeTo(golden.sin.y[index], 4e-16),
    );
  });

  it('has a short label for people', () => {
    const labels = ['x^3', 'sin', 'ABS', 'step', ' 2*sin( pi\n* x) ', '0,1', '0,2 1,0 2,1'].map(
      (text) => parseTarget(english, text).label,
    );
    expect(labels).to.deep.equal([
      'x³',
      'sin(x)',
      '|x|',
      'step(x)',
      '2*sin( pi * x)',
      '0,1',
      '0,2 1,0 2,1',
    ]);
  });

  it('may be an expression, with commas inside parentheses', () => {
    const target = parseTarget(english, ' max(0, x) - x^2 ');
    expect([target.kind, target.text]).to.deep.equal(['expression', 'max(0, x) - x^2']);
    expect(target.points).to.equal(undefined);
    expect(target.evaluate(3)).to.equal(-6);
    expect(parseTarget(english, 'x^2').kind).to.equal('expression');
  });

  it('may be points in any order, which it keeps and joins by straight lines', () => {
    const target = parseTarget(english, '3,4  0,2\n1, 0 2 ,1');
    expect(target.kind).to.equal('points');
    expect(target.points).to.deep.equal([
      [3, 4],
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
    expect([0, 0.5, 1, 1.5, 2, 2.5, 3].map(target.evaluate)).to.deep.equal([
      2, 1, 0, 0.5, 1, 2.5, 4,
    ]);
    expect([-0.1, 3.1, NaN].map(target.evaluate)).to.deep.equal([NaN, NaN, NaN]);
  });

  it('takes the last of several points at one x', () => {
    const { evaluate } = parseTarget(english, '0,0 1,5 1,7 2,9');
    expect([0.5, 1, 1.5].map(evaluate)).to.deep.equal([2.5, 7, 8]);
    expect(parseTarget(english, '1,5 1,7').evaluate(1)).to.equal(7);
  });

  it('may be a single point', () => {
    const { points, evaluate } = parseTarget(english, '2,-3e1');
    expect(points).to.deep.equal([[2, -30]]);
    expect([1, 2, 3].map(evaluate)).to.deep.equal([NaN, -30, NaN]);
  });

  it('reads back every finite point', () => {
    const points = fc.array(fc.tuple(finite, finite), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(points, (pairs) => {
        const text = pairs.map(([x, y]) => `${x},${y}`.replaceAll('-', '−')).join(' ');
        const target = parseTarget(english, text);
        // A zero's sign is not written.
        expect(target.points).to.deep.equal(pairs.map(([x, y]) => [x + 0, y + 0]));
        const [x] = pairs[0];
        expect(target.evaluate(x)).to.equal(pairs.findLast(([other]) => other === x)![1] + 0);
      }),
    );
  });

  it('says which point is none, and how points are written', () => {
    const howTo = /each point is two finite numbers with a comma between them, and a space/;
    for (const text of ['0,1 2', '0,1 2,', '0,1 1,2,3', '0,1 Infinity,2', '0,1 0x1,2', '0,1 a,b']) {
      expect(messageFor(text), text)
        .to.match(howTo)
        .and.match(/^Point 2 is "/);
    }
    expect(messageFor(`1,${'9'.repeat(400)}`)).to.contain(`"1,${'9'.repeat(18)}…"`);
  });

  it('is a target or a SyntaxError with a sentence, whatever the text', () => {
    const storm = [
      '',
      ' ',
      'abc',
      '-',
      '__proto__',
      'constructor',
      '<b>,</b>',
      'NaN',
      'x'.repeat(1e4),
    ];
    for (const text of storm) expect(messageFor(text), text).to.match(/\.$/);
    for (const text of ['-1', '1e9', '0'])
      expect(parseTarget(english, text).kind).to.equal('expression');
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        try {
          expect(parseTarget(english, text).evaluate(0)).to.be.a('number');
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
        }
      }),
    );
  });
});

describe('sampleTarget', () => {
  const domain = [-10, 10] as const;

  it('gives the data of the cubic fit', () => {
    const { samples, dropped } = sampleTarget(parseTarget(english, 'x^3'), domain, 300, 0, 0);
    expect(Array.from(samples.x)).to.deep.equal(golden.cubic.x);
    expect(Array.from(samples.y)).to.deep.equal(golden.cubic.y);
    expect(dropped).to.equal(0);
  });

  it('gives points as they are, whatever the domain and count', () => {
    const { samples } = sampleTarget(parseTarget(english, '3,4 0,2 50,0'), domain, 300, 0, 0);
    expect(Array.from(samples.x)).to.deep.equal([3, 0, 50]);
    expect(Array.from(samples.y)).to.deep.equal([4, 2, 0]);
  });

  it('drops and counts samples without a finite value', () => {
    const { samples, dropped } = sampleTarget(
      parseTarget(english, '1/x + sqrt(x + 5)'),
      domain,
      21,
      0,
      0,
    );
    expect(dropped).to.equal(6);
    expect(Array.from(samples.x)).to.deep.equal([
      -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(samples.y[0]).to.equal(-0.2);
    const none = sampleTarget(parseTarget(english, 'log(-1)'), domain, 5, 1, 0);
    expect([none.dropped, none.samples.x.length, none.samples.y.length]).to.deep.equal([5, 0, 0]);
  });

  it('adds noise of the given size, the same for the same seed', () => {
    const noiseOf = (noise: number, seed: number): Float64Array =>
      sampleTarget(parseTarget(english, '0*x'), domain, 5000, noise, seed).samples.y;
    const noise = noiseOf(2, 1);
    expect(noiseOf(2, 1)).to.deep.equal(noise);
    expect(noiseOf(4, 1)).to.deep.equal(noise.map((value) => 2 * value));
    expect(noiseOf(2, 2)).to.not.deep.equal(noise);
    const variance = noise.reduce((sum, value) => sum + value * value, 0) / noise.length;
    expect(Math.sqrt(variance)).to.be.closeTo(2, 0.08);
  });

  it('gives a sample the same noise whether or not others are dropped', () => {
    const all = sampleTarget(parseTarget(english, '0*x'), domain, 21, 1, 3).samples;
    const right = sampleTarget(parseTarget(english, '0*sqrt(x)'), domain, 21, 1, 3).samples;
    expect(right.y).to.deep.equal(all.y.filter((_, index) => all.x[index] >= 0));
  });
});
