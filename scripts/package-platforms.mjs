import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './paths.mjs';

/**
 * @typedef {object} Platform where packages of one format are opened
 * @property {(folder: string) => unknown} writeScript makes its `platform.js`, which has `openPackage(saved)`,
 *   `closePackage()`, what is kept of a session, and `told(name)`, what it has been told
 * @property {Record<string, string>} halfway what it knows of an exercise that was left half way
 * @property {Record<string, string>} solved and of one that was solved after that
 */

/** @type {Record<string, Platform>} */
export const platforms = {
  scorm12: {
    writeScript: (folder) => writeScormScript(folder, 'API'),
    halfway: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '50' },
    solved: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' },
  },
  scorm2004: {
    writeScript: (folder) => writeScormScript(folder, 'API_1484_11'),
    halfway: {
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.score.scaled': '0.5',
    },
    solved: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '1',
    },
  },
  cmi5: {
    writeScript: writeRecordStore,
    halfway: { initialized: '1', passed: '0', terminated: '1', mistakes: '' },
    solved: { initialized: '1', completed: '1', passed: '1', mistakes: '' },
  },
};

/** scorm-again, with both of its objects: a package of one standard has nothing to say to the other. */
function writeScormScript(folder, used) {
  copyFileSync(
    join(projectFolder, 'node_modules/scorm-again/dist/scorm-again.min.js'),
    join(folder, 'scorm-again.js'),
  );
  writeFileSync(
    join(folder, 'platform.js'),
    `import './scorm-again.js';
(${playScorm.toString()})('${used}');`,
  );
}

/** Runs in the platform's page. */
function playScorm(used) {
  const page = window;
  const settings = { autocommit: false, logLevel: 5, mastery_override: true };
  page.openPackage = async (saved) => {
    const manifest = await (await fetch('package/imsmanifest.xml')).text();
    const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
    const text = (name) => parsed.getElementsByTagNameNS('*', name)[0]?.textContent ?? '';
    page.API = new page.Scorm12API(settings);
    page.API_1484_11 = new page.Scorm2004API(settings);
    // What a platform takes from the manifest decides over what the page says.
    page.API.cmi.core.credit = 'credit';
    page.API.cmi.student_data.mastery_score = text('masteryscore');
    page.API_1484_11.cmi.scaled_passing_score = text('minNormalizedMeasure');
    if (saved) page[used].loadFromJSON(saved, 'cmi');
    document.querySelector('iframe').src = 'package/index.html';
  };
  page.closePackage = async () => {
    const unused = used === 'API' ? page.API_1484_11 : page.API;
    if (!page[used].isInitialized() || unused.isInitialized()) {
      throw new Error('The package talks by another standard.');
    }
    document.querySelector('iframe').src = 'about:blank';
    while (!page[used].isTerminated()) await new Promise(requestAnimationFrame);
    return JSON.parse(page[used].renderCMIToJSONString()).cmi;
  };
  page.told = (name) => {
    const api = page[used];
    if (!api.isTerminated()) return String(api.lmsGetValue(name));
    return String(name.split('.').reduce((part, each) => part[each], api));
  };
}

/** The record store of the tests, in the place of the package's network. */
async function writeRecordStore(folder) {
  await build({
    stdin: {
      contents: `import { FakeLrs } from './fake-lrs.ts'; (${playRecordStore.toString()})(FakeLrs);`,
      resolveDir: join(projectFolder, 'test/lms'),
    },
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'platform.js'),
  });
}

/** Runs in the platform's page. */
function playRecordStore(FakeLrs) {
  const page = window;
  let lrs;
  page.openPackage = (saved) => {
    lrs?.uninstall();
    lrs = new FakeLrs();
    for (const [name, value] of saved ?? []) lrs.documents.set(name, value);
    lrs.documents.set('LMS.LaunchData', { launchMode: 'Normal', moveOn: 'CompletedAndPassed' });
    lrs.install();
    const launch = new URLSearchParams({
      ...{ endpoint: lrs.endpoint, fetch: lrs.tokenAddress, actor: JSON.stringify(lrs.actor) },
      ...{ registration: lrs.registration, activityId: lrs.activity },
    });
    document.querySelector('iframe').src = `package/index.html?${launch}`;
  };
  page.closePackage = async () => {
    document.querySelector('iframe').src = 'about:blank';
    while (!lrs.verbs.includes('terminated')) await new Promise(requestAnimationFrame);
    return [...lrs.documents];
  };
  page.told = (name) =>
    name === 'mistakes'
      ? lrs.mistakes.join()
      : String(lrs.verbs.filter((verb) => verb === name).length);
}
