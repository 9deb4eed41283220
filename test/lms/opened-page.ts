import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { until } from './practised-exercise.js';

/** A page of test/pages in a frame of its own, with the built files. */
export interface OpenedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  exercise(id: string): ReluSliderExercise;
  /** Leaves it for an empty page, as platforms do. */
  leave(): Promise<void>;
}

/** Opens a page and waits until its exercise is connected. */
export async function openPage(address: string): Promise<OpenedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.src = address;
  document.body.append(frame);
  const page = () => frame.contentDocument!;
  await until(() => page().documentElement?.dataset.problem);
  return {
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    exercise: (id) => page().querySelector<ReluSliderExercise>(`#${id}`)!,
    async leave() {
      const left = new Promise((resolve) =>
        frame.addEventListener('load', resolve, { once: true }),
      );
      frame.src = 'about:blank';
      await left;
      frame.remove();
    },
  };
}
