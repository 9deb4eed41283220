import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { parseUnit } from '../../src/core/hidden-unit.js';

const unit = { weight: -2, bias: 2.5, outputWeight: 3, fixed: false };

describe('a unit in a line', () => {
  it('is weight, bias and output weight with spaces or commas between', () => {
    for (const text of ['-2 2.5 3', '-2,2.5,3', ' −2 ,  2.5\t3 ', '-2.0, 25e-1, +3']) {
      assert.deepEqual(parseUnit(text), unit, text);
    }
  });

  it('has the output weight 1 if none is written, and may be fixed', () => {
    assert.deepEqual(parseUnit('-2 2.5'), { ...unit, outputWeight: 1 });
    assert.deepEqual(parseUnit('-2 2.5 3 fixed'), { ...unit, fixed: true });
  });

  it('is nothing else', () => {
    const others = ['', ' ', '1', 'a 1 1', '1,,2', ',1,2', '0x10 1', '1 2 3 free', '1 2 3 4'];
    for (const text of [...others, '1 2 3 fixed 4', '1 2 fixed', '1 Infinity', '1e999 1', '1 2,']) {
      assert.isUndefined(parseUnit(text), text);
    }
  });

  it('comes back from the numbers that it was made of', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, (weight, bias, outputWeight) => {
        const read = parseUnit(`${weight},${bias} ${outputWeight}`)!;
        const numbers = [read.weight, read.bias, read.outputWeight];
        assert.deepEqual(numbers.map(String), [weight, bias, outputWeight].map(String));
      }),
    );
  });
});
