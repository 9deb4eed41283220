import type {
  ExerciseDiagnosisTerms,
  GivenShare,
  NeededUnit,
  Numbered,
  RightKink,
  SegmentError,
  WrongPlace,
  WrongSlope,
} from '../../core/exercise-diagnosis-terms.js';
import { numbersText } from '../numbered.js';

const odds = 'of 500 random starts, 45 reached the target, 16 of them within 4,000 epochs.';

const words = { to: ' to ', comma: ', ', and: ' and ' };

/** "unit 1", "units 1 and 2", "units 2 to 5", or how many they are: "4 other units". */
function unitNames(units: Numbered, kind = 'other'): string {
  if (units.form === 'one') return `unit ${units.numbers[0]}`;
  if (units.form === 'many') return `${units.numbers.length} ${kind} units`;
  return `units ${numbersText(units, words)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isOne = ({ form }: Numbered): boolean => form === 'one';

/** "unit 1 is still on there and already gives 1 of the 3". */
function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const [are, give] = isOne(units) ? ['is', 'gives'] : ['are', 'give'];
  const where = x === undefined ? 'there' : `at x = ${x}`;
  const share = isPart
    ? `already ${give} ${already} of the ${after}`
    : `${give} ${already}, so it takes ${rest} to reach ${after}`;
  return `${unitNames(units)} ${are} still on ${where} and ${share}`;
}

/** "bends at 2 as it should". */
function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `bends at ${kink} as it should`
    : `bends at ${kink}, near enough to ${needed}`;
}

/** "too early, at 1.67 instead of 2". */
function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? 'too early' : 'too late';
  if (where === 'beyond') return `${when}: at ${has}, beyond the target, instead of ${needs}`;
  if (where === 'before')
    return `${when}: at ${has}, before the target begins, instead of ${needs}`;
  return `${when}, at ${has} instead of ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string =>
  `${excess} too ${isSteep ? 'steep' : 'flat'}`;

/** "a unit that stays 0 until x = 1 and then adds slope 1". */
function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return 'a unit that stays 0 on the whole target';
    case 'constant':
      return `a unit that adds ${start} everywhere`;
    case 'always':
      return `a unit that is on for the whole target, with ${start} at x = ${from} and slope ${slope}`;
    case 'right':
      return `a unit that stays 0 until x = ${kink} and then adds slope ${slope}`;
    case 'left':
      return `a unit that faces left: slope ${slope} until x = ${kink}, then 0`;
  }
}

/** "up to 1 too high, at x = 3". */
const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `up to ${size} too ${isHigh ? 'high' : 'low'}, at x = ${x}`;

const epochsText = (epochs: number, text: string): string =>
  `${text} ${epochs === 1 ? 'epoch' : 'epochs'}`;

const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `leave ${unitNames(units)} at 0 until segment ${segment} matches`
    : `${unitNames(units)} can wait until segment ${segment} matches`;

/** What is right and wrong in an exercise, and its hints, in English. */
export const exerciseDiagnosisTerms: ExerciseDiagnosisTerms = {
  allSegmentsMatch: (count) => `All ${count} segments match.`,
  nothingMoved: 'Nothing is moved yet.',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units ? unitNames(units, 'fixed') : `the output bias, ${outputBias}`;
    const rest = why
      ? `: from x = ${why.from} to ${why.to} its slope is ${why.has}, and the target’s is ${why.needs}`
      : '';
    return `The prediction is still only ${only}${rest}.`;
  },
  segmentIsOff: (error) => `Segment ${error.segment} is ${errorText(error)}.`,

  targetNeeds: (need) => `The target needs ${neededUnit(need)}.`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `on for x < ${kink} and off after that`,
      never: 'off on the whole target',
      always: 'on for the whole target',
    };
    return `Unit ${unit} faces left: its ${parameter} is below 0, so it is ${where[on]}.`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `its slope is ${muchOf(slope)}`
      : `it adds slope ${slope.has} instead of ${slope.needs}`;
    return `Unit ${unit} ${bendsRight(kink)}, but ${wrong}: ${shareText(share)}.`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `Unit ${unit}’s slope is ${muchOf(slope)}`
      : `Unit ${unit} adds slope ${slope.has} instead of ${slope.needs}`;
    return `${wrong}: ${shareText(share)}. Unit ${unit} also bends ${wrongPlace(place)}.`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `Unit ${unit} ${isOwn ? 'has' : 'adds'} ${isExact ? 'the right' : 'a good'} slope, ${slope}, ` +
    `but bends ${wrongPlace(place)}.`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `Unit ${unit} ${bendsRight(kink)}, but ${isOwn ? 'its slope is' : 'it adds slope'} ${has} ` +
    `instead of ${needs}${share ? `: ${shareText(share)}` : ''}.`,
  unitIsSilent: (unit, why) => {
    if (!why) return `Unit ${unit} is still silent.`;
    return 'line' in why
      ? `Unit ${unit} is silent: its line stays at ${why.line}, below 0.`
      : `Unit ${unit} is silent: its kink, at ${why.kink}, lies ${why.isLeft ? 'left' : 'right'} of the target.`;
  },
  noUnitGives: (from, to, slope) =>
    `From x = ${from} to ${to} the target has slope ${slope}, and no unit gives it.`,
  slopeMustGo: (x, { before, after }) =>
    `At x = ${x} the slope must go from ${before} to ${after}.`,
  unitNotNeeded: (unit) => `Unit ${unit} is on, but no unit is needed for what it does.`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `Unit ${unit} has ${parameter} 0: it has no kink and ` +
    `${isLowering ? 'lowers' : 'lifts'} everything by ${size}.`,
  unitsDoTheSame: (units, kink, slope) =>
    `${capitalized(unitNames(units))} do the same: both bend at ${kink} with slope ${slope}.`,
  unitNearlyRight: (unit, kink, slope) =>
    `Unit ${unit} is nearly right: it bends at ${kink} with slope ${slope}.`,
  unitBendsWith: (unit, kink, slope) => `Unit ${unit} bends at ${kink} with slope ${slope}.`,

  hintNothingLeft: 'All segments match: there is nothing left to set.',
  hintLookWhereItBegins: (segment, x) =>
    `Segment ${segment} is the first that is off: look at where it begins, x = ${x}.`,
  hintOffBy: (error, slope) =>
    `Segment ${error.segment} is the first that is off: it is ${errorText(error)}. ` +
    `The target’s slope is ${slope} there.`,
  hintNoNumbers: (segment, slope) =>
    `Segment ${segment} is the first that is off. The target’s slope is ${slope} there. ` +
    'No numbers are known that match the whole target.',
  hintFirstOff: (segment) => `Segment ${segment} is the first that is off.`,
  hintBeginWith: (unit, segment, wait) =>
    `Begin with unit ${unit}` +
    `${wait ? `, and ${waitText(segment, wait.units, wait.isZero)}` : ''}.`,
  hintLeaveForLater: (segment, units, isZero) =>
    `${capitalized(waitText(segment, units, isZero))}.`,
  hintClickTrack: 'A click on the track of a slider is quicker than dragging.',
  ideaShouldBeSilent: 'A unit is on there that should stay at 0.',
  ideaLookAtSlope: (x) =>
    `It begins at x = ${x}, and a unit bends there already: look at its slope.`,
  ideaBendThere: (x) => `It begins at x = ${x}, so that is where a unit must bend.`,
  ideaGiveChange:
    'Units that are on before it stay on: a new one has to give only the change of slope.',
  ideaStaysZero: 'A unit stays at 0 until its kink, so it leaves everything before it as it is.',
  ideaAlwaysOn: 'A unit that is on for the whole target must act there.',
  ideaBendInside: (x) => `A unit must bend inside it, at x = ${x}.`,
  ideaZeroUntil: (x) => `A unit is on there that should stay at 0 until x = ${x}.`,
  ideaOffFrom: (x) => `A unit is on there that should be off from x = ${x} on.`,
  ideaBendOutside: (isBefore, x) =>
    `Look at the unit for a bend ${isBefore ? 'before' : 'after'} it, at x = ${x}: it acts here too.`,
  hintUnitShouldBe: (unit, need) => `Unit ${unit} should be ${neededUnit(need)}.`,
  hintBendsRight: (unit, kink) => `Unit ${unit} ${bendsRight(kink)}.`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `Unit ${unit} should bend at x = ${x}${isToFaceRight ? ' and face right' : ''}.`,
  hintMustAdd: (slope) => `There it must add slope ${slope}.`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off
      ? `${capitalized(unitNames(off))} ${isOne(off) ? 'switches' : 'switch'} off there`
      : 'No other unit gives slope there';
    return (
      `There the slope must go from ${before} to ${after}. ` +
      `${why}, so unit ${unit} must give the whole slope, ${after}.`
    );
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `There the slope must go from ${before} to ${after}, a change of ${difference}; ` +
    `${unitNames(units)} already ${isOne(units) ? 'gives' : 'give'} ${already}.`,
  hintShared: ({ before, after }, share) =>
    `There the slope must go from ${before} to ${after}: ${shareText(share)}.`,
  hintOwnSlope: (outputWeight, slope) =>
    `Its output weight is ${outputWeight}, so its own slope must be ${slope}.`,
  hintSetSlopeZero: (unit) => `Set unit ${unit} to slope 0.`,
  hintSetNumbers: (unit, weight, bias) => `Set unit ${unit} to weight ${weight} and bias ${bias}.`,
  hintSetKink: (unit, kink, slope) => `Set unit ${unit} to kink ${kink} and slope ${slope}.`,
  hintSetAndWhy: (unit, weight, bias, kink, equation) =>
    `Set unit ${unit} to weight ${weight} and bias ${bias}. ` +
    `To bend at ${kink} its bias must be −weight × kink: ${equation}.`,

  descentStays: (loss) => `Gradient descent does not move: the mean squared error stays ${loss}.`,
  descentStuck: (epochs, text, loss) =>
    `Gradient descent is stuck after ${epochsText(epochs, text)}, ` +
    `at a mean squared error of ${loss}.`,
  descentStillMoves: (epochs, text, loss) =>
    `After ${epochsText(epochs, text)} gradient descent is still moving, ` +
    `at a mean squared error of ${loss}. It has not reached the target.`,
  descentSolved: (epochs, text, error) =>
    `Gradient descent has matched the target: after ${epochsText(epochs, text)} ` +
    `the largest error is ${error}.`,
  descentAlreadyThere: 'Gradient descent stays at these numbers: they match already.',
  descentDiverged: (epochs, text) =>
    `Gradient descent diverged after ${epochsText(epochs, text)}: ` +
    'its steps grew until the numbers overflowed.',
  descentUsual: `That is usual here: ${odds}`,
  descentRare: `That is rare here: ${odds}`,
  stillNoGradient: 'From these numbers every gradient is 0, or too small to matter.',
  stillBecause: (units, state) => {
    const counts = ['', 'The free unit', 'Both free units'];
    const all = counts[units] ?? `All ${units} free units`;
    const [start, are] = units === 1 ? ['starts', 'is'] : ['start', 'are'];
    const rule = 'where relu’s derivative is taken as 0, so every gradient is 0.';
    switch (state) {
      case 'off':
        return `${all} ${are} off on the whole target, so every gradient is 0.`;
      case 'zero':
        return `${all} ${start} at z = 0 for every x, ${rule}`;
      case 'touching':
        return `On the whole target ${all.toLowerCase()} ${are} off, or at z = 0, ${rule}`;
    }
  },
  moveAndTryAgain: 'Move a unit so that it is on somewhere, and let it try again.',
  stuckTwins: (units, weight, bias) =>
    `${capitalized(unitNames(units))} started with the same numbers, so they get the same ` +
    `gradients and stay the same: weight ${weight}, bias ${bias}. ` +
    'Together they bend the prediction in one place only.',
  stuckOff: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} is off on the whole target: its gradient is 0, so it stays off.`
      : `${capitalized(unitNames(units))} are off on the whole target: their gradients are 0, so they stay off.`,
  stuckStraight: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} is on for the whole target, so it adds a straight line and no bend.`
      : `${capitalized(unitNames(units))} are on for the whole target, so they add a straight line and no bend.`,
  stuckNear: (units) =>
    `${capitalized(unitNames(units))} bend at nearly the same place, so they act almost as one unit.`,
  stuckSomewhere: (isSolvable) =>
    `Hardly any small step from here lowers the error` +
    `${isSolvable ? ', though there are numbers that match' : ''}.`,

  allUnitsZero: (until, outputBias) => {
    const all = until === undefined ? 'All' : `Until x = ${until} all`;
    return outputBias === undefined
      ? `${all} units are 0.`
      : `${all} units are 0, and the prediction is the output bias, ${outputBias}.`;
  },
  unitAddsEverywhere: (unit, value) => `Unit ${unit} adds ${value} everywhere.`,
  unitGivesSlope: (unit, slope, until) =>
    `Unit ${unit} gives slope ${slope} ` +
    `${until === undefined ? 'on the whole target' : `until x = ${until}`}.`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const start = `${x === undefined ? 'There' : `At x = ${x}`} unit ${unit}`;
    const give = isOne(units) ? 'gives' : 'give';
    const changes = isUpwards ? `adds ${size}` : `takes ${size} away`;
    switch (kind) {
      case 'alone':
        return `${start} switches on and adds slope ${change}.`;
      case 'more':
        return (
          `${start} ${isUpwards ? 'adds' : 'takes'} ${size} more, because ${unitNames(units)} ` +
          `already ${give} ${has} of the ${becomes}.`
        );
      case 'because':
        return (
          `${start} ${changes}, because ${unitNames(units)} ${give} ${has} ` +
          `and the slope must be ${becomes}.`
        );
      case 'plain':
        return `${start} ${changes}: slope ${has} becomes ${becomes}.`;
    }
  },
  otherBends: (places) => `The other units bend it in the same way, at x = ${places}.`,
};
