import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/es.js';
import { part, valueText } from './exercise-doubles.js';

async function exerciseOf(
  width: number,
  lang: string,
  parameters = 'weight-bias',
): Promise<ReluSliderExercise> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-family: sans-serif">
      <relu-slider-exercise lang=${lang} parameters=${parameters}></relu-slider-exercise>
    </div>`,
  );
  const exercise = box.firstElementChild as ReluSliderExercise;
  await exercise.updateComplete;
  return exercise;
}

/** Where its buttons are, from its own corner. */
function places(exercise: ReluSliderExercise): Record<string, readonly number[]> {
  const { left, top } = exercise.getBoundingClientRect();
  const buttons = ['hint', 'descend', 'solution', 'reset'];
  return Object.fromEntries(
    buttons.map((name) => {
      const box = part(exercise, `button-${name}`).getBoundingClientRect();
      return [name, [box.left - left, box.top - top, box.width].map(Math.round)];
    }),
  );
}

describe('relu-slider-exercise: its layout', () => {
  for (const width of [320, 520, 800]) {
    for (const lang of ['en', 'de', 'ar']) {
      it(`keeps the buttons where they are at ${width} px in ${lang}, whatever they show`, async () => {
        const exercise = await exerciseOf(width, lang);
        const before = places(exercise);
        const stays = async (): Promise<void> => {
          await exercise.updateComplete;
          expect(places(exercise)).to.deep.equal(before);
        };
        for (let level = 0; level < 3; level++) {
          part(exercise, 'button-hint').click();
          await stays();
        }
        part(exercise, 'button-descend').click();
        await stays();
        part(exercise, 'button-descend').click();
        await stays();
        part(exercise, 'button-solution').click();
        await aTimeout(500);
        await stays();
        exercise.value = valueText([1, 2], [-1, -4]);
        await stays();
      });
    }
  }

  it('has nothing between its buttons and what it says', async () => {
    for (const width of [320, 800]) {
      const exercise = await exerciseOf(width, 'en');
      const top = (name: string): number => part(exercise, name).getBoundingClientRect().top;
      const bottom = part(exercise, 'button-reset').getBoundingClientRect().bottom;
      expect(top('control-bias-2')).to.be.below(top('button-hint'));
      expect(top('feedback') - bottom).to.be.within(0, 20);
    }
  });

  for (const lang of ['de', 'es', 'ar']) {
    for (const width of [320, 520]) {
      it(`has the names of kinks and slopes in one line each at ${width} px in ${lang}`, async () => {
        const exercise = await exerciseOf(width, lang, 'kink-slope');
        const row = part(exercise, 'control-slope-1').getBoundingClientRect();
        expect(row.height).to.be.below(36);
        const lefts = ['slope-1', 'kink-1', 'slope-2', 'kink-2'].map((name) =>
          Math.round(part(exercise, `slider-${name}`).getBoundingClientRect().left),
        );
        expect(new Set(lefts).size).to.equal(1);
        expect(part(exercise, 'slider-slope-1').offsetWidth).to.be.greaterThan(80);
      });
    }
  }
});
