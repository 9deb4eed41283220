import type { Film, WritingOptions } from './film.js';
import { inSlices } from './slices.js';

const mimeTypes = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'];
/** Enough for sharp text. */
const videoBitsPerSecond = 4e6;

/** Whether this browser can record WebM. */
export function canRecordWebM(): boolean {
  return recordableType() !== undefined;
}

/**
 * Records a film as WebM while it is shown, out of sight, as slowly as its delays say; undefined where
 * the browser cannot record WebM.
 */
export async function recordWebM(
  film: Film,
  { signal, onPicture }: WritingOptions,
): Promise<Blob | undefined> {
  const mimeType = recordableType();
  if (mimeType === undefined) return undefined;
  // The film's own canvas also has pictures that are half painted.
  const canvas = document.createElement('canvas');
  canvas.width = film.canvas.width;
  canvas.height = film.canvas.height;
  const context = canvas.getContext('2d')!;
  const stream = canvas.captureStream();
  try {
    const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    let failed = false;
    const stopped = new Promise<void>((resolve) => {
      recorder.onstop = () => resolve();
      recorder.onerror = () => (failed = true);
    });
    recorder.start();
    let due = performance.now();
    for (const [index, delay] of film.delays.entries()) {
      await inSlices(film.paint(index), signal);
      await waitUntil(due, signal);
      context.drawImage(film.canvas, 0, 0);
      onPicture(index + 1);
      due = Math.max(due, performance.now()) + delay;
    }
    await waitUntil(due, signal);
    if (recorder.state !== 'inactive') recorder.stop();
    await stopped;
    return failed ? undefined : new Blob(parts, { type: 'video/webm' });
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

function recordableType(): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined;
  if (typeof HTMLCanvasElement.prototype.captureStream !== 'function') return undefined;
  return mimeTypes.find((type) => MediaRecorder.isTypeSupported(type));
}

function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, time - performance.now());
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
