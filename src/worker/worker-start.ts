import { trainingWorkerSource } from '../generated/training-worker-source.js';
import { version } from '../generated/version.js';
import { watchSilence } from './watch-silence.js';
import { workerUrl } from './worker-url.js';

/** A worker that said that it is ready, and the way in which it was started. */
export interface StartedWorker {
  readonly worker: Worker;
  readonly way: string;
}

/** Starts workers and remembers the ways that failed, so that nobody waits for them again. */
export interface WorkerStarter {
  /**
   * Starts a worker from the inlined source or else from `workerSource`, a URL relative to the
   * document; resolves to undefined when neither works.
   */
  start(workerSource: string | undefined): Promise<StartedWorker | undefined>;
  /** No worker is started in this way any more. */
  giveUp(way: string): void;
}

const inlined = 'inlined';

/** Milliseconds from the creation of a worker to its `ready`. */
const patience = 1500;

/** A starter that has not tried anything yet. */
export function createWorkerStarter(): WorkerStarter {
  const failedWays = new Set<string>();
  return {
    async start(workerSource) {
      for (const way of workerSource ? [inlined, workerSource] : [inlined]) {
        if (failedWays.has(way)) continue;
        try {
          return { worker: await (way === inlined ? startInlined() : startFromUrl(way)), way };
        } catch {
          failedWays.add(way);
        }
      }
      return undefined;
    },
    giveUp(way) {
      failedWays.add(way);
    },
  };
}

async function startInlined(): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([trainingWorkerSource], { type: 'text/javascript' }));
  try {
    return await whenReady(new Worker(workerUrl(url)));
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function startFromUrl(workerSource: string): Promise<Worker> {
  const url = new URL(workerSource, document.baseURI);
  return whenReady(new Worker(workerUrl(url.href)));
}

/** Content Security Policy refuses a worker by an error event; other obstacles leave it silent. */
function whenReady(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const watch = watchSilence([{ after: patience, act: () => fail('The worker stays silent.') }]);
    worker.addEventListener(
      'message',
      ({ data }) => {
        if (isReady(data)) succeed();
        else fail('The worker is not of this package and version.');
      },
      { signal },
    );
    worker.addEventListener('messageerror', () => fail('The worker is unreadable.'), { signal });
    worker.addEventListener(
      'error',
      (event) => {
        // There is another way, so the page is not to see this as an error of its own.
        event.preventDefault();
        fail('The worker does not load.');
      },
      { signal },
    );

    function succeed(): void {
      stopListening();
      resolve(worker);
    }

    function fail(reason: string): void {
      stopListening();
      worker.terminate();
      reject(new Error(reason));
    }

    function stopListening(): void {
      watch.stop();
      listening.abort();
    }
  });
}

function isReady(message: unknown): boolean {
  const update = message as { kind?: unknown; version?: unknown } | null | undefined;
  return update?.kind === 'ready' && update.version === version;
}
