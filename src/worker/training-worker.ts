import { version } from '../generated/version.js';
import { buffersOf } from './frame-batch.js';
import type { Command, Update } from './protocol.js';
import { createTrainingRunner } from './run-training.js';
import { schedule } from './schedule.js';

const handle = createTrainingRunner({
  now: () => performance.now(),
  schedule,
  emit,
  // Short, because commands are heard between slices.
  sliceTime: 8,
});

// Imported as a module anywhere else, on a server for instance, it stays silent.
if ('WorkerGlobalScope' in globalThis) {
  addEventListener('message', ({ data }: MessageEvent<Command>) => handle(data));
  emit({ kind: 'ready', version });
}

function emit(update: Update): void {
  postMessage(update, { transfer: update.kind === 'frames' ? buffersOf(update.batch) : [] });
}
