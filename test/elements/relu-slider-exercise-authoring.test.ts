import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { part, textOf, valueText } from './exercise-doubles.js';

interface Refusal {
  readonly name: string;
  readonly tag: TemplateResult;
  /** The attributes that messages name, in any order. */
  readonly attributes: readonly string[];
}

const lessonTarget = '0,2 1,0 2,1 3,4';

const refusals: readonly Refusal[] = [
  {
    name: 'two vertices',
    tag: html`<relu-slider-exercise target="0,2 1,0"></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'thirteen vertices',
    tag: html`<relu-slider-exercise
      target="0,0 1,1 2,0 3,1 4,0 5,1 6,0 7,1 8,0 9,1 10,0 11,1 12,0"
    ></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'two vertices with the same x',
    tag: html`<relu-slider-exercise target="0,2 1,0 1,1 3,4"></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'words',
    tag: html`<relu-slider-exercise target="up and down"></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'a straight line, which leaves nothing to set',
    tag: html`<relu-slider-exercise target="0,0 1,1 2,2"></relu-slider-exercise>`,
    attributes: [],
  },
  {
    name: 'a flat target',
    tag: html`<relu-slider-exercise target="0,1 1,1 2,1"></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'units that are all fixed',
    tag: html`<relu-slider-exercise><relu-unit fixed></relu-unit></relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'too few units for the target',
    tag: html`<relu-slider-exercise target="0,2 1,0 2,1 3,4">
      <relu-unit weight="0"></relu-unit>
    </relu-slider-exercise>`,
    attributes: ['target'],
  },
  {
    name: 'numbers that are none',
    tag: html`<relu-slider-exercise
      min="low"
      hints="9"
      step="0"
      grading="never"
      at-zero="2"
    ></relu-slider-exercise>`,
    attributes: ['at-zero', 'grading', 'hints', 'min', 'step'],
  },
  {
    name: 'a unit with a bad weight',
    tag: html`<relu-slider-exercise
      ><relu-unit weight="steep" bias="0"></relu-unit><relu-unit></relu-unit
    ></relu-slider-exercise>`,
    attributes: ['weight'],
  },
];

async function withEvents(
  tag: TemplateResult,
): Promise<{ exercise: ReluSliderExercise; invalid: ReluInvalidEvent[] }> {
  const invalid: ReluInvalidEvent[] = [];
  const box = await fixture<HTMLElement>(
    html`<div @relu-invalid=${(event: ReluInvalidEvent) => invalid.push(event)}>${tag}</div>`,
  );
  await aTimeout(0);
  return { exercise: box.querySelector('relu-slider-exercise')!, invalid };
}

describe('relu-slider-exercise for authors', () => {
  for (const { name, tag, attributes } of refusals) {
    it(`goes on with ${name}, and says what is wrong`, async () => {
      const { exercise, invalid } = await withEvents(tag);
      expect(invalid.map(({ attribute }) => attribute).sort()).to.include.members([...attributes]);
      expect(exercise.shadowRoot!.querySelectorAll('.problems p').length).to.equal(invalid.length);
      expect(part(exercise, 'slider')).not.to.equal(null);
      expect(Number.isFinite(exercise.maxError)).to.equal(true);
    });
  }

  it('falls back to the lesson’s exercise if the target cannot be read', async () => {
    const { exercise } = await withEvents(
      html`<relu-slider-exercise target="0,2 1,0"></relu-slider-exercise>`,
    );
    expect(exercise.target).to.equal(lessonTarget);
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
    exercise.target = '0,0 1,1 2,0';
    await exercise.updateComplete;
    expect(exercise.target).to.equal('0,0 1,1 2,0');
    expect(exercise.shadowRoot!.querySelectorAll('.problems p').length).to.equal(0);
  });

  it('makes a complete exercise of a concave target', async () => {
    const { exercise } = await withEvents(
      html`<relu-slider-exercise target="0,0 1,2 3,2.5 4,0"></relu-slider-exercise>`,
    );
    expect(exercise.units.map(({ outputWeight }) => outputWeight)).to.deep.equal([-1, 1, -1]);
    expect(exercise.units[0]).to.deep.include({ weight: -2, bias: 2, fixed: true });
    expect(exercise.outputBias).to.equal(2);
    exercise.value = exercise.answer!;
    expect(exercise.maxError).to.be.below(1e-9);
  });

  it('takes units as they are given, and notices when they change, come and go', async () => {
    const { exercise } = await withEvents(
      html`<relu-slider-exercise target="-2,3 -1,1 1,1 2,3" output-bias="1">
        <relu-unit weight="-1" label="left"></relu-unit>
        <relu-unit weight="1" label="right"></relu-unit>
      </relu-slider-exercise>`,
    );
    expect(exercise.value).to.equal(valueText([-1, 1], [0, 0]));
    expect(exercise.shadowRoot!.textContent).to.include('Unit 0: left');
    exercise.value = exercise.answer!;
    expect(exercise.solved).to.equal(true);
    const [first] = exercise.querySelectorAll('relu-unit');
    first.weight = -3;
    expect(exercise.value).to.equal(valueText([-3, 1], [0, 0]));
    const third = document.createElement('relu-unit');
    third.setAttribute('fixed', '');
    exercise.append(third);
    await aTimeout(0);
    expect(exercise.units.length).to.equal(3);
    expect(JSON.parse(exercise.value).weight).to.have.length(2);
    for (const unit of exercise.querySelectorAll('relu-unit')) unit.remove();
    await aTimeout(0);
    expect(exercise.units.length).to.be.at.least(2);
    expect(exercise.units[0]).to.deep.include({ fixed: true });
  });

  it('keeps the reader’s numbers when only tolerance, range or texts change', async () => {
    const { exercise } = await withEvents(html`<relu-slider-exercise></relu-slider-exercise>`);
    exercise.value = valueText([1, 2], [-1, -3.9]);
    expect(exercise.solved).to.equal(false);
    exercise.tolerance = 0.2;
    exercise.max = 6;
    exercise.heading = 'Again';
    await exercise.updateComplete;
    expect([exercise.value, exercise.solved]).to.deep.equal([valueText([1, 2], [-1, -3.9]), true]);
    exercise.target = '0,0 1,1 2,0';
    expect(exercise.value).to.equal(valueText([0], [0]));
  });

  it('refuses a value of another shape, keeps the one it has, and says so', async () => {
    const { exercise, invalid } = await withEvents(
      html`<relu-slider-exercise></relu-slider-exercise>`,
    );
    for (const value of [
      '',
      'null',
      '{}',
      '{"weight":[1],"bias":[1]}',
      '{"weight":[1,"2"],"bias":[1,2]}',
    ]) {
      exercise.value = value;
      await exercise.updateComplete;
      expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
      expect(invalid.at(-1)).to.include({ attribute: 'value' });
    }
    exercise.value = valueText([1, 0], [0, 0]);
    await exercise.updateComplete;
    expect(textOf(exercise, 'message')).to.equal('');
  });

  it('shows the solution from the start where that is asked for, without solving anything', async () => {
    const { exercise } = await withEvents(
      html`<relu-slider-exercise solution="shown"></relu-slider-exercise>`,
    );
    await aTimeout(600);
    expect([...exercise.network.parameters].slice(0, 3)).to.deep.equal([-2, 1, 2]);
    expect([exercise.solved, exercise.score]).to.deep.equal([false, 0]);
    expect(exercise.describe()).to.include('solution');
  });

  it('shows the solution again after a reset, and takes it away where it is to be hidden', async () => {
    const { exercise } = await withEvents(
      html`<relu-slider-exercise solution="shown"></relu-slider-exercise>`,
    );
    const isShown = async (): Promise<boolean> => {
      await aTimeout(0);
      await exercise.updateComplete;
      return textOf(exercise, 'feedback').startsWith('A solution');
    };
    exercise.value = valueText([1, 0], [0, 0]);
    expect(await isShown()).to.equal(false);
    exercise.reset();
    expect(await isShown()).to.equal(true);
    exercise.solution = 'hidden';
    expect(await isShown()).to.equal(false);
    exercise.solution = 'shown';
    expect(await isShown()).to.equal(true);
  });
});
