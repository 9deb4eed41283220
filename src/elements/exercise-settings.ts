import type { Exercise } from '../core/exercise/exercise.js';
import { createExercise } from '../core/exercise/setup.js';
import type { ExerciseProblem } from '../core/exercise/setup.js';
import { numberSetting, textSetting, wordSetting } from '../core/settings.js';
import { verticesSetting } from '../core/vertices.js';
import type { Vertices } from '../core/vertices.js';
import type { Problem } from './figure-element.js';
import { setting } from './setting.js';
import type { SettingRequest } from './setting.js';
import { UnitsFigure } from './units-figure.js';

const limits = { min: -1000, max: 1000 };
/** Whose effective values are those of the exercise. */
const exerciseSettings: readonly string[] = [
  ...['target', 'min', 'max', 'step', 'tolerance', 'outputBias'],
];

const parseVertices = verticesSetting(3, 12);

interface PreparedExercise {
  readonly exercise: Exercise;
  /** What could not be used, to be said in the language of the time. */
  readonly problems: readonly ExerciseProblem[];
}

/** What an exercise asks for, as attributes and units. */
export abstract class ExerciseSettings extends UnitsFigure {
  /** The function to match: 3 to 12 points that straight lines join, such as 0,2 1,0 2,1 3,4. */
  @setting(textSetting) accessor target = '0,2 1,0 2,1 3,4';

  /** Where every slider begins; lower if the answer needs it. */
  @setting(numberSetting(limits)) accessor min = -4;

  /** Where every slider ends; higher if the answer needs it. */
  @setting(numberSetting(limits)) accessor max = 4;

  /** From one stop of a slider to the next; for a target of your own fine enough to match it. */
  @setting(numberSetting({ min: 0, max: 1000, aboveMin: true })) accessor step = 0.1;

  /** The largest error that counts as matched; for a target of your own at most 2 % of its height. */
  @setting(numberSetting({ min: 0, max: 1000, aboveMin: true })) accessor tolerance = 0.05;

  /** What the sliders set: weight-bias, or kink-slope, where a kink stays while its slope moves. */
  @setting(wordSetting(['weight-bias', 'kink-slope']))
  accessor parameters: 'weight-bias' | 'kink-slope' = 'weight-bias';

  /** How many levels of hints there are, 0 for none. */
  @setting(numberSetting({ min: 0, max: 3, whole: true })) accessor hints = 3;

  /** Whether a solution can be seen: hidden, on a button, or shown from the start. */
  @setting(wordSetting(['hidden', 'button', 'shown']))
  accessor solution: 'hidden' | 'button' | 'shown' = 'button';

  /** When the numbers are judged: live, on every change, or on a button. */
  @setting(wordSetting(['live', 'button'])) accessor grading: 'live' | 'button' = 'live';

  /** The derivative of relu at z = 0 that gradient descent uses. */
  @setting(numberSetting({ min: 0, max: 1 })) accessor atZero = 0;

  #setup: PreparedExercise | undefined;
  #preparing = false;

  /** The exercise that settings and units make. */
  protected get exercise(): Exercise {
    return this.#prepared.exercise;
  }

  /** Called when settings or units that the exercise depends on have changed. */
  protected abstract exerciseChanged(): void;

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    if (name === 'parameters' || exerciseSettings.includes(name)) this.unitsChanged();
  }

  protected override unitsChanged(): void {
    this.#setup = undefined;
    this.exerciseChanged();
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (this.#preparing || !exerciseSettings.includes(name)) return value;
    const { exercise } = this.#prepared;
    if (name === 'target') return targetText(exercise.target);
    return exercise[name as 'min' | 'max' | 'step' | 'tolerance' | 'outputBias'];
  }

  protected override get jointProblems(): readonly Problem[] {
    const own = this.#prepared.problems.map(({ setting: name, request, allowed, used }) =>
      this.problem(name, request, allowed, used),
    );
    return [...super.jointProblems, ...own];
  }

  get #prepared(): PreparedExercise {
    this.#setup ??= this.#prepare();
    return this.#setup;
  }

  #prepare(): PreparedExercise {
    this.#preparing = true;
    try {
      const asked = <Value>(name: string, value: Value): Value | undefined =>
        this.isSet(name) ? value : undefined;
      const target = asked('target', parseVertices(this.target, []));
      const { exercise, problems } = createExercise({
        target: target?.allowed === undefined ? target?.value : undefined,
        units: this.declaredUnits,
        outputBias: this.outputBias,
        min: asked('min', this.min),
        max: asked('max', this.max),
        step: asked('step', this.step),
        tolerance: asked('tolerance', this.tolerance),
        parameters: this.parameters,
      });
      if (target?.allowed === undefined) return { exercise, problems };
      const ofTarget = {
        ...{ setting: 'target' as const, request: this.target, allowed: target.allowed },
        used: targetText(exercise.target),
      };
      return { exercise, problems: [ofTarget, ...problems] };
    } finally {
      this.#preparing = false;
    }
  }
}

function targetText(target: Vertices): string {
  return target.map((vertex) => vertex.join(',')).join(' ');
}
