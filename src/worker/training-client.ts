import type { RecordingConfiguration } from '../core/training/recording.js';
import { carryOut } from './carry-out.js';
import { createMainThreadHost, createWorkerHost, deaf } from './training-host.js';
import type { TrainingHost } from './training-host.js';
import { createTrainingJob } from './training-job.js';
import type { TrainingCallbacks, TrainingJob } from './training-job.js';
import { createWorkerStarter } from './worker-start.js';

export type { TrainingCallbacks, TrainingError } from './training-job.js';

/** Where a worker may come from. */
export interface TrainingOptions {
  /** URL of the worker file on the page's own origin, for pages that refuse the inlined worker. */
  readonly workerSource?: string | undefined;
}

/** A run that was started. */
export interface TrainingRun {
  /** Ends the run at once; nothing is called back any more. */
  cancel(): void;
}

/** Trains for a whole page. */
export interface TrainingClient {
  /** Queues a run; nothing is called back before this returns. */
  startTraining(
    configuration: RecordingConfiguration,
    options: TrainingOptions,
    callbacks: TrainingCallbacks,
  ): TrainingRun;
}

/** One of the runs that the page carries out at the same time, and the worker kept for it. */
interface Lane {
  busy: boolean;
  host: TrainingHost | undefined;
  /** How the worker was started. */
  way: string;
  idleTimer: ReturnType<typeof setTimeout> | undefined;
}

const laneCount = 2;

/** Milliseconds that a worker is kept for a next run. */
const idleTime = 4000;

/** Deaths of its host after which a run goes to the main thread, and its way of starting is given up. */
const deathLimit = 2;

const pageClient = createTrainingClient();

/** Trains with the workers that the whole page shares. */
export const startTraining: TrainingClient['startTraining'] = pageClient.startTraining;

/**
 * A client with workers and a memory of its own: at most two runs at once, the others waiting in the
 * order of their start. Frames come in order and each exactly once, whichever worker dies.
 */
export function createTrainingClient(): TrainingClient {
  const starter = createWorkerStarter();
  const lanes = Array.from({ length: laneCount }, createLane);
  const queue = new Set<TrainingJob>();
  let lastRun = 0;

  function startTraining(
    configuration: RecordingConfiguration,
    options: TrainingOptions,
    callbacks: TrainingCallbacks,
  ): TrainingRun {
    const job = createTrainingJob(configuration, options.workerSource, callbacks);
    queue.add(job);
    const freeLanes = lanes.filter((lane) => !lane.busy);
    const lane = freeLanes.find((candidate) => candidate.host) ?? freeLanes[0];
    if (lane) void serve(lane);
    return {
      cancel() {
        queue.delete(job);
        job.cancel();
      },
    };
  }

  async function serve(lane: Lane): Promise<void> {
    clearTimeout(lane.idleTimer);
    lane.busy = true;
    for (const job of queue) {
      queue.delete(job);
      await complete(job, lane);
    }
    lane.busy = false;
    rest(lane);
  }

  /** Has one host after the other carry out a job, until it has ended. */
  async function complete(job: TrainingJob, lane: Lane): Promise<void> {
    for (let deaths = 0; deaths <= deathLimit; deaths++) {
      const host = await findHost(job, lane, deaths);
      // The job may have been cancelled while a worker was starting.
      if (job.ended || (await carryOut(job, host, ++lastRun))) return;
      if (deaths + 1 === deathLimit) starter.giveUp(lane.way);
      dismiss(lane);
    }
    job.finish({
      reason: 'error',
      message: 'Neither a worker nor the page can train this network.',
    });
  }

  async function findHost(job: TrainingJob, lane: Lane, deaths: number): Promise<TrainingHost> {
    if (deaths >= deathLimit) return createMainThreadHost();
    if (lane.host) return lane.host;
    const started = await starter.start(job.workerSource);
    if (!started) return createMainThreadHost();
    lane.way = started.way;
    lane.host = createWorkerHost(started.worker);
    return lane.host;
  }

  return { startTraining };
}

function createLane(): Lane {
  return { busy: false, host: undefined, way: '', idleTimer: undefined };
}

/** Keeps a lane's worker for a while. */
function rest(lane: Lane): void {
  if (!lane.host) return;
  lane.host.listener = { heard: deaf.heard, lost: () => dismiss(lane) };
  lane.idleTimer = setTimeout(() => dismiss(lane), idleTime);
}

function dismiss(lane: Lane): void {
  lane.host?.close();
  lane.host = undefined;
}
