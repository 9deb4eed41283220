import type { SegmentError } from '../exercise-diagnosis-terms.js';
import type { Language } from '../language.js';
import type { Diagnosis, Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { faultText } from './fault-text.js';
import { findFault, firstOff } from './fault.js';
import { startValue } from './grading.js';
import { segmentShape } from './segment-shape.js';
import { freeUnits, isSilent } from './unit-action.js';
import { number, numbersApart, segmentNumber, unitsNumbered } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What to put right next, in the terms of the lesson; the first segment that is off decides. */
export function diagnose(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
  parameters: ExerciseParameters = 'weight-bias',
): Diagnosis {
  const segment = firstOff(grade);
  if (!segment) {
    const text = language.term('allSegmentsMatch', grade.segments.length);
    return { kind: 'solved', segment: undefined, unit: undefined, text };
  }
  const { index } = segment;
  if (isUntouched(exercise, value)) {
    const text = untouchedText(language, exercise, value, segment);
    return { kind: 'untouched', segment: index, unit: undefined, text };
  }
  const fault = findFault(exercise, value, grade);
  if (!fault) {
    const text = segmentErrorText(language, segment);
    return { kind: 'other', segment: index, unit: undefined, text };
  }
  const text = faultText(language, exercise, value, fault, parameters);
  return { kind: fault.kind, segment: index, unit: fault.index, text };
}

/** Whether a value is still the one that the reader started with. */
export function isUntouched(exercise: Exercise, value: ExerciseValue): boolean {
  const start = startValue(exercise);
  return exercise.free.every(
    (_, place) =>
      value.weight[place] === start.weight[place] && value.bias[place] === start.bias[place],
  );
}

/** By how much a segment is off, and where. */
export function segmentError(language: Language, segment: SegmentGrade): SegmentError {
  return {
    segment: segmentNumber(segment.index),
    isHigh: segment.signedError >= 0,
    size: number(language, Math.abs(segment.signedError)),
    x: number(language, segment.errorAt),
  };
}

function untouchedText(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  segment: SegmentGrade,
): string {
  const { term } = language;
  const error = segmentErrorText(language, segment);
  const silent = freeUnits(exercise, value).every(({ unit }) => isSilent(exercise, unit));
  if (!silent) return `${term('nothingMoved')} ${error}`;
  const { units } = exercise;
  const acting = [...units.keys()].filter(
    (index) => units[index].fixed && !isSilent(exercise, units[index]),
  );
  const only = {
    units: acting.length > 0 ? unitsNumbered(acting) : undefined,
    outputBias: number(language, exercise.outputBias),
  };
  const { slope, bends } = segmentShape(exercise, value, segment);
  if (bends.length > 0 || slope === segment.slope) {
    return `${term('stillOnly', { ...only, why: undefined })} ${error}`;
  }
  const [has, needs] = numbersApart(language, slope, segment.slope);
  const [from, to] = [segment.from, segment.to].map((x) => number(language, x));
  return term('stillOnly', { ...only, why: { from, to, has, needs } });
}

function segmentErrorText(language: Language, segment: SegmentGrade): string {
  return language.term('segmentIsOff', segmentError(language, segment));
}
