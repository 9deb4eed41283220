import type { TrainingResult } from '../core/training/recording.js';
import { schedule } from './schedule.js';
import type { TrainingHost } from './training-host.js';
import { deaf } from './training-host.js';
import type { TrainingError, TrainingJob } from './training-job.js';
import { createUpdateReader } from './update-reader.js';
import { watchSilence } from './watch-silence.js';

/** Milliseconds of silence until a host is asked whether it is alive, and until it counts as lost. */
const pingAfter = 3000;
const lostAfter = 4500;

/**
 * Has a host carry out a job from its first epoch, as the given run. Resolves to true when the job has
 * ended, to false when the host is lost: it failed, said something senseless or fell silent.
 */
export function carryOut(job: TrainingJob, host: TrainingHost, run: number): Promise<boolean> {
  return new Promise((resolve) => {
    const read = createUpdateReader(run, job.configuration);
    const watch = watchSilence([
      { after: pingAfter, act: () => host.post({ kind: 'ping' }) },
      { after: lostAfter, act: () => leave(false) },
    ]);
    host.listener = { heard, lost: () => leave(false) };
    job.onCancel = () => {
      host.post({ kind: 'cancel', run });
      leave(true);
    };
    try {
      host.post({ kind: 'start', run, configuration: job.configuration });
    } catch (error) {
      // The configuration cannot be posted, for instance because an array of it was transferred.
      finish({ reason: 'error', message: String(error) });
    }

    function heard(message: unknown): void {
      watch.heard();
      const update = read(message);
      if (update === 'garbage') {
        leave(false);
      } else if (update === 'outdated' || update.kind === 'pong') {
        return;
      } else if (update.kind === 'frames') {
        job.tellFrames(update);
        if (!job.ended) host.post({ kind: 'acknowledge', run });
      } else {
        finish(
          update.kind === 'finished' ? update.result : { reason: 'error', message: update.message },
        );
      }
    }

    function finish(result: TrainingResult | TrainingError): void {
      leave(true);
      // Told later, so that the host is free for a run that starts on hearing of this end.
      schedule(() => job.finish(result), 0);
    }

    function leave(hostIsWell: boolean): void {
      watch.stop();
      host.listener = deaf;
      job.onCancel = undefined;
      resolve(hostIsWell);
    }
  });
}
