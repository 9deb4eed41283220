import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  intervalSetting,
  numberListSetting,
  numberSetting,
  quoteRequest,
  requestText,
  textSetting,
  wordListSetting,
  wordOrIntervalSetting,
  wordOrNumberSetting,
  wordSequenceSetting,
  wordSetting,
} from '../../src/core/settings.js';
import { inEnglish } from '../english.js';

const whole = inEnglish(numberSetting({ min: 1, max: 100, whole: true }));
const rate = inEnglish(numberSetting({ min: 0, max: 10, aboveMin: true }));

describe('a number setting', () => {
  for (const [request, value] of [
    ['7', 7],
    [' 7 ', 7],
    ['+7', 7],
    ['7.', 7],
    ['1e1', 10],
    ['1e+1', 10],
    ['100e−1', 10],
    [42, 42],
  ] as const) {
    it(`takes ${JSON.stringify(request)} as it is`, () => {
      expect(whole(request, 5)).to.deep.equal({ value });
    });
  }

  for (const [request, value] of [
    ['0', 1],
    ['−3', 1],
    ['101', 100],
    ['1e999', 100],
    ['-Infinity', 1],
    [2.6, 3],
    ['', 5],
    ['abc', 5],
    ['0x10', 5],
    ['7px', 5],
    [NaN, 5],
    [null, 5],
    [{}, 5],
  ] as const) {
    it(`turns ${String(request) || 'nothing'} into ${value} and says what is allowed`, () => {
      expect(whole(request, 5)).to.deep.equal({
        value,
        allowed: 'a whole number from 1 to 100',
      });
    });
  }

  it('falls back where the lower limit itself is not allowed', () => {
    expect(rate('0', 0.1).value).to.equal(0.1);
    expect(rate('1e-300', 0.1)).to.deep.equal({ value: 1e-300 });
  });

  it('always gives a number within its limits', () => {
    fc.assert(
      fc.property(fc.anything(), (request) => {
        expect(whole(request, 5).value).to.be.within(1, 100);
        expect(Number.isInteger(whole(request, 5).value)).to.equal(true);
      }),
    );
  });

  it('groups large limits for people', () => {
    const { allowed } = inEnglish(numberSetting({ min: -1e6, max: 1e6 }))('x', 0);
    expect(allowed).to.equal('a number from −1,000,000 to 1,000,000');
  });
});

describe('the text of a request', () => {
  it('has the parts of a list with spaces, and the points of a list as points', () => {
    expect(requestText([1, 'a', -2])).to.equal('1 a -2');
    expect(
      requestText([
        [0, 2],
        [1, -0.5],
      ]),
    ).to.equal('0,2 1,-0.5');
  });

  it('never calls code of the value, nor follows a list that contains itself', () => {
    const endless: unknown[] = [1];
    endless.push(endless);
    const trap = {
      toString() {
        throw new Error('called');
      },
    };
    expect(requestText(endless)).to.equal('1 1,[object]');
    expect(requestText(trap)).to.equal('[object]');
    expect(requestText([null, trap, [undefined]])).to.equal('null [object] undefined');
  });
});

describe('word settings', () => {
  const word = inEnglish(wordSetting(['relu', 'tanh']));
  const words = inEnglish(wordListSetting(['units', 'loss', 'prediction']));

  it('take a word in any case, with spaces around', () => {
    expect(word(' ReLU ', 'tanh')).to.deep.equal({ value: 'relu' });
  });

  it('fall back for all other words, also those that every object has', () => {
    for (const request of ['rel', '', '__proto__', 'constructor', '<b>relu</b>']) {
      expect(word(request, 'tanh')).to.deep.equal({
        value: 'tanh',
        allowed: 'one of relu, tanh',
      });
    }
  });

  it('keep the order of a list and leave out what is unknown or twice', () => {
    expect(words('loss, units', ['units'])).to.deep.equal({ value: ['loss', 'units'] });
    expect(words('loss kink', ['units'])).to.deep.equal({
      value: ['loss'],
      allowed: 'any of units, loss, prediction',
    });
    expect(words('loss loss', ['units']).value).to.deep.equal(['loss']);
    expect(words('', ['units']).value).to.deep.equal(['units']);
  });
});

describe('a sequence of words', () => {
  const sequence = inEnglish(wordSequenceSetting(['relu', 'tanh'], 3));

  it('keeps its order and what comes twice', () => {
    expect(sequence('tanh relu, TANH', ['relu'])).to.deep.equal({
      value: ['tanh', 'relu', 'tanh'],
    });
  });

  it('leaves out what is unknown or too much, and falls back if nothing is left', () => {
    const allowed = '1 to 3 of relu, tanh';
    expect(sequence('relu foo', ['tanh'])).to.deep.equal({ value: ['relu'], allowed });
    expect(sequence('relu relu relu relu', ['tanh']).value).to.have.length(3);
    expect(sequence('foo', ['tanh'])).to.deep.equal({ value: ['tanh'], allowed });
    expect(sequence('', ['tanh']).value).to.deep.equal(['tanh']);
  });
});

describe('a word or an interval', () => {
  const range = inEnglish(wordOrIntervalSetting('auto', { min: -100, max: 100 }));

  it('takes either of them', () => {
    expect(range(' Auto ', [0, 1])).to.deep.equal({ value: 'auto' });
    expect(range('-1 5', 'auto')).to.deep.equal({ value: [-1, 5] });
  });

  it('swaps a reversed interval, falls back for anything else, and says what is allowed', () => {
    expect(range('5 -1', 'auto').value).to.deep.equal([-1, 5]);
    expect(range('5 -1', 'auto').allowed).to.match(/^auto or two numbers/);
    expect(range('wide', 'auto').value).to.equal('auto');
    expect(range('wide', 'auto').allowed).to.match(/^auto or two numbers/);
  });
});

describe('list and interval settings', () => {
  const layers = inEnglish(numberListSetting({ min: 1, max: 8, whole: true }, 2));
  const interval = inEnglish(intervalSetting({ min: -100, max: 100 }));
  const batch = inEnglish(wordOrNumberSetting('full', { min: 1, max: 10, whole: true }));

  it('take numbers separated by spaces or commas, or an array', () => {
    expect(layers('3 4', [7])).to.deep.equal({ value: [3, 4] });
    expect(layers('3,4', [7])).to.deep.equal({ value: [3, 4] });
    expect(layers([3, 4], [7])).to.deep.equal({ value: [3, 4] });
    expect(layers(5, [7])).to.deep.equal({ value: [5] });
  });

  it('clamp each number, drop what is too many, and fall back for anything else', () => {
    expect(layers('0 99 3', [7]).value).to.deep.equal([1, 8]);
    expect(layers('3 x', [7]).value).to.deep.equal([7]);
    expect(layers('', [7]).value).to.deep.equal([7]);
    expect(layers('9', [7]).allowed).to.equal('1 to 2 numbers, each a whole number from 1 to 8');
  });

  it('swap a reversed interval, widen an empty one, clamp a long one', () => {
    expect(interval('-1 2', [0, 1])).to.deep.equal({ value: [-1, 2] });
    expect(interval('2 -1', [0, 1]).value).to.deep.equal([-1, 2]);
    expect(interval('2 2', [0, 1]).value).to.deep.equal([1.5, 2.5]);
    expect(interval('-1e9 1e9', [0, 1]).value).to.deep.equal([-100, 100]);
    expect(interval('1', [0, 1]).value).to.deep.equal([0, 1]);
    expect(interval('2 -1', [0, 1]).allowed).to.include('the smaller first');
  });

  it('take either the word or a number', () => {
    expect(batch('Full', 'full')).to.deep.equal({ value: 'full' });
    expect(batch('3', 'full')).to.deep.equal({ value: 3 });
    expect(batch('30', 'full')).to.deep.equal({
      value: 10,
      allowed: 'full or a whole number from 1 to 10',
    });
    expect(batch('x', 'full').value).to.equal('full');
  });

  it('always give an ascending interval within the limits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (request) => {
        const [from, to] = interval(request, [0, 1]).value;
        expect(from).to.be.lessThan(to);
      }),
    );
  });
});

describe('texts', () => {
  it('are trimmed, and never run code of the value', () => {
    const hostile = {
      toString() {
        throw new Error('ran');
      },
    };
    expect(textSetting(' x^2 ', '').value).to.equal('x^2');
    expect(textSetting(hostile, '').value).to.equal('[object]');
  });

  it('are shortened for messages', () => {
    expect(quoteRequest('x'.repeat(10_000))).to.have.length(40);
    expect(quoteRequest('abc')).to.equal('abc');
  });
});
