import type { TrainingClient, TrainingRun } from './training-client.js';

/**
 * Trains like `startTraining`, with code that is loaded for the first run: a figure that seldom trains
 * is there sooner. Where that code does not load, the run finishes with an error.
 */
export const startTrainingOnDemand: TrainingClient['startTraining'] = (
  configuration,
  options,
  callbacks,
) => {
  let cancelled = false;
  let run: TrainingRun | undefined;
  import('./training-client.js').then(
    ({ startTraining }) => {
      if (!cancelled) run = startTraining(configuration, options, callbacks);
    },
    (error: unknown) => {
      if (!cancelled) callbacks.onFinish({ reason: 'error', message: String(error) });
    },
  );
  return {
    cancel() {
      cancelled = true;
      run?.cancel();
    },
  };
};
