import { expect, waitUntil } from '@open-wc/testing';

import { visit } from './visited-page.js';
import type { VisitedPage } from './visited-page.js';

interface Exercise extends HTMLElement {
  readonly value: string;
  readonly shadowRoot: ShadowRoot;
}

/** The exercise in the page's frame, once its script has run. */
async function exerciseIn({ document }: VisitedPage): Promise<Exercise> {
  const frame = document.querySelector<HTMLIFrameElement>('.lms iframe');
  frame?.scrollIntoView();
  const find = (): Exercise | null | undefined =>
    frame?.contentDocument?.querySelector<Exercise>('relu-slider-exercise:defined');
  await waitUntil(() => find()?.shadowRoot.querySelector('input[type=range]'), 'an exercise', {
    timeout: 10_000,
  });
  return find()!;
}

function move(exercise: Exercise): void {
  const slider = exercise.shadowRoot.querySelector<HTMLInputElement>('[aria-label="weight w1"]');
  slider!.value = '1.5';
  for (const type of ['input', 'change']) {
    slider!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

describe('a guide that plays the learning platform', function () {
  this.timeout(60_000);
  let page: VisitedPage;
  const textOf = (id: string): string => page.document.getElementById(id)!.textContent;
  const press = (id: string): void => page.document.getElementById(id)!.click();

  afterEach(() => page.frame.remove());

  /** Opened again, the frame has another document. */
  async function expectItBack(before: Exercise): Promise<void> {
    const { value } = before;
    press('reopen');
    const frame = page.document.querySelector<HTMLIFrameElement>('.lms iframe')!;
    await waitUntil(() => frame.contentDocument !== before.ownerDocument, 'another document', {
      timeout: 10_000,
    });
    const exercise = await exerciseIn(page);
    await waitUntil(() => exercise.value === value, 'the same numbers', { timeout: 10_000 });
  }

  for (const guide of ['moodle', 'canvas', 'blackboard']) {
    it(`is told status, score and work, and gives the work back: ${guide}`, async () => {
      page = await visit(`/demo/embed/${guide}.html`, 1000);
      const exercise = await exerciseIn(page);
      await waitUntil(() => textOf('status') === 'incomplete', 'a status', { timeout: 10_000 });
      move(exercise);
      await waitUntil(() => textOf('score') !== '', 'a score', { timeout: 10_000 });
      expect(Number(textOf('score'))).to.be.within(0, 100);
      await waitUntil(() => textOf('state').includes('1.5'), 'the work', { timeout: 10_000 });
      await expectItBack(exercise);
    });
  }

  it('asks for the grade on Submit, and gives the work back: open-edx', async () => {
    page = await visit('/demo/embed/open-edx.html', 1000);
    const exercise = await exerciseIn(page);
    await waitUntil(() => 'ReluExercise' in exercise.ownerDocument.defaultView!, 'functions', {
      timeout: 10_000,
    });
    move(exercise);
    press('submit');
    expect(textOf('status')).to.equal('not yet correct');
    expect(Number(textOf('score'))).to.be.within(0, 1);
    expect(textOf('state')).to.include('1.5');
    await expectItBack(exercise);
  });
});
