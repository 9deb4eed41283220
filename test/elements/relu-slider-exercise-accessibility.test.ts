import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move, part, valueText } from './exercise-doubles.js';

const exerciseTag = html`<relu-slider-exercise></relu-slider-exercise>`;

const states: Readonly<Record<string, (exercise: ReluSliderExercise) => Promise<void> | void>> = {
  'at the start': () => {},
  'partly right': (exercise) => {
    exercise.value = valueText([1, 3], [-1, -6]);
  },
  'with a hint': (exercise) => void exercise.hint(),
  solved: (exercise) => {
    exercise.value = exercise.answer!;
  },
  'with the solution shown': async (exercise) => {
    exercise.showSolution();
    await aTimeout(500);
  },
  'with gradient descent standing still': async (exercise) => void (await exercise.descend()),
};

const others: Readonly<Record<string, TemplateResult>> = {
  'on the button': html`<relu-slider-exercise
    grading="button"
    theme="dark"
  ></relu-slider-exercise>`,
  'of five segments': html`<relu-slider-exercise
    target="0,1 1,3 2,2.5 3,0.5 4,1 6,3.5"
    parameters="kink-slope"
  ></relu-slider-exercise>`,
  'with a message': html`<relu-slider-exercise target="0,2"></relu-slider-exercise>`,
};

async function settled(tag: TemplateResult): Promise<ReluSliderExercise> {
  const exercise = await fixture<ReluSliderExercise>(tag);
  for (const details of exercise.shadowRoot!.querySelectorAll('details')) details.open = true;
  await aTimeout(50);
  return exercise;
}

function liveTexts(exercise: ReluSliderExercise): HTMLElement {
  return [...exercise.shadowRoot!.querySelectorAll<HTMLElement>('[role="status"]')].at(-1)!;
}

describe('relu-slider-exercise for everyone', () => {
  for (const [name, arrange] of Object.entries(states)) {
    it(`has no axe violations ${name}`, async () => {
      const exercise = await settled(exerciseTag);
      await arrange(exercise);
      await exercise.updateComplete;
      await expect(exercise).shadowDom.to.be.accessible();
    });
  }

  for (const [name, tag] of Object.entries(others)) {
    it(`has no axe violations ${name}, and fits into 320 px from right to left`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div dir="rtl" style="width: 320px">${tag}</div>`,
      );
      const exercise = box.firstElementChild as ReluSliderExercise;
      await aTimeout(50);
      await expect(exercise).shadowDom.to.be.accessible();
      expect(box.scrollWidth).to.equal(320);
      expect(exercise.scrollWidth).to.be.at.most(320);
    });
  }

  it('gives every control at least 24 px', async () => {
    const exercise = await settled(exerciseTag);
    for (const control of exercise.shadowRoot!.querySelectorAll('button, summary, input')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });

  it('describes error, segments and units from its state', async () => {
    const exercise = await settled(exerciseTag);
    exercise.value = valueText([1, 3], [-1, -6]);
    await exercise.updateComplete;
    const id = exercise.shadowRoot!.querySelector('figure')!.getAttribute('aria-describedby')!;
    await aTimeout(1100);
    const text = exercise.shadowRoot!.getElementById(id)!.textContent;
    expect(text).to.equal(exercise.describe());
    expect(text)
      .to.match(/largest error is 1\b/)
      .and.include('2 of 3 segments');
  });

  it('tells what has changed at most once a second', async () => {
    const exercise = await settled(exerciseTag);
    const { setTimeout: later } = window;
    const afterSecond: (() => void)[] = [];
    Object.assign(window, {
      setTimeout: (run: () => void, delay?: number) =>
        delay === 1000 ? afterSecond.push(run) : later(run, delay),
    });
    try {
      const before = liveTexts(exercise).textContent;
      for (let value = 0.1; value < 1.05; value += 0.1) {
        await move(exercise, 'weight-1', Number(value.toFixed(1)));
      }
      await move(exercise, 'bias-1', -1);
      expect(liveTexts(exercise).textContent).to.equal(before);
      expect(afterSecond, 'announcements to come').to.have.length(1);
      afterSecond[0]();
      await exercise.updateComplete;
      expect(liveTexts(exercise).textContent)
        .to.match(/egment 2/)
        .and.match(/error/);
      await move(exercise, 'bias-1', -0.9);
      expect(afterSecond, 'announcements in all').to.have.length(2);
    } finally {
      Object.assign(window, { setTimeout: later });
    }
  });

  it('names each slider after its unit, with the unit’s state in the panel beside it', async () => {
    const exercise = await settled(exerciseTag);
    await move(exercise, 'weight-1', 1);
    await move(exercise, 'bias-1', -1);
    const group = part(exercise, 'slider-bias-1').closest('[role="group"]')!;
    expect(group.getAttribute('aria-label')).to.equal('Unit 1');
    const panels = [...exercise.shadowRoot!.querySelectorAll('[part~="panel-unit"]')];
    expect(panels[1].textContent)
      .to.include('Unit 1')
      .and.match(/on for x\s>\s1/);
    expect(panels[1].querySelector('[role="img"]')!.getAttribute('aria-label')).to.include('x = 1');
  });

  it('tells at once what a button has done, and nothing after it that would cover that', async () => {
    const exercise = await settled(exerciseTag);
    await move(exercise, 'weight-1', 1);
    part(exercise, 'button-hint').click();
    await exercise.updateComplete;
    const hint = liveTexts(exercise).textContent;
    expect(hint).not.to.equal('');
    await aTimeout(1200);
    expect(liveTexts(exercise).textContent).to.equal(hint);
    part(exercise, 'button-solution').click();
    await exercise.updateComplete;
    expect(liveTexts(exercise).textContent).to.include('solution');
    exercise.reset();
    await exercise.updateComplete;
    expect(liveTexts(exercise).textContent).to.equal('');
  });

  it('draws what nobody came near to when the page is printed', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="padding-top: 9000px">${exerciseTag}</div>`,
    );
    const exercise = box.firstElementChild as ReluSliderExercise;
    await aTimeout(50);
    expect(exercise.shadowRoot!.querySelector('canvas')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(exercise.shadowRoot!.querySelectorAll('canvas')).to.have.length(4);
  });
});
