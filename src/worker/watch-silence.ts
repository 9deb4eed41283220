/** What to do once a worker has been silent for a while. */
export interface SilenceLimit {
  /** Milliseconds of silence, a multiple of the tick. */
  readonly after: number;
  readonly act: () => void;
}

/** A watch that is running. */
export interface SilenceWatch {
  /** The worker was heard: the silence begins anew. */
  heard(): void;
  stop(): void;
}

const tick = 500;

/**
 * Acts when a worker stays silent. Silence is counted in ticks of the page's timer, not by the clock:
 * while the page is blocked, throttled or suspended its messages wait too, and that time must not
 * count against the worker.
 */
export function watchSilence(limits: readonly SilenceLimit[]): SilenceWatch {
  let silence = 0;
  const timer = setInterval(() => {
    silence += tick;
    for (const limit of limits) if (limit.after === silence) limit.act();
  }, tick);
  return {
    heard() {
      silence = 0;
    },
    stop() {
      clearInterval(timer);
    },
  };
}
