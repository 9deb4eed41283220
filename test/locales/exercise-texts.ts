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

/** What only the element says, or only of odd exercises. */
export function otherTexts({ term }: Language): (readonly [name: string, text: string])[] {
  return [
    ['attempt', term('attemptNumber', 3)],
    ['copy', term('solutionPrefix')],
    ['copy', term('descentPrefix')],
    ['line', term('exerciseTargetLine')],
    ['line', term('exercisePredictionLine')],
    ['line', term('exerciseOwnLine')],
    ['plot', term('matchPlot')],
    ['unit', term('exerciseUnitName', 4, '')],
    ['unit', term('exerciseFixedUnit', term('exerciseUnitName', 4, '7'))],
    ['slider', term('sliderWeight', 1)],
    ['slider', term('sliderBias', 1)],
    ['slider', term('sliderSlope', 1)],
    ['slider', term('sliderKink', 1)],
    ['slider', term('sliderSlopeText', 1)],
    ['slider', term('sliderKinkText', 1)],
    ['button', term('checkAnswer')],
    ['button', term('askHint', 1, 3)],
    ['button', term('letDescentTry')],
    ['button', term('stopDescent')],
    ['button', term('backToOwnNumbers')],
    ['button', term('showSolution')],
    ['button', term('hideSolution')],
    ['button', term('resetExercise')],
    ['hint', term('hintName', 2)],
    ['solution', term('solutionIs', 'w1 = 1')],
    ['descent', term('descentBegins')],
    ['descent', term('stuckSomewhere', true)],
    ['descent', term('stuckSomewhere', false)],
    ...([1, 2, 3] as const).flatMap((units) =>
      (['off', 'zero', 'touching'] as const).map(
        (state) => ['still', term('stillBecause', units, state)] as const,
      ),
    ),
    ...[
      { numbers: [4], form: 'one' },
      { numbers: [1, 3], form: 'list' },
      { numbers: [1, 3, 4], form: 'list' },
      { numbers: [2, 3, 4, 5], form: 'range' },
      { numbers: [1, 2, 4, 5], form: 'many' },
    ].flatMap((each) => {
      const units = each as Parameters<typeof namesOf>[1];
      return namesOf(term, units);
    }),
    ['summary', term('segmentBySegment')],
    ['spoken', term('saysAttempt', 2, term('exerciseSolved'))],
    ['spoken', term('saysOwnNumbers')],
    ['field', term('fieldUnsolved', 1, 3)],
    ['field', term('fieldUnsolved', 2, 3)],
    ['field', term('fieldUnchecked')],
    ['allowed', term('allowedValue', 1)],
    ['allowed', term('allowedValue', 5)],
    ['allowed', term('presentValue')],
    ['allowed', term('numberAboveMin', '4')],
    ['allowed', term('numberBelowMax', '5')],
    ['allowed', term('minWithMax', '6', '7')],
    ['allowed', term('biasFollowsTarget')],
    ['allowed', term('toleranceOfSliders')],
    ['allowed', term('stepOfTolerance')],
    ['allowed', term('gentlerTarget')],
    ['allowed', term('targetNotFlat')],
    ['allowed', term('targetWithFreeUnit')],
    ['allowed', term('targetOfUnits', term('bendsTakeAllUnits'))],
    ['allowed', term('unitsLacking', 1, 0, true)],
    ['allowed', term('unitsLacking', 3, 2, false)],
    ...faults(term),
    ['hint', term('hintLookWhereItBegins', 2, '7')],
    ['hint', term('hintNoNumbers', 2, '7')],
    ['hint', term('hintOffBy', { segment: 2, isHigh: false, size: '5', x: '6' }, '7')],
  ];
}

/** Every sentence about several units. */
function namesOf(
  term: Language['term'],
  units: Parameters<typeof term<'stuckOff'>>[1],
): (readonly [name: string, text: string])[] {
  const change = { before: '6', after: '7' };
  const share = { units, already: '6', after: '7', rest: '8', x: '9' };
  const bend = { unit: 0, x: '5', change: '6', isUpwards: true, size: '6', units };
  return [
    ['twins', term('stuckTwins', units, '6', '7')],
    ['off', term('stuckOff', units)],
    ['straight', term('stuckStraight', units)],
    ['near', term('stuckNear', units)],
    ['start', term('hintBeginWith', 0, 8, { units, isZero: true })],
    ['start', term('hintBeginWith', 0, 8, { units, isZero: false })],
    ['later', term('hintLeaveForLater', 8, units, true)],
    ['later', term('hintLeaveForLater', 8, units, false)],
    ['whole', term('hintGiveWholeSlope', 0, change, units)],
    ['rest', term('hintGiveRest', change, '9', units, '8')],
    ['shared', term('hintShared', change, { ...share, isPart: true })],
    ['shared', term('hintShared', change, { ...share, isPart: false })],
    ['only', term('stillOnly', { units, outputBias: '9', why: undefined })],
    ...(['more', 'because', 'plain'] as const).flatMap((kind) =>
      [true, false].map(
        (isUpwards) =>
          [
            kind,
            term('unitBendsSum', { ...bend, isUpwards, kind, has: '7', becomes: '8' }),
          ] as const,
      ),
    ),
    ...(units.form === 'many'
      ? []
      : (['', 'now', 'no longer'] as const).map(
          (when) => ['segments', term('segmentsMatch', units, when)] as const,
        )),
  ];
}

/** Diagnoses that random numbers hardly ever lead to. */
function faults(term: Language['term']): (readonly [name: string, text: string])[] {
  const units = { numbers: [0], form: 'one' } as const;
  const share = { units, already: '6', after: '7', rest: '1', isPart: true, x: '8' };
  const slope = { isOwn: true, has: '2', needs: '3', excess: '4', isSteep: true };
  const place = { isEarly: true, where: 'inside', has: '5', needs: '9' } as const;
  const right = { isEarly: false, where: 'beyond', has: '9', needs: '5' } as const;
  const left = { isEarly: true, where: 'before', has: '5', needs: '9' } as const;
  const flat = { ...slope, isSteep: false };
  const added = { ...slope, isOwn: false };
  return [
    ['fault', term('nothingMoved')],
    ['fault', term('unitNearlyRight', 1, '2', '3')],
    ['fault', term('steepAtWrongKink', 1, slope, share, place)],
    ['fault', term('steepAtWrongKink', 1, flat, { ...share, isPart: false }, right)],
    ['fault', term('steepAtWrongKink', 1, added, share, left)],
  ];
}
