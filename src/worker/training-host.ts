import type { Command } from './protocol.js';
import { createTrainingRunner } from './run-training.js';
import { schedule } from './schedule.js';

/** A place that trains, one run at a time: a worker or the main thread. */
export interface TrainingHost {
  /** Hears what the host says; each run sets its own. */
  listener: HostListener;
  post(command: Command): void;
  close(): void;
}

/** Who hears a host. */
export interface HostListener {
  /** A message, not yet checked. */
  heard(message: unknown): void;
  /** The host has failed. */
  lost(): void;
}

/** Hears nothing. */
export const deaf: HostListener = { heard() {}, lost() {} };

/** Milliseconds; two runs at once keep the page's thread for at most 8 ms together. */
const mainThreadSliceTime = 4;

/** A host around a worker that is ready. */
export function createWorkerHost(worker: Worker): TrainingHost {
  const host: TrainingHost = {
    listener: deaf,
    post: (command) => worker.postMessage(command),
    close() {
      host.listener = deaf;
      worker.terminate();
    },
  };
  worker.addEventListener('message', ({ data }) => host.listener.heard(data));
  worker.addEventListener('messageerror', () => host.listener.lost());
  worker.addEventListener('error', (event) => {
    // The run goes on elsewhere, so the page is not to see this as an error of its own.
    event.preventDefault();
    host.listener.lost();
  });
  return host;
}

/** A host that trains on the page's own thread. */
export function createMainThreadHost(): TrainingHost {
  const host: TrainingHost = {
    listener: deaf,
    post: createTrainingRunner({
      now: () => performance.now(),
      schedule,
      emit: (update) => host.listener.heard(update),
      sliceTime: mainThreadSliceTime,
    }),
    close() {
      host.listener = deaf;
    },
  };
  return host;
}
