import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move, part, valueText } from './exercise-doubles.js';

const answer = valueText([1, 2], [-1, -4]);

async function inForm(
  tag = html`<relu-slider-exercise name="numbers" required></relu-slider-exercise>`,
): Promise<{ form: HTMLFormElement; exercise: ReluSliderExercise }> {
  const form = await fixture<HTMLFormElement>(
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>${tag}</fieldset>
    </form>`,
  );
  return { form, exercise: form.querySelector('relu-slider-exercise')! };
}

describe('relu-slider-exercise in a form', () => {
  it('sends its value under its name', async () => {
    const { form, exercise } = await inForm();
    expect(exercise.form).to.equal(form);
    expect(new FormData(form).get('numbers')).to.equal(valueText([0, 0], [0, 0]));
    exercise.value = answer;
    expect(new FormData(form).get('numbers')).to.equal(answer);
  });

  it('is invalid until solved where it is required', async () => {
    const { form, exercise } = await inForm();
    expect([form.checkValidity(), exercise.validity.valueMissing]).to.deep.equal([false, true]);
    expect(exercise.validationMessage).to.match(/segment/);
    expect(exercise.matches(':invalid')).to.equal(true);
    exercise.value = answer;
    expect([form.checkValidity(), exercise.validity.valid]).to.deep.equal([true, true]);
    exercise.value = valueText([1, 2], [-1, -3]);
    expect(form.checkValidity()).to.equal(false);
    exercise.required = false;
    expect(exercise.checkValidity()).to.equal(true);
  });

  it('points at its first slider when the form is reported', async () => {
    const { form, exercise } = await inForm();
    expect(form.reportValidity()).to.equal(false);
    expect(
      document.activeElement === exercise || document.activeElement === document.body,
    ).to.equal(true);
  });

  it('takes a message of the author’s own', async () => {
    const { exercise } = await inForm();
    exercise.value = answer;
    exercise.setCustomValidity('Too early.');
    expect([exercise.checkValidity(), exercise.validationMessage]).to.deep.equal([
      false,
      'Too early.',
    ]);
    exercise.setCustomValidity('');
    expect(exercise.checkValidity()).to.equal(true);
  });

  it('goes back to the start with its form', async () => {
    const { form, exercise } = await inForm();
    await move(exercise, 'weight-1', 2);
    form.reset();
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
  });

  it('can be neither moved nor sent while its fieldset is disabled', async () => {
    const { form, exercise } = await inForm();
    form.querySelector('fieldset')!.disabled = true;
    await aTimeout(0);
    await exercise.updateComplete;
    expect(part(exercise, 'slider-weight-1').disabled).to.equal(true);
    expect(part(exercise, 'button-hint').disabled).to.equal(true);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    exercise.adjustUnit(1, 3, 3, true);
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
  });

  it('keeps its numbers where it is read-only, and gives hints all the same', async () => {
    const { exercise } = await inForm(html`<relu-slider-exercise readonly></relu-slider-exercise>`);
    expect(exercise.readOnly).to.equal(true);
    expect(part(exercise, 'input-bias-1').disabled).to.equal(true);
    part(exercise, 'button-hint').click();
    await exercise.updateComplete;
    expect(part(exercise, 'hint')).not.to.equal(null);
  });

  it('is restored by the browser from the value that it sent', async () => {
    const { exercise } = await inForm();
    exercise.formStateRestoreCallback(answer);
    expect(exercise.solved).to.equal(true);
  });
});
