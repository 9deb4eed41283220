import type { ChartContent } from '../charts/chart-content.js';
import { matchPanel, unitPanel } from '../charts/exercise-panels.js';
import type { MatchPicture } from '../charts/exercise-panels.js';
import type { ValueRange } from '../charts/network-panels.js';
import type { Exercise } from '../core/exercise/exercise.js';
import { matchRange, unitRange } from '../core/exercise/ranges.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import type { FigureTheme } from './theme-controller.js';

/** What is drawn apart from the exercise itself. */
export type ShownNumbers = Pick<
  MatchPicture,
  'units' | 'ownUnits' | 'grade' | 'annotated' | 'probeX'
>;

/** The axes of an exercise, and its panels; a unit that has not moved is not drawn again. */
export class ExercisePicture {
  readonly #exercise: Exercise;
  readonly #matchRange: ValueRange;
  readonly #unitRange: ValueRange;
  readonly #drawn = new Map<number, { readonly key: string; readonly content: ChartContent }>();
  #theme: FigureTheme | undefined;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
    this.#matchRange = matchRange(exercise);
    this.#unitRange = unitRange(exercise);
  }

  /** The target and the sum of the units. */
  match(shown: ShownNumbers, theme: FigureTheme): ChartContent {
    const exercise = this.#exercise;
    return matchPanel({ ...shown, exercise, range: this.#matchRange, colors: theme });
  }

  /** One unit by itself. */
  unit(unit: HiddenUnit, index: number, theme: FigureTheme): ChartContent {
    if (theme !== this.#theme) this.#drawn.clear();
    this.#theme = theme;
    const key = `${unit.weight} ${unit.bias}`;
    const drawn = this.#drawn.get(index);
    if (drawn?.key === key) return drawn.content;
    const { target } = this.#exercise;
    const domain = [target[0][0], target[target.length - 1][0]] as const;
    const content = unitPanel(unit, index, domain, this.#unitRange, theme);
    this.#drawn.set(index, { key, content });
    return content;
  }
}
