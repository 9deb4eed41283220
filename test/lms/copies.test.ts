import { expect } from '@open-wc/testing';

import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move } from '../elements/exercise-doubles.js';
import { solve } from './practised-exercise.js';
import { StrictScorm12 } from './strict-scorm12.js';

/** What test/pages/lms-copies.js posts. */
interface Outcome {
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

describe('copies of the script for platforms on one page', () => {
  const frame = document.createElement('iframe');
  afterEach(() => {
    frame.remove();
    delete (window as { API?: unknown }).API;
  });

  async function visit(scripts: readonly string[]): Promise<Outcome> {
    const query = new URLSearchParams(scripts.map((script) => ['script', script]));
    frame.src = `/test/pages/lms-copies.html?${query.toString()}`;
    return new Promise((resolve) => {
      addEventListener('message', function listener({ source, data }: MessageEvent<Outcome>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listener);
        resolve(data);
      });
      document.body.append(frame);
    });
  }

  const classic = 'lms.classic.js';
  for (const scripts of [
    [classic, classic],
    [classic, 'lms.js'],
    ['lms.js', 'lms.js'],
  ]) {
    it(`${scripts.join(' and ')}: the first one records, the second one says that it does not`, async () => {
      const api = new StrictScorm12();
      Object.assign(window, { API: api });
      const { warnings, notices } = await visit(scripts);
      expect(notices).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^relu-elements: another copy /);
      const page = frame.contentDocument!;
      await solve(page.querySelector<ReluSliderExercise>('#exercise')!);
      await move(page.querySelector<ReluSliderExercise>('#second')!, 'weight-1', 1);
      expect(api.calls.filter((call) => call === 'LMSInitialize')).to.have.length(1);
      expect(api.interactionCount).to.equal(scripts.includes(classic) ? 5 : 4);
      expect(api.mistakes).to.deep.equal([]);
    });
  }

  it('one alone says nothing', async () => {
    const api = new StrictScorm12();
    Object.assign(window, { API: api });
    expect(await visit([classic])).to.deep.equal({ warnings: [], notices: [] });
    expect(api.calls).to.include('LMSInitialize');
  });
});
