import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-slider-exercise.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import { heard, part } from './exercise-doubles.js';

async function exerciseIn(lang: string): Promise<ReluSliderExercise> {
  return fixture<ReluSliderExercise>(
    html`<relu-slider-exercise lang=${lang} style="inline-size: 700px"></relu-slider-exercise>`,
  );
}

const weight = (exercise: ReluSliderExercise): number => JSON.parse(exercise.value).weight[0];

/** Types over what is in a field, key by key, as readers do. */
async function type(exercise: ReluSliderExercise, name: string, text: string): Promise<void> {
  const field = part(exercise, `input-${name}`);
  field.focus();
  field.select();
  for (const key of text) {
    await sendKeys({ type: key });
    await exercise.updateComplete;
  }
}

function problem(exercise: ReluSliderExercise, name: string): HTMLElement {
  return part(exercise, `control-${name}`).querySelector<HTMLElement>('[role="alert"]')!;
}

/** What a browser tells of a press of a key, without the time that a driver takes for it. */
function pressKey(slider: HTMLInputElement): void {
  const key = { key: 'ArrowRight', bubbles: true, composed: true };
  slider.dispatchEvent(new KeyboardEvent('keydown', key));
  slider.stepUp();
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  slider.dispatchEvent(new KeyboardEvent('keyup', key));
}

function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('the number field beside a slider', () => {
  for (const lang of ['en', 'de', 'ar']) {
    for (const text of ['1,5', '1.5']) {
      it(`takes ${text} for one and a half in ${lang}`, async () => {
        const exercise = await exerciseIn(lang);
        await type(exercise, 'weight-1', text);
        expect(weight(exercise)).to.equal(1.5);
        part(exercise, 'input-weight-1').blur();
        await exercise.updateComplete;
        expect(part(exercise, 'input-weight-1').value).to.equal(lang === 'de' ? '1,5' : '1.5');
      });
    }
  }

  it('takes and shows Arabic digits where the page asks for them', async () => {
    const exercise = await exerciseIn('ar-u-nu-arab');
    await type(exercise, 'weight-1', '−١٫٥');
    expect(weight(exercise)).to.equal(-1.5);
    await sendKeys({ press: 'Tab' });
    expect(part(exercise, 'input-weight-1').value).to.equal('−١٫٥');
  });

  it('is a spin button with a name and a value', async () => {
    const exercise = await exerciseIn('de');
    await type(exercise, 'weight-1', '-2,25');
    await exercise.updateComplete;
    const field = part(exercise, 'input-weight-1');
    expect(field.getAttribute('role')).to.equal('spinbutton');
    expect(field.getAttribute('aria-valuenow')).to.equal('-2.25');
    expect(field.getAttribute('aria-label')).to.include('w1');
  });

  it('goes to the next stops by arrow keys', async () => {
    const exercise = await exerciseIn('de');
    await type(exercise, 'weight-1', '0,27');
    await sendKeys({ press: 'ArrowUp' });
    expect(weight(exercise)).to.equal(0.3);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(weight(exercise)).to.equal(0.1);
    expect(part(exercise, 'input-weight-1').value).to.equal('0,1');
  });

  it('makes one change of arrow keys that follow each other, also where the figure is taken away', async () => {
    for (const end of ['blur', 'remove'] as const) {
      const exercise = await exerciseIn('en');
      part(exercise, 'input-weight-1').focus();
      const types = heard(exercise, 'change', 'relu-answer');
      for (let press = 0; press < 3; press++) await sendKeys({ press: 'ArrowUp' });
      expect(weight(exercise)).to.equal(0.3);
      expect(types).to.deep.equal([]);
      if (end === 'blur') part(exercise, 'input-weight-1').blur();
      else exercise.remove();
      expect(types).to.deep.equal(['change', 'relu-answer']);
    }
  });

  it('keeps the number that it had, and says why, where a text is none or could be two', async () => {
    for (const [lang, text, hint] of [
      ['en', '1,234', '0.5'],
      ['de', '2..5', '0,5'],
    ] as const) {
      const exercise = await exerciseIn(lang);
      await type(exercise, 'weight-1', '3');
      await sendKeys({ press: 'Tab' });
      const types = heard(exercise, 'change', 'relu-answer');
      await type(exercise, 'weight-1', text);
      part(exercise, 'input-weight-1').blur();
      await exercise.updateComplete;
      expect(weight(exercise)).to.equal(3);
      expect(part(exercise, 'input-weight-1').value).to.equal('3');
      expect(problem(exercise, 'weight-1').textContent).to.include(text).and.include(hint);
      expect(getComputedStyle(problem(exercise, 'weight-1')).display).to.equal('block');
      expect(types).to.deep.equal([]);
      await type(exercise, 'weight-1', '3');
      expect(problem(exercise, 'weight-1').textContent).to.equal('');
    }
  });

  it('stands with its buttons from less to more where the text runs from right to left', async () => {
    const exercise = await exerciseIn('ar');
    const [lower, raise] = part(exercise, 'control-weight-1').querySelectorAll('button');
    expect(lower.textContent.trim()).to.equal('−');
    expect(lower.getBoundingClientRect().right).to.be.below(raise.getBoundingClientRect().left);
  });
});

describe('the stops of a slider', () => {
  it('are those of its buttons, and reach the answer, where they do not begin at 0', async () => {
    const exercise = await fixture<ReluSliderExercise>(
      html`<relu-slider-exercise
        target="0.25,1 1.35,0 2.15,2"
        parameters="kink-slope"
      ></relu-slider-exercise>`,
    );
    const press = async (name: string, direction: 'lower' | 'raise', count: number) => {
      const button = part(exercise, `control-${name}`).querySelector<HTMLButtonElement>(
        `[aria-label^="${direction}"]`,
      )!;
      for (let click = 0; click < count; click++) {
        button.click();
        await exercise.updateComplete;
        const slider = part(exercise, `slider-${name}`);
        const shown = part(exercise, `input-${name}`).value.replace('−', '-');
        expect(slider.valueAsNumber).to.be.closeTo(Number(shown), 1e-9);
      }
    };
    await press('kink-1', 'raise', 11);
    await press('slope-1', 'raise', 25);
    expect(exercise.solved).to.equal(true);
  });

  it('stay where they are when a value below them widens it', async () => {
    const exercise = await exerciseIn('en');
    exercise.value = JSON.stringify({ weight: [-4.03, 0], bias: [0, 0] });
    await exercise.updateComplete;
    const slider = part(exercise, 'slider-weight-1');
    expect(Number(slider.min)).to.be.at.most(-4.03);
    slider.value = '0.01';
    expect(slider.valueAsNumber).to.be.closeTo(0, 1e-9);
  });
});

describe('a change of a slider', () => {
  it('is one while a key is held, and told when it is let go', async () => {
    const exercise = await exerciseIn('en');
    const types = heard(exercise, 'input', 'change', 'relu-answer');
    part(exercise, 'slider-weight-1').focus();
    await sendKeys({ down: 'ArrowRight' });
    for (let repeat = 0; repeat < 4; repeat++) await sendKeys({ down: 'ArrowRight' });
    await aTimeout(700);
    // Not every driver repeats a key that is down.
    const steps = types.length;
    expect([...new Set(types)]).to.deep.equal(['input']);
    expect(weight(exercise)).to.be.closeTo(steps / 10, 1e-9);
    const settled = oneEvent(exercise, 'relu-answer');
    await sendKeys({ up: 'ArrowRight' });
    await settled;
    expect(types.slice(steps)).to.deep.equal(['change', 'relu-answer']);
  });

  it('is one for keys pressed again and again, and ends when the reader goes on', async () => {
    const exercise = await exerciseIn('en');
    const types = heard(exercise, 'change');
    part(exercise, 'slider-weight-1').focus();
    for (let press = 0; press < 3; press++) pressKey(part(exercise, 'slider-weight-1'));
    part(exercise, 'slider-bias-1').focus();
    expect(types).to.deep.equal(['change']);
    await sendKeys({ press: 'ArrowLeft' });
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(types).to.deep.equal(['change', 'change']);
  });

  it('is one for presses of a button, and ends before another button does something', async () => {
    const exercise = await exerciseIn('en');
    const types = heard(exercise, 'change', 'relu-answer', 'relu-hint');
    const raise = part(exercise, 'control-weight-1').querySelector<HTMLElement>(
      '[aria-label^="raise"]',
    )!;
    part(exercise, 'button-hint').scrollIntoView({ block: 'center' });
    for (let press = 0; press < 3; press++) {
      raise.click();
      await exercise.updateComplete;
    }
    expect(weight(exercise)).to.equal(0.3);
    await sendMouse({ type: 'click', position: middleOf(part(exercise, 'button-hint')) });
    expect(types).to.deep.equal(['change', 'relu-answer', 'relu-hint']);
  });

  it('is one at once where a number has been typed', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    const types = heard(plot, 'input', 'change');
    const field = plot.shadowRoot!.querySelector<HTMLInputElement>('[part~="input-weight"]')!;
    field.focus();
    field.select();
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Enter' });
    expect(types).to.deep.equal(['input', 'change']);
    expect(plot.weight).to.deep.equal([2]);
  });
});
