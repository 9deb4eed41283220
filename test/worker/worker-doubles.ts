const RealWorker = globalThis.Worker;
const created: WatchedWorker[] = [];

/** Something that can be done to a worker; an error it throws comes out of the constructor. */
export type WorkerTrouble = (worker: WatchedWorker) => void;

/** A real worker that is counted, and that a test can hurt. */
export class WatchedWorker extends RealWorker {
  /** The trouble that the next workers meet, one each, and after them none. */
  static troubles: WorkerTrouble[] = [];
  /** The most that were alive at the same time. */
  static most = 0;

  readonly source: string;
  terminated = false;
  messages: unknown[] = [];
  commands: unknown[] = [];

  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    this.source = String(url);
    this.addEventListener('message', ({ data }) => this.messages.push(data));
    created.push(this);
    WatchedWorker.most = Math.max(WatchedWorker.most, livingWorkers());
    try {
      WatchedWorker.troubles.shift()?.(this);
    } catch (error) {
      this.terminate();
      throw error;
    }
  }

  override postMessage(command: unknown): void {
    this.commands.push(command);
    super.postMessage(command);
  }

  override terminate(): void {
    this.terminated = true;
    super.terminate();
  }

  /** Ends without a word, as when the system kills it. */
  dieSilently(): void {
    super.terminate();
  }

  say(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

/** Has pages get watched workers, with these troubles, until `restoreWorkers`. */
export function watchWorkers(...troubles: WorkerTrouble[]): void {
  WatchedWorker.troubles = troubles;
  WatchedWorker.most = 0;
  created.length = 0;
  globalThis.Worker = WatchedWorker;
}

/** Puts the browser's own Worker back; the watched ones that still live are ended. */
export function restoreWorkers(): void {
  globalThis.Worker = RealWorker;
  for (const worker of created) worker.terminate();
}

/** All that were created since `watchWorkers`. */
export function createdWorkers(): readonly WatchedWorker[] {
  return created;
}

/** How many of them were not terminated. */
export function livingWorkers(): number {
  return created.filter((worker) => !worker.terminated).length;
}

/** Does something when a worker's run has told its first frames. */
export function midRun(act: WorkerTrouble): WorkerTrouble {
  return (worker) => {
    worker.addEventListener('message', function listener({ data }) {
      if (data.kind !== 'frames' || data.batch.epochs.length === 0) return;
      worker.removeEventListener('message', listener);
      // Later, so that the frames themselves arrive.
      setTimeout(() => act(worker));
    });
  };
}

/** The ways in which a worker can die or go mad. */
export const deaths: Readonly<Record<string, WorkerTrouble>> = {
  'an error event': (worker) =>
    void worker.dispatchEvent(
      new ErrorEvent('error', { message: 'out of memory', cancelable: true }),
    ),
  'a messageerror event': (worker) => void worker.dispatchEvent(new MessageEvent('messageerror')),
  garbage: (worker) => worker.say({ kind: 'frames', run: 'x', batch: [] }),
  nothing: (worker) => worker.say(null),
};

/** A worker that never says a word. */
export const silent: WorkerTrouble = (worker) => {
  worker.addEventListener('message', (event) => event.stopImmediatePropagation());
};
