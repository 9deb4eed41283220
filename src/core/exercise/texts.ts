import { listed, numberWords } from '../descriptions.js';
import { unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise, ExerciseValue, Grade } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { statusLine } from './segment-texts.js';
import { unitActivity } from './unit-texts.js';
import { number } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What the plot shows: the reader's own numbers, or a copy over them. */
export type ShownNumbers = 'value' | 'solution' | 'descent';

/** A heading such as "Match the target with two units". */
export function exerciseHeading({ free }: Exercise): string {
  const count = numberWords[free.length]?.toLowerCase() ?? number(free.length);
  return `Match the target with ${count} ${free.length === 1 ? 'unit' : 'units'}`;
}

/** How to read the plots of the units. */
export function exerciseCaption(parameters: ExerciseParameters = 'weight-bias'): string {
  const line = parameters === 'weight-bias' ? 'wx + b' : 'slope × (x − kink)';
  return (
    `Faint: z = ${line}. Strong: a = relu(z). While its z is below 0 a unit stays at 0; ` +
    'where z crosses 0, the unit bends the prediction.'
  );
}

/** One paragraph about target, units and match, for those who do not see the figure. */
export function describeExercise(
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade | undefined,
  shown: ShownNumbers = 'value',
  parameters: ExerciseParameters = 'weight-bias',
): string {
  const { target, outputBias } = exercise;
  const vertices = target.map(([x, y]) => `(${number(x)}, ${number(y)})`);
  const units = unitsWithValue(exercise, value);
  const count = numberWords[units.length]?.toLowerCase() ?? number(units.length);
  const noun = units.length === 1 ? 'ReLU unit' : 'ReLU units';
  const sentences = [
    `The target joins the points ${listed(vertices)} by straight lines.`,
    `The prediction is the sum of ${count} ${noun} and the output bias ${number(outputBias)}.`,
    ...units.map((unit, index) => describeUnit(exercise, unit, index, parameters)),
    ...(grade ? judgement(exercise, grade) : []),
  ];
  if (shown === 'solution') sentences.push('The plot shows a solution over these numbers.');
  if (shown === 'descent') {
    sentences.push('The plot shows what gradient descent makes of these numbers.');
  }
  return sentences.join(' ');
}

function judgement(exercise: Exercise, grade: Grade): string[] {
  const error = number(grade.maxError);
  const sentence =
    `The largest error is ${error}${error === '0' ? '' : `, at x = ${number(grade.errorAt)}`}; ` +
    `${statusLine(exercise, grade).segments}.`;
  return grade.solved ? [sentence, 'The exercise is solved.'] : [sentence];
}

function describeUnit(
  exercise: Exercise,
  unit: HiddenUnit,
  index: number,
  parameters: ExerciseParameters,
): string {
  const { weight, bias, outputWeight, fixed } = unit;
  const kink = unitKink(unit);
  const where = kink === undefined ? 'no kink' : `kink at ${number(kink)}`;
  const words =
    parameters === 'weight-bias'
      ? [`weight ${number(weight)}`, `bias ${number(bias)}`, where]
      : [where, `slope ${number(weight)}`];
  if (outputWeight !== 1) words.push(`output weight ${number(outputWeight)}`);
  const name = `Unit ${index}${fixed ? ' (fixed)' : ''}`;
  return `${name}: ${[...words, unitActivity(unit, exercise)].join(', ')}.`;
}
