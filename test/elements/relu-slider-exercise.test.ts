import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-slider-exercise.js';
import type { ReluAnswerEvent } from '../../src/elements/exercise-events.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { heard, move, part, textOf, valueText } from './exercise-doubles.js';

const answer = valueText([1, 2], [-1, -4]);
const swap = valueText([2, 1], [-4, -1]);

async function lesson(): Promise<ReluSliderExercise> {
  return fixture<ReluSliderExercise>(html`<relu-slider-exercise></relu-slider-exercise>`);
}

describe('relu-slider-exercise', () => {
  it('is the lesson’s exercise without any attribute', async () => {
    const exercise = await lesson();
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
    expect(exercise.maxError).to.equal(4);
    expect(exercise.segments.map(({ matched }) => matched)).to.deep.equal([true, false, false]);
    expect([exercise.score, exercise.solved]).to.deep.equal([0, false]);
    const { min, max, step, tolerance, target } = exercise;
    expect([min, max, step, tolerance]).to.deep.equal([-4, 4, 0.1, 0.05]);
    expect(target).to.equal('0,2 1,0 2,1 3,4');
    const sliders = exercise.shadowRoot!.querySelectorAll('.unit-sliders input[type="range"]');
    expect(Array.from(sliders, (slider) => slider.getAttribute('aria-label'))).to.deep.equal([
      ...['weight w1', 'bias b1', 'weight w2', 'bias b2'],
    ]);
  });

  it('grades the function, not the parameters: the answer and its swap solve it', async () => {
    const exercise = await lesson();
    expect(JSON.parse(exercise.answer!)).to.deep.equal(JSON.parse(answer));
    for (const value of [answer, swap]) {
      exercise.value = value;
      expect([exercise.maxError, exercise.solved, exercise.score]).to.deep.equal([0, true, 1]);
      await exercise.updateComplete;
      expect(textOf(exercise, 'status')).to.include('3 of 3 segments match');
    }
  });

  it('fires nothing when a script sets the value', async () => {
    const exercise = await lesson();
    const types = heard(exercise, 'input', 'change', 'relu-answer', 'relu-complete');
    exercise.value = answer;
    await exercise.updateComplete;
    await aTimeout(20);
    expect(types).to.deep.equal([]);
  });

  it('is solved with the keyboard alone, and completes once', async () => {
    const exercise = await lesson();
    const completions = heard(exercise, 'relu-complete');
    part(exercise, 'slider-weight-1').focus();
    for (let press = 0; press < 10; press++) await sendKeys({ press: 'ArrowRight' });
    expect(JSON.parse(exercise.value).weight[0]).to.equal(1);
    part(exercise, 'slider-bias-1').focus();
    for (let press = 0; press < 10; press++) await sendKeys({ press: 'ArrowLeft' });
    expect(exercise.segments[1].matched).to.equal(true);
    part(exercise, 'slider-bias-2').focus();
    await sendKeys({ press: 'Home' });
    part(exercise, 'input-weight-2').focus();
    part(exercise, 'input-weight-2').select();
    await sendKeys({ type: '2' });
    expect(exercise.solved).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(completions).to.have.length(1);
    part(exercise, 'slider-weight-2').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(exercise.solved).to.equal(true);
    expect(completions).to.have.length(1);
    exercise.reset();
    await exercise.updateComplete;
    exercise.value = answer;
    exercise.check();
    expect(completions).to.have.length(2);
  });

  it('is solved with single clicks alone at 320 px', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 320px"><relu-slider-exercise></relu-slider-exercise></div>`,
    );
    const exercise = box.firstElementChild as ReluSliderExercise;
    await aTimeout(100);
    const completions = heard(exercise, 'relu-complete');
    const wanted = { 'weight-1': 1, 'bias-1': -1, 'weight-2': 2, 'bias-2': -4 };
    const completed = oneEvent(exercise, 'relu-complete');
    for (const [name, value] of Object.entries(wanted)) await clickTo(exercise, name, value);
    expect(exercise.value).to.equal(answer);
    await completed;
    expect(completions).to.have.length(1);
  });

  it('answers on every change with score, attempt and diagnosis', async () => {
    const exercise = await lesson();
    const answers: ReluAnswerEvent[] = [];
    exercise.addEventListener('relu-answer', (event) => answers.push(event));
    await move(exercise, 'weight-1', 1);
    await move(exercise, 'bias-1', -1);
    expect(answers.map(({ attempt, score }) => [attempt, score])).to.deep.equal([
      [1, 0],
      [2, 0.5],
    ]);
    expect(answers[1]).to.include({ correct: false, maxError: 2, bubbles: true, composed: true });
    expect(answers[1].diagnosis).to.include({ segment: 2 });
  });

  for (const bias of [-6, -5, -4]) {
    it(`names unit 1’s share when w2 = 3 and b2 = ${bias}`, async () => {
      const exercise = await lesson();
      exercise.value = valueText([1, 3], [-1, bias]);
      await exercise.updateComplete;
      expect(exercise.diagnosis.kind).to.equal('slope-instead-of-change');
      expect(textOf(exercise, 'feedback')).to.include('unit 1').and.include('1 of the 3');
    });
  }

  it('widens a slider for a value beyond its range, from a script as by typing', async () => {
    const exercise = await lesson();
    exercise.value = valueText([1, 3], [-1, -6]);
    await exercise.updateComplete;
    expect(part(exercise, 'slider-bias-2').min).to.equal('-6');
    expect(part(exercise, 'input-bias-2').value).to.equal('−6');
    const field = part(exercise, 'input-weight-1');
    field.focus();
    field.select();
    await sendKeys({ type: '7.25' });
    expect(JSON.parse(exercise.value).weight[0]).to.equal(7.25);
    await exercise.updateComplete;
    expect(part(exercise, 'slider-weight-1').max).to.equal('7.25');
    expect(exercise.max).to.equal(4);
  });

  for (const [typed, number] of [
    ['-0.5', -0.5],
    ['1.05', 1.05],
    ['-0.05', -0.05],
    ['2.50', 2.5],
    ['1e1', 10],
  ] as const) {
    it(`takes ${typed} as it is typed, and leaves the field in its usual form`, async () => {
      const exercise = await lesson();
      const field = part(exercise, 'input-weight-1');
      field.focus();
      field.select();
      for (const key of typed) {
        await sendKeys({ press: key });
        await exercise.updateComplete;
      }
      expect(JSON.parse(exercise.value).weight[0]).to.equal(number);
      field.blur();
      expect(field.value).to.equal(String(number).replace('-', '−'));
    });
  }

  it('goes on with its number where a field is left empty', async () => {
    const exercise = await lesson();
    exercise.value = valueText([1.5, 0], [0, 0]);
    await exercise.updateComplete;
    const field = part(exercise, 'input-weight-1');
    field.focus();
    field.select();
    await sendKeys({ press: 'Backspace' });
    exercise.requestUpdate();
    await exercise.updateComplete;
    expect(field.value).to.equal('');
    field.blur();
    await exercise.updateComplete;
    expect(field.value).to.equal('1.5');
    expect(JSON.parse(exercise.value).weight[0]).to.equal(1.5);
  });

  it('takes no number that it could not take back from its value', async () => {
    const exercise = await lesson();
    const field = part(exercise, 'input-weight-1');
    field.focus();
    field.select();
    await sendKeys({ type: '1e300' });
    expect(JSON.parse(exercise.value).weight[0]).to.equal(1e9);
    expect(exercise.maxError).to.be.below(1e10);
    const { value } = exercise;
    exercise.reset();
    exercise.value = value;
    expect(exercise.value).to.equal(value);
  });

  it('keeps the kink while the slope moves, where kink and slope are set', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise parameters="kink-slope"></relu-slider-exercise>`,
    );
    await move(exercise, 'kink-1', 1);
    await move(exercise, 'slope-1', 2);
    expect(JSON.parse(exercise.value)).to.deep.equal({ weight: [2, 0], bias: [-2, 0] });
    await move(exercise, 'slope-1', 0);
    await move(exercise, 'slope-1', 1);
    expect(exercise.segments[1].matched).to.equal(true);
    await move(exercise, 'kink-2', 2);
    await move(exercise, 'slope-2', 2);
    expect(exercise.solved).to.equal(true);
  });

  it('can be solved with sliders for kinks and slopes wherever the target bends', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise
        parameters="kink-slope"
        target="0,0 0.37,1 0.83,-40 1,3"
      ></relu-slider-exercise>`,
    );
    await move(exercise, 'slope-1', 41 / 0.46);
    await move(exercise, 'kink-1', 0.37);
    await move(exercise, 'slope-2', 43 / 0.17 + 41 / 0.46);
    await move(exercise, 'kink-2', 0.83);
    expect(exercise.solved).to.equal(true);
    exercise.parameters = 'weight-bias';
    expect([exercise.step, exercise.solved]).to.deep.equal([0.05, true]);
  });

  it('marks the kink that a unit of the author starts with', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise parameters="kink-slope">
        <relu-unit weight="-2" bias="2" fixed></relu-unit>
        <relu-unit weight="1" bias="-1.5"></relu-unit>
        <relu-unit weight="0"></relu-unit>
      </relu-slider-exercise>`,
    );
    const startOf = (name: string) =>
      part(exercise, name).style.getPropertyValue('--_start').trim();
    expect([startOf('slider-kink-1'), startOf('slider-kink-2')]).to.deep.equal(['0.5', '0']);
  });

  it('judges on the button only, where that is asked for', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise grading="button"></relu-slider-exercise>`,
    );
    const types = heard(exercise, 'relu-answer', 'relu-complete');
    exercise.value = valueText([1, 2], [-1, -3.9]);
    await move(exercise, 'bias-2', -4);
    expect(types).to.deep.equal([]);
    expect([textOf(exercise, 'status'), textOf(exercise, 'feedback')]).to.deep.equal(['', '']);
    const answered = oneEvent(exercise, 'relu-answer');
    part(exercise, 'button-check').click();
    expect(await answered).to.include({ attempt: 1, score: 1, correct: true });
    expect(types).to.deep.equal(['relu-answer', 'relu-complete']);
    await exercise.updateComplete;
    expect(textOf(exercise, 'status')).to.include('attempt 1').and.include('3 of 3 segments match');
    await move(exercise, 'bias-2', -3);
    expect(textOf(exercise, 'status')).to.equal('');
  });

  it('gives hints from level to level, and takes them away when their segment matches', async () => {
    const exercise = await lesson();
    const levels: number[] = [];
    exercise.addEventListener('relu-hint', ({ level }) => levels.push(level));
    const button = part(exercise, 'button-hint');
    expect(button.textContent.trim()).to.equal('Hint 1 of 3');
    for (let press = 0; press < 4; press++) {
      button.click();
      await exercise.updateComplete;
    }
    expect(levels).to.deep.equal([1, 2, 3]);
    expect(textOf(exercise, 'hint')).to.include('Hint 3');
    exercise.value = valueText([1, 0], [-1, 0]);
    await exercise.updateComplete;
    expect(textOf(exercise, 'hint')).to.equal('');
    expect(button.textContent.trim()).to.equal('Hint 1 of 3');
  });

  it('shows a solution over the reader’s numbers until the next slider moves', async () => {
    const exercise = await lesson();
    exercise.value = valueText([1, 0], [0, 0]);
    const before = { value: exercise.value, score: exercise.score, maxError: exercise.maxError };
    const types = heard(exercise, 'relu-answer', 'relu-complete');
    part(exercise, 'button-solution').click();
    await aTimeout(600);
    await exercise.updateComplete;
    expect([...exercise.network.parameters]).to.deep.equal([-2, 1, 2, 2, -1, -4, 1, 1, 1, 0]);
    expect(exercise).to.include(before);
    expect(types).to.deep.equal([]);
    expect(textOf(exercise, 'notes')).to.include('x = 1').and.include('x = 2');
    await move(exercise, 'bias-1', -1);
    expect([...exercise.network.parameters].slice(0, 3)).to.deep.equal([-2, 1, 0]);
    expect(part(exercise, 'notes')).to.equal(null);
  });

  it('hides the solution where the author wants that', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise solution="hidden"></relu-slider-exercise>`,
    );
    expect(exercise.answer).to.equal(undefined);
    expect(part(exercise, 'button-solution')).to.equal(null);
    exercise.showSolution();
    await exercise.updateComplete;
    expect(part(exercise, 'notes')).to.equal(null);
  });

  it('lets gradient descent try, which does not move from zeros with derivative 0 there', async () => {
    const exercise = await lesson();
    const types = heard(exercise, 'relu-answer', 'relu-complete');
    const outcome = await exercise.descend();
    expect(outcome!.kind).to.equal('did-not-move');
    expect(outcome!.meanSquaredError).to.be.closeTo(2.463034, 1e-6);
    await exercise.updateComplete;
    expect(textOf(exercise, 'feedback')).to.match(/never moves|does not move/);
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
    expect(types).to.deep.equal([]);
  });

  it('tells that gradient descent is stuck at w = 1.213 and b = −1.764 with derivative 0.5', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise at-zero="0.5"></relu-slider-exercise>`,
    );
    const outcome = await exercise.descend();
    expect(outcome!.kind).to.equal('stuck');
    for (const unit of [0, 1]) {
      expect(outcome!.value.weight[unit]).to.be.closeTo(1.213, 5e-4);
      expect(outcome!.value.bias[unit]).to.be.closeTo(-1.764, 5e-4);
    }
    await exercise.updateComplete;
    expect(textOf(exercise, 'feedback')).to.include('1.213').and.include('0.03');
    expect(exercise.solved).to.equal(false);
    part(exercise, 'button-descend').click();
    await exercise.updateComplete;
    expect(exercise.network.parameters[1]).to.equal(0);
  });

  it('stops gradient descent on the button', async () => {
    const exercise = await lesson();
    exercise.value = valueText([0.5, 3], [1, 1]);
    const ended = exercise.descend();
    await aTimeout(50);
    part(exercise, 'button-descend').click();
    expect(await ended).to.equal(undefined);
    expect(exercise.value).to.equal(valueText([0.5, 3], [1, 1]));
  });

  it('restores everything from its state', async () => {
    const first = await lesson();
    await move(first, 'weight-1', 1);
    await move(first, 'bias-1', -1);
    first.hint();
    first.hint();
    const state = JSON.parse(JSON.stringify(first.state));
    const second = await lesson();
    const completions = heard(second, 'relu-answer', 'relu-complete');
    second.state = state;
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(second.value).to.equal(first.value);
    expect(second.describe()).to.equal(first.describe());
    expect(textOf(second, 'hint')).to.equal(textOf(first, 'hint'));
    expect(textOf(second, 'hint')).to.include('Hint 2');
    expect(completions).to.deep.equal([]);
    let attempt = 0;
    second.addEventListener('relu-answer', (event) => (attempt = event.attempt));
    await move(second, 'weight-2', 2);
    expect(attempt).to.equal(3);
  });

  it('restores what was judged, where a unit without a slope bends, and whether a solution is shown', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise parameters="kink-slope" grading="button"></relu-slider-exercise>`,
    );
    await move(exercise, 'kink-1', 1);
    await move(exercise, 'slope-1', 1);
    await move(exercise, 'kink-2', 2);
    exercise.check();
    await exercise.updateComplete;
    const feedback = textOf(exercise, 'feedback');
    expect(feedback).to.include('Segments 1 and 2 match.');
    const judged = JSON.parse(JSON.stringify(exercise.state));
    exercise.showSolution();
    const shown = JSON.parse(JSON.stringify(exercise.state));
    exercise.reset();
    await exercise.updateComplete;
    expect(textOf(exercise, 'feedback')).to.equal('');
    exercise.state = judged;
    await exercise.updateComplete;
    expect(textOf(exercise, 'feedback')).to.equal(feedback);
    expect(part(exercise, 'input-kink-2').value).to.equal('2');
    exercise.state = shown;
    await exercise.updateComplete;
    expect(textOf(exercise, 'feedback')).to.match(/^A solution: /);
    expect(part(exercise, 'input-kink-2').value).to.equal('2');
  });

  it('shows its network to a relu-plot that follows it, and takes over what followers move', async () => {
    const exercise = await lesson();
    exercise.id = 'source';
    const plot = await fixture<ReluPlot>(
      html`<relu-plot for="source" show="prediction target"></relu-plot>`,
    );
    const types = heard(exercise, 'input', 'change', 'relu-answer');
    exercise.adjustUnit(1, 1, -1, false);
    expect(types).to.deep.equal(['input']);
    exercise.adjustUnit(2, 2, -4, true);
    expect(types).to.deep.equal(['input', 'input', 'change', 'relu-answer']);
    exercise.adjustUnit(0, 5, 5, true);
    expect(types).to.have.length(4);
    await exercise.updateComplete;
    await plot.updateComplete;
    const [prediction, target] = plot.curves;
    expect([...prediction.x]).to.deep.equal([0, 1, 2, 3]);
    expect([...prediction.y]).to.deep.equal([2, 0, 1, 4]);
    expect([...target.y]).to.deep.equal([2, 0, 1, 4]);
  });

  it('says the sum of the units at the probe', async () => {
    const exercise = await lesson();
    exercise.value = answer;
    part(exercise, 'slider-probe').focus();
    await exercise.updateComplete;
    expect(exercise.shadowRoot!.querySelector('.reading')!.textContent).to.match(/=\s0\.5/);
  });

  it('lets nobody move what it shows over the reader’s numbers, nor what is read-only', async () => {
    const exercise = await lesson();
    exercise.showSolution();
    expect(exercise.adjustable).to.equal(false);
    exercise.adjustUnit(1, 1, -1.02, true);
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
    exercise.value = valueText([1, 0], [0, 0]);
    expect(exercise.adjustable).to.equal(true);
    exercise.readOnly = true;
    exercise.adjustUnit(1, 1, -1, true);
    expect(exercise.value).to.equal(valueText([1, 0], [0, 0]));
  });

  it('says nothing about right and wrong before Check is pressed, where that is asked for', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise grading="button" required></relu-slider-exercise>`,
    );
    expect(exercise.describe()).not.to.match(/error|match/);
    expect(exercise.validationMessage).not.to.match(/segment/);
    exercise.value = answer;
    expect(exercise.checkValidity()).to.equal(false);
    part(exercise, 'button-check').click();
    expect(exercise.checkValidity()).to.equal(true);
    expect(exercise.describe()).to.include('solved');
  });

  it('fires no hint event when there is nothing new to show', async () => {
    const exercise = await lesson();
    const hints = heard(exercise, 'relu-hint');
    for (let press = 0; press < 6; press++) exercise.hint();
    expect(hints).to.have.length(3);
  });
});

/** Clicks on the track where the value lies, then on the buttons for what is left. */
async function clickTo(exercise: ReluSliderExercise, name: string, value: number): Promise<void> {
  const slider = part(exercise, `slider-${name}`);
  slider.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = slider.getBoundingClientRect();
  const share = (value - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
  const x = Math.round(left + 10 + share * (width - 20));
  await sendMouse({ type: 'click', position: [x, Math.round(top + height / 2)] });
  await exercise.updateComplete;
  const missing = Math.round((value - slider.valueAsNumber) / exercise.step);
  expect(Math.abs(missing)).to.be.at.most(3);
  const direction = missing < 0 ? 'lower' : 'raise';
  const button = slider.parentElement!.querySelector(`[aria-label^="${direction}"]`)!;
  for (let click = 0; click < Math.abs(missing); click++) {
    const box = button.getBoundingClientRect();
    const middle = [box.left + box.width / 2, box.top + box.height / 2].map(Math.round);
    await sendMouse({ type: 'click', position: middle as [number, number] });
  }
}
