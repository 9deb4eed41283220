/**
 * Trains x^3 with the built files, or exports a run, and posts the outcome to the parent page.
 * Query: `subject` client | element | module | downloads; `origin` of the built files; `worker` URL of the worker file.
 */
const query = new URLSearchParams(location.search);
const workers = watchWorkers();
const violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});

const subjects = {
  client: trainWithClient,
  element: () => trainWithElement('relu-elements.js'),
  module: () => trainWithElement('elements/relu-trainer.js'),
  downloads,
};
const dist = `${query.get('origin')}/dist`;
const workerSource = query.get('worker') ?? undefined;

try {
  const outcome = await subjects[query.get('subject')]();
  const hasTrustedTypes = 'trustedTypes' in window;
  parent.postMessage({ ...outcome, workers, violations, hasTrustedTypes });
} catch (error) {
  parent.postMessage({ error: String(error) });
}

async function trainWithClient() {
  const { startTraining } = await import(`${dist}/worker/training-client.js`);
  // The test's own configuration, that both train the same.
  const configuration = await new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data), { once: true });
    parent.postMessage('configuration');
  });
  const frames = [];
  const result = await new Promise((onFinish) => {
    const onFrames = (newFrames) => frames.push(...newFrames);
    startTraining(configuration, { workerSource }, { onFrames, onFinish });
  });
  return { frames, result };
}

async function trainWithElement(file) {
  await import(`${dist}/cdn/${file}`);
  const trainer = document.createElement('relu-trainer');
  trainer.setAttribute('record-every', '10');
  if (workerSource) trainer.setAttribute('worker-src', workerSource);
  document.body.append(trainer);
  await trainer.updateComplete;
  trainer.play();
  const { reason, epoch, loss } = await trainer.trained;
  return { frames: [...trainer.history], result: { reason, epoch, loss } };
}

/** Chooses everything in the menu of downloads, by its buttons. */
async function downloads() {
  await import(`${dist}/cdn/relu-elements.js`);
  const trainer = document.createElement('relu-trainer');
  for (const [name, value] of [
    ['epochs', '20'],
    ['record-every', '10'],
    ['panels', 'prediction'],
    ['duration', '1'],
  ]) {
    trainer.setAttribute(name, value);
  }
  document.body.append(trainer);
  await trainer.updateComplete;
  await trainer.seek(20);
  const files = [];
  HTMLAnchorElement.prototype.click = function () {
    files.push(this.download);
  };
  const press = (name) => trainer.shadowRoot.querySelector(`[part~="button-${name}"]`)?.click();
  for (const name of ['csv', 'json', 'png', 'gif']) {
    press('download');
    press(name);
    const wanted = files.length + 1;
    for (let turns = 0; files.length < wanted && turns < 500; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const message = trainer.shadowRoot.querySelector('[part~="message"]').textContent.trim();
  return { files, message };
}

/** Notes which workers the page tries to start, and whether they say anything. */
function watchWorkers() {
  const attempts = [];
  window.Worker = class extends window.Worker {
    constructor(url, options) {
      const attempt = { protocol: new URL(url).protocol, heard: false };
      attempts.push(attempt);
      super(url, options);
      this.addEventListener('message', () => (attempt.heard = true));
    }
  };
  return attempts;
}
