import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluAnswerEvent } from '../../src/elements/exercise-events.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/zh-cn.js';
import { heard, move, part, textOf } from './exercise-doubles.js';

/** Follows what canvases show: the texts that are drawn on them and not cleared. */
function watchCanvases(): { readonly shown: () => string[]; readonly stop: () => void } {
  const { prototype } = CanvasRenderingContext2D;
  const { fillText, clearRect } = prototype;
  const texts = new Map<CanvasRenderingContext2D, string[]>();
  prototype.fillText = function (...values: Parameters<typeof fillText>) {
    texts.set(this, [...(texts.get(this) ?? []), values[0]]);
    fillText.apply(this, values);
  };
  prototype.clearRect = function (...values: Parameters<typeof clearRect>) {
    texts.delete(this);
    clearRect.apply(this, values);
  };
  return {
    shown: () => [...texts.values()].flat(),
    stop: () => Object.assign(prototype, { fillText, clearRect }),
  };
}

/** Once its language has been noticed, said and drawn. */
async function inLanguage(exercise: ReluSliderExercise, lang: string): Promise<void> {
  exercise.lang = lang;
  // A mutation observer is told before this timer.
  await new Promise((resolve) => setTimeout(resolve));
  await exercise.updateComplete;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Everything that an exercise says, by where it says it. */
function saidBy(exercise: ReluSliderExercise): Readonly<Record<string, string>> {
  const labels = exercise.shadowRoot!.querySelectorAll('[aria-label]');
  const unitTitles = exercise.shadowRoot!.querySelectorAll('.panel-title');
  return {
    ...Object.fromEntries(
      ['heading', 'status', 'feedback', 'hint', 'segments'].map((name) => [
        name,
        textOf(exercise, name),
      ]),
    ),
    buttons: Array.from(exercise.shadowRoot!.querySelectorAll('button'), (button) =>
      button.textContent.trim(),
    ).join(),
    labels: Array.from(labels, (label) => label.getAttribute('aria-label')).join(),
    units: Array.from(unitTitles, (title) => title.textContent).join(),
    description: exercise.shadowRoot!.querySelector('#description')!.textContent,
    told: exercise.describe(),
    validity: exercise.validationMessage,
    captionSlot: exercise.shadowRoot!.querySelector('slot[name="caption"]')!.textContent,
  };
}

async function tried(): Promise<ReluSliderExercise> {
  const exercise = await fixture<ReluSliderExercise>(
    html`<relu-slider-exercise
      lang="en"
      required
      style="inline-size: 700px"
    ></relu-slider-exercise>`,
  );
  await move(exercise, 'weight-1', 1);
  await move(exercise, 'bias-1', -1.5);
  exercise.hint();
  await exercise.updateComplete;
  return exercise;
}

describe('relu-slider-exercise whose language changes', () => {
  for (const lang of ['de', 'zh-CN', 'ar']) {
    it(`says and draws all of it in ${lang}, and all of it in English again`, async () => {
      const exercise = await tried();
      await inLanguage(exercise, 'en');
      const english = saidBy(exercise);
      const canvases = watchCanvases();
      try {
        await inLanguage(exercise, lang);
        const translated = saidBy(exercise);
        for (const [name, text] of Object.entries(english)) {
          expect(translated[name], name).to.not.equal(text);
          expect(translated[name], name).to.not.equal('');
        }
        const words = canvases.shown().filter((text) => /\p{Letter}/u.test(text));
        expect(words).to.have.length(3);
        expect(words.join()).to.not.match(/target|prediction|too low/);
        await inLanguage(exercise, 'en');
        // The description stays what it was at rest while sliders move, but not in another language.
        expect(saidBy(exercise)).to.deep.equal({ ...english, description: english.told });
        expect(canvases.shown()).to.include.members(['target', 'prediction', '2.50 too low']);
      } finally {
        canvases.stop();
      }
    });
  }

  it('keeps the reader’s numbers, the score and the attempt, and fires nothing', async () => {
    const exercise = await tried();
    exercise.grading = 'button';
    exercise.check();
    exercise.check();
    await exercise.updateComplete;
    const kept = (): unknown[] => [
      ...[exercise.value, exercise.score, exercise.maxError],
      ...[exercise.solved, part(exercise, 'input-bias-1').getAttribute('aria-valuenow')],
      JSON.stringify(exercise.state),
    ];
    const before = kept();
    expect(exercise.state).to.have.property('attempt', 4);
    const events = heard(exercise, 'input', 'change', 'relu-answer', 'relu-complete', 'relu-hint');
    for (const lang of ['de', 'ar', 'en']) {
      await inLanguage(exercise, lang);
      expect(kept(), lang).to.deep.equal(before);
    }
    expect(events).to.deep.equal([]);
  });

  it('diagnoses in the language that the figure has when it is asked', async () => {
    const exercise = await tried();
    const texts: string[] = [];
    exercise.addEventListener('relu-answer', ((event: ReluAnswerEvent) => {
      texts.push(event.diagnosis.text);
    }) as EventListener);
    for (const lang of ['en', 'de']) {
      // Before the figure has noticed it.
      exercise.lang = lang;
      exercise.check();
    }
    await exercise.updateComplete;
    expect(texts).to.have.length(2);
    expect(texts[0]).to.match(/^Unit 1 .*1\.5/);
    expect(texts[1]).to.match(/^Einheit 1 .*1,5/);
    expect(textOf(exercise, 'feedback')).to.include(texts[1]);
  });
});
