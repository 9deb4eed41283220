import type { Language } from '../../src/core/language.js';

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
    ['descent', term('descentFailed', '7.')],
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
