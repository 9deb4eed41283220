import { answerText } from '../../src/core/exercise/answer-text.js';
import { descentText } from '../../src/core/exercise/descent-text.js';
import type { DescentKind } from '../../src/core/exercise/descent.js';
import { diagnose } from '../../src/core/exercise/diagnosis.js';
import { gradeExercise, startValue, unitsWithValue } from '../../src/core/exercise/grading.js';
import { hint } from '../../src/core/exercise/hints.js';
import {
  changeAnnouncement,
  feedback,
  segmentErrorLabel,
  segmentJudgement,
  statusLine,
} from '../../src/core/exercise/segment-texts.js';
import { solutionNotes, successText } from '../../src/core/exercise/solution-texts.js';
import {
  describeExercise,
  exerciseCaption,
  exerciseHeading,
} from '../../src/core/exercise/texts.js';
import {
  outputBiasText,
  sumReading,
  unitActivity,
  unitText,
} from '../../src/core/exercise/unit-texts.js';
import type { Language } from '../../src/core/language.js';
import type { ExerciseState } from '../core/exercise/states.js';

const parameters = ['weight-bias', 'kink-slope'] as const;
const endings: readonly (readonly [DescentKind, epoch: number])[] = [
  ['did-not-move', 0],
  ['stuck', 1],
  ['stuck', 12345],
  ['still-moving', 100_000],
  ['solved', 0],
  ['solved', 2],
  ['diverged', 3],
];

/** All that the exercise says of some numbers, each by what it is. */
export function textsOf(
  language: Language,
  { exercise, value }: ExerciseState,
): (readonly [name: string, text: string])[] {
  const { target, answer } = exercise;
  const [from, to] = [target[0][0], target[target.length - 1][0]];
  const grade = gradeExercise(exercise, value);
  const before = gradeExercise(exercise, startValue(exercise));
  const diagnosis = diagnose(language, exercise, value, grade);
  const { label, error, segments } = statusLine(language, exercise, grade);
  const texts: [string, string][] = [
    ['heading', exerciseHeading(language, exercise)],
    ['description', describeExercise(language, exercise, value, grade, 'solution')],
    [
      'description',
      describeExercise(language, exercise, value, undefined, 'descent', 'kink-slope'),
    ],
    ['status', `${label} ${error} · ${segments}`],
    ['feedback', feedback(language, grade, diagnosis)],
    ['announcement', changeAnnouncement(language, exercise, undefined, grade)],
    ['output bias', outputBiasText(language, exercise)],
    ['explanation', successText(language, exercise, value)],
  ];
  const change = changeAnnouncement(language, exercise, before, grade);
  if (change !== '') texts.push(['change', change]);
  const back = changeAnnouncement(language, exercise, grade, before);
  if (back !== '') texts.push(['change', back]);
  for (const each of parameters) {
    texts.push(['caption', exerciseCaption(language, each)]);
    texts.push(['diagnosis', diagnose(language, exercise, value, grade, each).text]);
    for (const level of [1, 2, 3] as const) {
      texts.push([`hint ${level}`, hint(language, exercise, value, grade, level, each)]);
    }
    if (answer) texts.push(['answer', answerText(language, exercise, answer, each)]);
  }
  for (const segment of grade.segments) {
    const { index } = segment;
    texts.push(['segment', segmentJudgement(language, exercise, value, grade, index)]);
    texts.push(['error', segmentErrorLabel(language, exercise, segment)]);
  }
  for (const [index, unit] of unitsWithValue(exercise, value).entries()) {
    texts.push(['unit', unitText(language, unit, index, exercise)]);
    texts.push(['activity', unitActivity(language, unit, exercise)]);
  }
  for (const x of [from, (from + 2 * to) / 3, to + 1]) {
    texts.push(['reading', sumReading(language, exercise, value, x)]);
  }
  for (const note of solutionNotes(language, exercise, value)) texts.push(['note', note.text]);
  for (const [kind, epoch] of endings) {
    const outcome = { kind, epoch, value, meanSquaredError: 0.0301, maxError: 0.0234 };
    texts.push(['descent', descentText(language, exercise, value, outcome, 0)]);
  }
  return texts;
}
