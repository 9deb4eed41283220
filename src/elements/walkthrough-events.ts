/** Fired when the reader, or autoplay, has gone to another step. */
export class ReluStepEvent extends Event {
  /** Beginning with 1. */
  readonly step: number;
  /** What the step shows. */
  readonly title: string;

  constructor(step: number, title: string) {
    super('relu-step', { bubbles: true, composed: true });
    this.step = step;
    this.title = title;
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-step': ReluStepEvent;
  }
}
