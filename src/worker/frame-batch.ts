import type { Frame } from '../core/training/recording.js';
import type { FrameBatch } from './protocol.js';

/** Copies frames of one run into a batch of its own buffers. */
export function packFrames(frames: readonly Frame[]): FrameBatch {
  const parameterCount = frames[0]?.parameters.length ?? 0;
  const hiddenUnitCount = frames[0]?.dead.length ?? 0;
  const batch = {
    epochs: Float64Array.from(frames, (frame) => frame.epoch),
    losses: Float64Array.from(frames, (frame) => frame.loss),
    parameters: new Float64Array(frames.length * parameterCount),
    dead: new Uint8Array(frames.length * hiddenUnitCount),
  };
  frames.forEach((frame, index) => {
    batch.parameters.set(frame.parameters, index * parameterCount);
    batch.dead.set(frame.dead, index * hiddenUnitCount);
  });
  return batch;
}

/** The frames of a batch, their arrays being views into the batch's buffers. */
export function unpackFrames(batch: FrameBatch): Frame[] {
  const parameterCount = batch.parameters.length / batch.epochs.length;
  const hiddenUnitCount = batch.dead.length / batch.epochs.length;
  return Array.from(batch.epochs, (epoch, index) => ({
    epoch,
    loss: batch.losses[index],
    parameters: batch.parameters.subarray(index * parameterCount, (index + 1) * parameterCount),
    dead: batch.dead.subarray(index * hiddenUnitCount, (index + 1) * hiddenUnitCount),
  }));
}

/** The buffers to transfer with a batch. */
export function buffersOf(batch: FrameBatch): ArrayBuffer[] {
  return [batch.epochs, batch.losses, batch.parameters, batch.dead].map((array) => array.buffer);
}
