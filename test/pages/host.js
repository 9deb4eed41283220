/**
 * Trains x^3 with the built files and posts the outcome to the parent page.
 * Query: `subject` client | element; `origin` of the built files; `worker` URL of the worker file.
 */
const query = new URLSearchParams(location.search);
const workers = watchWorkers();

const subjects = { client: trainWithClient, element: trainWithElement };
const dist = `${query.get('origin')}/dist`;
const workerSource = query.get('worker') ?? undefined;

try {
  const { frames, result } = await subjects[query.get('subject')]();
  parent.postMessage({ frames, result, workers, hasTrustedTypes: 'trustedTypes' in window });
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

async function trainWithElement() {
  await import(`${dist}/cdn/relu-elements.js`);
  const trainer = document.createElement('relu-trainer');
  trainer.setAttribute('record-every', '10');
  if (workerSource) trainer.setAttribute('worker-src', workerSource);
  document.body.append(trainer);
  await trainer.updateComplete;
  trainer.play();
  const { reason, epoch, loss } = await trainer.trained;
  return { frames: [...trainer.history], result: { reason, epoch, loss } };
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
