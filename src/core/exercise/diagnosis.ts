import { capitalized } from '../descriptions.js';
import type { Diagnosis, Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { faultText } from './fault-text.js';
import { findFault, firstOff } from './fault.js';
import { startValue } from './grading.js';
import { segmentShape } from './segment-shape.js';
import { errorText } from './segment-texts.js';
import { freeUnits, isSilent } from './unit-action.js';
import { number, numbersApart, segmentNumber, unitNames } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What to put right next, in the terms of the lesson; the first segment that is off decides. */
export function diagnose(
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
  parameters: ExerciseParameters = 'weight-bias',
): Diagnosis {
  const segment = firstOff(grade);
  if (!segment) {
    const text = `All ${grade.segments.length} segments match.`;
    return { kind: 'solved', segment: undefined, unit: undefined, text };
  }
  const { index } = segment;
  if (isUntouched(exercise, value)) {
    const text = untouchedText(exercise, value, segment);
    return { kind: 'untouched', segment: index, unit: undefined, text };
  }
  const fault = findFault(exercise, value, grade);
  if (!fault) {
    return { kind: 'other', segment: index, unit: undefined, text: segmentErrorText(segment) };
  }
  const text = capitalized(faultText(exercise, value, fault, parameters));
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

function untouchedText(exercise: Exercise, value: ExerciseValue, segment: SegmentGrade): string {
  const silent = freeUnits(exercise, value).every(({ unit }) => isSilent(exercise, unit));
  if (!silent) return `Nothing is moved yet. ${segmentErrorText(segment)}`;
  const { units, outputBias } = exercise;
  const acting = [...units.keys()].filter(
    (index) => units[index].fixed && !isSilent(exercise, units[index]),
  );
  const only =
    acting.length > 0 ? unitNames(acting, 'fixed') : `the output bias, ${number(outputBias)}`;
  const start = `The prediction is still only ${only}`;
  const { slope, bends } = segmentShape(exercise, value, segment);
  const [has, needs] = numbersApart(slope, segment.slope);
  if (bends.length > 0 || slope === segment.slope) return `${start}. ${segmentErrorText(segment)}`;
  const where = `from x = ${number(segment.from)} to ${number(segment.to)}`;
  return `${start}: ${where} its slope is ${has}, and the target’s is ${needs}.`;
}

function segmentErrorText(segment: SegmentGrade): string {
  return `Segment ${segmentNumber(segment.index)} is ${errorText(segment)}.`;
}
