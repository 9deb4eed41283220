import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';

import '../../src/elements/relu-trainer.js';
import type { ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

const words: Readonly<Record<string, readonly string[]>> = {
  activation: 'relu leaky-relu elu gelu softplus sigmoid tanh silu linear step'.split(' '),
  optimizer: ['sgd', 'momentum', 'adam'],
  'loss-function': ['mse', 'mae', 'huber'],
  initialization: ['pytorch', 'he', 'zero'],
  controls: ['playback', 'all', 'none'],
  theme: ['auto', 'light', 'dark'],
};

const ranges: Readonly<Record<string, readonly [min: number, max: number]>> = {
  samples: [2, 100_000],
  noise: [0, 1e6],
  epochs: [1, 1_000_000],
  'learning-rate': [Number.MIN_VALUE, 10],
  seed: [0, 2 ** 32 - 1],
  'at-zero': [0, 1],
  duration: [0, 3600],
};

const others = ['target', 'domain', 'hidden-units', 'batch-size', 'record-every', 'panels'];
const attributes = [...Object.keys(words), ...Object.keys(ranges), ...others];

const storm = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'abc',
      '-1',
      '0',
      '1e9',
      '1e999',
      '-1e999',
      'NaN',
      'Infinity',
      '-Infinity',
      '0x10',
    ],
    ...['x'.repeat(10_240), '9'.repeat(10_240), '1,'.repeat(5120), '('.repeat(10_240)],
    ...[
      '__proto__',
      'constructor',
      'toString',
      '<img src=x onerror=alert(1)>',
      '${1}',
      '1/0',
      '0/0',
    ],
    ...['5 5', '3 -3', '1 2 3', '0.5', 'null', 'undefined', '١٢', '1_000', 'x^x^x', '--', 'log(x)'],
  ),
  fc.string({ maxLength: 40 }),
  fc.double().map(String),
);

const property = (attribute: string): keyof ReluTrainer =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof ReluTrainer;

function expectEffective(trainer: ReluTrainer, attribute: string): void {
  const value = trainer[property(attribute)];
  if (attribute in words) expect(words[attribute]).to.include(value);
  if (attribute in ranges) expect(value).to.be.within(...ranges[attribute]);
}

describe('relu-trainer: bad input', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  const { warn } = console;

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    // The storm would fill the log with warnings; that one is given is tested on its own.
    console.warn = () => {};
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    console.warn = warn;
  });

  it('never throws, keeps values in effect within their limits, and says what it changed', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer controls="all"></relu-trainer>`);
    const invalid: ReluInvalidEvent[] = [];
    trainer.addEventListener('relu-invalid', (event) => invalid.push(event));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...attributes), storm, async (attribute, value) => {
        invalid.length = 0;
        trainer.setAttribute(attribute, value);
        await trainer.updateComplete;
        await trainer.updateComplete;
        expectEffective(trainer, attribute);
        for (const event of invalid) {
          expect(event.message).to.include(event.attribute);
          expect(event.message.length).to.be.lessThan(400);
        }
        const shown = trainer.shadowRoot!.querySelector('.problems')!;
        for (const event of invalid) expect(shown.textContent).to.include(event.message);
        expect(shown.querySelector('img')).to.equal(null);
        trainer.removeAttribute(attribute);
        await trainer.updateComplete;
        expect(shown.textContent!.trim()).to.equal('');
      }),
      { numRuns: 250, seed: 1 },
    );
    expect(errors).to.deep.equal([]);
  });

  it('takes anything that a script sets a property to', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    const values: unknown[] = [undefined, null, {}, [], () => 1, Symbol('x'), 10n, new Date(), NaN];
    const hostile = {
      toString: () => {
        throw new Error('hostile');
      },
    };
    for (const attribute of attributes) {
      for (const value of [...values, hostile]) {
        (trainer as unknown as Record<string, unknown>)[property(attribute)] = value;
        expectEffective(trainer, attribute);
      }
    }
    await trainer.updateComplete;
    expect(errors).to.deep.equal([]);
  });

  for (const [attribute, value, effective] of [
    ['epochs', 'abc', 4000],
    ['epochs', '-1', 1],
    ['epochs', '1e9', 1_000_000],
    ['epochs', '2.4', 2],
    ['samples', '1', 2],
    ['samples', 'Infinity', 100_000],
    ['learning-rate', '0', 0.0001],
    ['learning-rate', '11', 10],
    ['seed', '4294967296', 4294967295],
    ['batch-size', '1000', 300],
    ['activation', 'rellu', 'relu'],
    ['target', 'x +', 'x^3'],
    ['target', '<b>x</b>', 'x^3'],
  ] as const) {
    it(`answers ${attribute}="${value}" with a message and uses ${effective}`, async () => {
      const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      const invalid: ReluInvalidEvent[] = [];
      trainer.addEventListener('relu-invalid', (event) => invalid.push(event));
      trainer.setAttribute(attribute, value);
      await trainer.updateComplete;
      await trainer.updateComplete;
      console.warn = () => {};
      expect(trainer[property(attribute)]).to.equal(effective);
      expect(invalid.map((event) => [event.attribute, event.value])).to.deep.equal([
        [attribute, value],
      ]);
      expect(warnings).to.have.length(1);
      const status = trainer.shadowRoot!.querySelector('.problems[role="status"]')!;
      expect(status.textContent).to.include(`${attribute}="${value}"`);
    });
  }

  it('swaps a reversed domain and widens an empty one', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer domain="3 -3"></relu-trainer>`);
    expect(trainer.domain).to.deep.equal([-3, 3]);
    trainer.setAttribute('domain', '2 2');
    expect(trainer.domain).to.deep.equal([1.5, 2.5]);
  });

  it('raises record-every so that a recording holds at most 2,000 frames', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="10000" record-every="1"></relu-trainer>`,
    );
    expect(trainer.recordEvery).to.be.within(6, 5000);
    expect(10_000 / (trainer.recordEvery as number)).to.be.lessThan(2000);
    await trainer.updateComplete;
    expect(trainer.shadowRoot!.querySelector('.problems')!.textContent).to.include('record-every');
  });

  it('takes points as the data and their extent as the domain', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer target="0,2 1,0 2,1 3,4"></relu-trainer>`,
    );
    expect(trainer.samples).to.equal(4);
    expect(trainer.domain).to.deep.equal([0, 3]);
    expect(trainer.shadowRoot!.querySelector('.problems')!.textContent!.trim()).to.equal('');
  });

  it('leaves out samples at which the target is not finite, and says how many', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer target="sqrt(x)" domain="-1 1" samples="11"></relu-trainer>`,
    );
    expect(trainer.loss).to.satisfy(Number.isFinite);
    expect(trainer.shadowRoot!.querySelector('.problems')!.textContent).to.include('5');
  });

  it('ignores a state that is not its own, with a message', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer seed="2"></relu-trainer>`);
    trainer.state = { version: 7 } as never;
    await trainer.updateComplete;
    expect(trainer.seed).to.equal(2);
    expect(trainer.shadowRoot!.querySelector('.problems')!.textContent).to.include('state');
  });
});
