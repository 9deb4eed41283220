import { expect } from '@open-wc/testing';

import { findApi } from '../../src/lms/find-api.js';
import { openPage } from './opened-page.js';
import { until } from './practised-exercise.js';
import { StrictScorm12 } from './strict-scorm12.js';

/** A window that is its own parent, with what else is said. */
function fakeWindow(parts: object = {}): Window {
  const made = { ...parts } as { parent?: unknown };
  made.parent ??= made;
  return made as Window;
}

/** A window of another origin: only the ways to other windows can be read. */
function foreignWindow(parts: Record<string, unknown>): Window {
  return new Proxy(parts, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return target[name];
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  }) as unknown as Window;
}

const api = { LMSInitialize: () => 'true' };
const find = (start: Window) => findApi(start, 'API', 'LMSInitialize');

describe('the search for a platform’s object', () => {
  it('goes up the parents, past those of other origins', () => {
    const top = fakeWindow({ API: api });
    const between = foreignWindow({ parent: top });
    expect(find(fakeWindow({ parent: between }))).to.equal(api);
  });

  it('then asks the opener and its parents', () => {
    const opener = fakeWindow({ parent: fakeWindow({ API: api }) });
    expect(find(fakeWindow({ opener }))).to.equal(api);
    const top = fakeWindow({ opener });
    expect(find(fakeWindow({ parent: top }))).to.equal(api);
  });

  it('takes the nearest, and a parent before an opener', () => {
    const other = { ...api };
    const opener = fakeWindow({ API: other });
    const top = fakeWindow({ API: other });
    expect(find(fakeWindow({ parent: fakeWindow({ API: api, parent: top }), opener }))).to.equal(
      api,
    );
  });

  it('passes by what only has the name', () => {
    const parent = fakeWindow({ API: api });
    expect(find(fakeWindow({ API: document.createElement('div'), parent }))).to.equal(api);
    expect(find(fakeWindow({ API: 'v2' }))).to.equal(undefined);
  });

  it('ends in circles and in chains without an end', () => {
    const first = fakeWindow() as unknown as Record<string, unknown>;
    first.parent = fakeWindow({ parent: first });
    first.opener = first;
    expect(find(first as unknown as Window)).to.equal(undefined);
    let made = 0;
    const endless = (): Window => {
      made++;
      return {
        get parent() {
          return endless();
        },
        get opener() {
          return endless();
        },
      } as never;
    };
    expect(find(endless())).to.equal(undefined);
    expect(made).to.be.below(3000);
  });

  it('finds it above a real page of another origin', async () => {
    const platform = window as unknown as { API?: StrictScorm12 };
    const strict = (platform.API = new StrictScorm12());
    const content = `${location.origin}/test/pages/lms.html`;
    const frame = document.createElement('iframe');
    frame.src = `${window.__crossOrigin}/test/pages/lms-between.html?content=${encodeURIComponent(content)}`;
    document.body.append(frame);
    await until(() => strict.calls.includes('LMSCommit') || strict.calls.length > 3);
    frame.remove();
    await until(() => strict.calls.includes('LMSFinish'));
    delete platform.API;
    expect(strict.mistakes).to.deep.equal([]);
  });

  it('finds nothing, and the page says so, where there is no platform', async () => {
    const page = await openPage('/test/pages/lms.html');
    const notice = page.exercise('exercise').nextElementSibling!;
    await until(() => notice.textContent);
    expect(page.window.document.documentElement.dataset.problem).to.equal('absent');
    expect(notice.textContent).to.equal(
      'Not connected to a learning platform: nothing is recorded.',
    );
    await page.leave();
  });
});
