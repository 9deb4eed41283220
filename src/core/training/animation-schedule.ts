/** Which frames of a recording an animation shows, and how long each of them stands. */
export interface AnimationSchedule {
  /** Ascending; the first and the last frame of the recording are always among them. */
  readonly indices: readonly number[];
  /** Length of `indices`; milliseconds, multiples of 10 as GIF counts them. */
  readonly delays: readonly number[];
}

/** Seconds that an animation may take. */
const shortest = 1;
const longest = 60;
/** Pictures that stand shorter than this are slowed down by browsers. */
const shortestDelay = 20;
/** The end stands for this share of the time, so that it can be read before all begins again. */
const endShare = 1 / 6;
const longestEnd = 2000;
/** And in any case for this multiple of the time that another frame has. */
const endFactor = 1.5;

/**
 * At most `mostFrames` of a recording's `frameCount` frames, evenly spread. The delays sum to
 * `duration`, in seconds, which is kept between 1 and 60; the last frame stands longest.
 */
export function animationSchedule(
  frameCount: number,
  mostFrames: number,
  duration: number,
): AnimationSchedule {
  const total = toHundredths(1000 * Math.min(longest, Math.max(shortest, duration)));
  const usualEnd = Math.min(longestEnd, endShare * total);
  const most = Math.min(mostFrames, Math.floor((total - usualEnd) / shortestDelay));
  const count = Math.min(frameCount, most);
  const end = Math.max(usualEnd, (endFactor * total) / (count - 1 + endFactor));
  const places = Array.from({ length: count }, (_, place) => place);
  const steps = Math.max(1, count - 1);
  const starts = places.map((place) => toHundredths((place * (total - end)) / steps));
  return {
    indices: places.map((place) => Math.round((place * (frameCount - 1)) / steps)),
    delays: starts.map((start, place) => (starts[place + 1] ?? total) - start),
  };
}

function toHundredths(milliseconds: number): number {
  return 10 * Math.round(milliseconds / 10);
}
