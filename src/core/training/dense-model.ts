/** A network that takes in samples range by range and keeps sums over them. */
export interface DenseModel {
  /** Adds the gradients of the losses of samples from..to - 1 to the sums. */
  addGradient(x: Float64Array, y: Float64Array, from: number, to: number): void;
  /** The mean gradient of the `count` samples added since the last call; a live buffer. */
  takeGradient(count: number): Float64Array;
  /** The sum of the losses of samples from..to - 1; sets `active` to 1 for units with z > 0 on any. */
  sumLosses(x: Float64Array, y: Float64Array, from: number, to: number, active: Uint8Array): number;
}
