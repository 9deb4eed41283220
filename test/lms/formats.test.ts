import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  asciiText,
  clockText,
  decimalText,
  durationText,
  identifierText,
  timespanText,
  timestampText,
} from '../../src/lms/formats.js';
import { responseText } from '../../src/lms/response-text.js';
import { packPage, unpackPage } from '../../src/lms/saved-page.js';

describe('what platforms are told', () => {
  it('has numbers as plain decimals, as near as their digits allow', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: 0, max: 7 }), (number, digits) => {
        const text = decimalText(number, digits);
        expect(text).to.match(/^-?\d+(\.\d*[1-9])?$/);
        expect(text).not.to.equal('-0');
        expect(text.split('.')[1]?.length ?? 0).to.be.at.most(digits);
        if (Math.abs(number) < 1e6) {
          expect(Math.abs(Number(text) - number)).to.be.at.most(0.5001 * 10 ** -digits);
        }
      }),
    );
    expect(decimalText(100 / 3, 2)).to.equal('33.33');
    expect(decimalText(1e-9, 7)).to.equal('0');
    expect(decimalText(100, 0)).to.equal('100');
    expect(decimalText(NaN, 2)).to.equal('0');
  });

  it('has spans of time that read back as they were, to a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 3_600_000 }), (milliseconds) => {
        const span = timespanText(milliseconds);
        expect(span).to.match(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        const [hours, minutes, seconds] = span.split(':').map(Number);
        const back = ((hours * 60 + minutes) * 60 + seconds) * 1000;
        expect(milliseconds - back).to.be.within(-0.01, 10);
        const [, h, m, s] = /^PT(\d+)H(\d+)M([\d.]+)S$/
          .exec(durationText(milliseconds))!
          .map(Number);
        expect(((h * 60 + m) * 60 + s) * 1000).to.be.closeTo(back, 0.01);
      }),
    );
    expect(timespanText(1e15)).to.match(/^9999:/);
    expect(timespanText(-5)).to.equal('0000:00:00.00');
    expect(durationText(3_723_450)).to.equal('PT1H2M3.45S');
  });

  it('has times as the standards write them', () => {
    expect(timestampText(new Date(Date.UTC(2026, 1, 3, 4, 5, 6, 789)))).to.equal(
      '2026-02-03T04:05:06.78Z',
    );
    expect(clockText(new Date(2026, 1, 3, 4, 5, 6))).to.equal('04:05:06');
  });

  it('has names without spaces or other than ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(identifierText(name)).to.match(/^[A-Za-z0-9_-]{1,255}$/);
      }),
    );
    expect(identifierText('relu-slider-exercise-1')).to.equal('relu-slider-exercise-1');
    expect(identifierText('a b')).to.equal('a_b');
    expect(identifierText('ä')).not.to.equal(identifierText('ö'));
  });

  it('has JSON in ASCII that means the same, without a per cent sign', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const text = asciiText(json);
        expect(text).to.match(/^[ -~]*$/);
        expect(text).not.to.contain('%');
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(json));
      }),
    );
  });

  it('has answers that a teacher can read, in the length there is', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => Math.sin(index + 1));
    const value = JSON.stringify({ weight: numbers, bias: numbers });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (limit) => {
        expect(responseText(value, limit)).to.match(new RegExp(`^[ -~]{1,${limit}}$`));
      }),
    );
    expect(responseText('{"weight":[0.30000000000000004],"bias":[-2]}', 255)).to.equal(
      'weight: 0.3; bias: -2',
    );
    expect(responseText('no JSON', 255)).to.equal('no JSON');
  });
});

describe('saved work', () => {
  const saved = {
    'übung 1': {
      state: { version: 1, value: { weight: [0.1 + 0.2], bias: [-4] }, hintLevel: 2 },
      score: 0.5,
      completed: false,
    },
  };

  it('comes back as it was', () => {
    const { text, isShortened } = packPage(saved);
    expect(text).to.match(/^[ -~]*$/);
    expect(isShortened).to.equal(false);
    expect(unpackPage(text)).to.deep.equal(saved);
  });

  it('has no score where there was no answer', () => {
    const unanswered = { first: { state: { version: 1 }, completed: false } };
    expect(unpackPage(packPage(unanswered).text)).to.deep.equal(unanswered);
    expect(unpackPage({ relu: 1, exercises: { first: { score: null } } })).to.deep.equal({
      first: { completed: false },
    });
  });

  it('gives up everything but the numbers before it gives up those', () => {
    const whole = packPage(saved).text.length;
    const seen: (string | undefined)[] = [];
    for (let limit = whole - 1; limit > 0; limit--) {
      const { text } = packPage(saved, limit);
      expect(text.length).to.be.at.most(limit);
      if (text === '') continue;
      const { state, score } = unpackPage(text)['übung 1'];
      expect(state?.value).to.deep.equal({ weight: [0.3], bias: [-4] });
      expect(score).to.equal(0.5);
      seen.push(JSON.stringify(state?.hintLevel));
    }
    expect(seen[0]).to.equal('2');
    expect(seen.at(-1)).to.equal(undefined);
  });

  it('is empty where it is of somebody else, or broken', () => {
    for (const text of [
      '',
      'page=3',
      '{"relu":2,"exercises":{"a":{}}}',
      'null',
      '[]',
      '{"relu":1}',
    ]) {
      expect(unpackPage(text), text).to.deep.equal({});
    }
    expect(
      unpackPage('{"relu":1,"exercises":{"a":{"state":3,"score":7,"completed":1}}}'),
    ).to.deep.equal({ a: { score: 0, completed: false } });
  });
});
