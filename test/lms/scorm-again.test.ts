import { expect } from '@open-wc/testing';
import { Scorm12API, Scorm2004API } from 'scorm-again';

import { move, valueText } from '../elements/exercise-doubles.js';
import { openPage } from './opened-page.js';
import { until } from './practised-exercise.js';

interface Platform {
  API?: Scorm12API;
  API_1484_11?: Scorm2004API;
}

const platform = window as unknown as Platform;
const page = '/test/pages/lms.html';

/** What the engine objects to. */
let errors: string[] = [];
const settings = {
  autocommit: false,
  lmsCommitUrl: false,
  logLevel: 4,
  onLogMessage: (level: unknown, message: string) => {
    if (Number(level) >= 4 || level === 'ERROR') errors.push(message);
  },
} as const;

/** What a platform would keep of a session. */
function kept(api: Scorm12API | Scorm2004API): object {
  const { cmi } = JSON.parse(api.renderCMIToJSONString()) as { cmi: object };
  return cmi;
}

describe('scorm-again as the platform around a page', () => {
  beforeEach(() => (errors = []));
  afterEach(() => {
    delete platform.API;
    delete platform.API_1484_11;
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('has sliders, score and status back in SCORM 1.2', async () => {
    const first = (platform.API = new Scorm12API(settings));
    const visit = await openPage(page);
    const exercise = visit.exercise('exercise');
    await move(exercise, 'weight-1', 1);
    await move(exercise, 'bias-1', -1);
    expect(first.cmi.core.score.raw).to.equal('50');
    expect(first.cmi.core.lesson_status).to.equal('incomplete');
    await visit.leave();
    expect(first.isTerminated()).to.equal(true);
    expect(first.cmi.core.lesson_status).to.equal('incomplete');

    const second = (platform.API = new Scorm12API(settings));
    second.loadFromJSON(kept(first) as never, 'cmi');
    const again = await openPage(page);
    const restored = again.exercise('exercise');
    expect(restored.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(second.cmi.core.score.raw).to.equal('50');
    await move(restored, 'weight-2', 2);
    await move(restored, 'bias-2', -4);
    expect(second.cmi.core.lesson_status).to.equal('passed');
    expect(String(second.lmsGetValue('cmi.interactions._count'))).to.equal('4');
    await again.leave();

    const third = (platform.API = new Scorm12API(settings));
    third.loadFromJSON(kept(second) as never, 'cmi');
    const last = await openPage(page);
    expect(last.exercise('exercise').value).to.equal(valueText([1, 2], [-1, -4]));
    expect(last.exercise('exercise').solved).to.equal(true);
    await last.leave();
    expect(third.cmi.core.lesson_status).to.equal('passed');
    expect(third.cmi.core.score.raw).to.equal('100');
    expect(errors).to.deep.equal([]);
  });

  it('goes on to passed after a platform with a mastery score has judged half of it', async () => {
    const first = (platform.API = new Scorm12API(settings));
    first.cmi.core.credit = 'credit';
    first.cmi.core.lesson_mode = 'normal';
    first.cmi.student_data.mastery_score = '100';
    const visit = await openPage(page);
    await move(visit.exercise('exercise'), 'weight-1', 1);
    await move(visit.exercise('exercise'), 'bias-1', -1);
    expect(first.cmi.core.lesson_status).to.equal('incomplete');
    await visit.leave();
    // The engine's own judgement, whatever content says.
    expect(first.cmi.core.lesson_status).to.equal('failed');

    const second = (platform.API = new Scorm12API(settings));
    second.loadFromJSON(kept(first) as never, 'cmi');
    const again = await openPage(page);
    const restored = again.exercise('exercise');
    expect(restored.value).to.equal(valueText([1, 0], [-1, 0]));
    await move(restored, 'weight-2', 2);
    await move(restored, 'bias-2', -4);
    expect(second.cmi.core.lesson_status).to.equal('passed');
    await again.leave();
    expect(second.cmi.core.lesson_status).to.equal('passed');
    expect(errors).to.deep.equal([]);
  });

  it('has sliders, score and status back in SCORM 2004', async () => {
    const first = (platform.API_1484_11 = new Scorm2004API(settings));
    const visit = await openPage(page);
    const exercise = visit.exercise('exercise');
    await move(exercise, 'weight-1', 1);
    await move(exercise, 'bias-1', -1);
    expect(first.cmi.score.scaled).to.equal('0.5');
    expect(first.cmi.completion_status).to.equal('incomplete');
    await visit.leave();
    expect(first.isTerminated()).to.equal(true);

    const second = (platform.API_1484_11 = new Scorm2004API(settings));
    second.loadFromJSON(kept(first) as never, 'cmi');
    const again = await openPage(page);
    const restored = again.exercise('exercise');
    expect(restored.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(second.cmi.score.scaled).to.equal('0.5');
    await move(restored, 'weight-2', 2);
    await move(restored, 'bias-2', -4);
    expect(second.cmi.completion_status).to.equal('completed');
    expect(second.cmi.success_status).to.equal('passed');
    await again.leave();

    const third = (platform.API_1484_11 = new Scorm2004API(settings));
    third.loadFromJSON(kept(second) as never, 'cmi');
    const last = await openPage(page);
    expect(last.exercise('exercise').solved).to.equal(true);
    await last.leave();
    expect(third.cmi.completion_status).to.equal('completed');
    expect(third.cmi.success_status).to.equal('passed');
    expect(third.cmi.score.scaled).to.equal('1');
    expect(errors).to.deep.equal([]);
  });

  it('is ended by a frame that is taken away', async () => {
    const api = (platform.API = new Scorm12API(settings));
    const visit = await openPage(page);
    await move(visit.exercise('exercise'), 'weight-1', 1);
    visit.frame.remove();
    await until(() => api.isTerminated());
    expect(errors).to.deep.equal([]);
  });

  it('is found by the classic script, which connects all exercises of a page', async () => {
    const api = (platform.API = new Scorm12API(settings));
    const frame = document.createElement('iframe');
    frame.src = '/test/pages/lms-classic.html';
    document.body.append(frame);
    await until(() => api.isInitialized());
    await until(() => frame.contentWindow!.customElements.get('relu-slider-exercise'));
    const [first, second] = ['first', 'second'].map((id) =>
      frame.contentDocument!.querySelector<HTMLElementTagNameMap['relu-slider-exercise']>(
        `#${id}`,
      )!,
    );
    await move(second, 'weight-0', -2);
    expect(api.cmi.core.score.raw).to.equal('0');
    await move(second, 'bias-0', -2);
    await move(second, 'weight-1', 2);
    await move(second, 'bias-1', -2);
    expect(second.solved).to.equal(true);
    expect(api.cmi.core.score.raw).to.equal('50');
    expect(api.cmi.core.lesson_status).to.equal('incomplete');
    await move(first, 'weight-1', 1);
    await move(first, 'bias-1', -1);
    await move(first, 'weight-2', 2);
    await move(first, 'bias-2', -4);
    expect(api.cmi.core.lesson_status).to.equal('passed');
    frame.remove();
    await until(() => api.isTerminated());

    const next = (platform.API = new Scorm12API(settings));
    next.loadFromJSON(kept(api) as never, 'cmi');
    const again = document.createElement('iframe');
    again.src = '/test/pages/lms-classic.html';
    document.body.append(again);
    const exercise = (id: string) =>
      again.contentDocument?.querySelector<HTMLElementTagNameMap['relu-slider-exercise']>(`#${id}`);
    await until(() => exercise('first')?.solved && exercise('second')?.solved);
    expect(exercise('second')!.value).to.equal(second.value);
    expect(errors).to.deep.equal([]);
  });
});
