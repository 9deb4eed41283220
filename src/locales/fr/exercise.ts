import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';

const words = { to: ' à ', comma: ', ', and: ' et ' };
const counts = 'zéro une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

const countText = (count: number): string => counts[count] ?? String(count);

const matching = (count: number, of: number): string =>
  `${count} ${count < 2 ? 'segment bon' : 'segments bons'} sur ${of}`;

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return 'inactive sur la cible';
    case 'whole':
      return 'active sur toute la cible';
    case 'right':
      return `active pour x > ${kink}`;
    case 'left':
      return `active pour x < ${kink}`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `${value} partout`;
    case 'off':
      return `inactive sur toute la cible, cassure en x = ${kink}`;
    case 'whole':
      return `active sur toute la cible, pente ${slope}`;
    case 'right':
      return `inactive jusqu’à x = ${kink}, puis pente ${slope}`;
    case 'left':
      return `pente ${slope} jusqu’à x = ${kink}, puis inactive`;
  }
}

/** What the slider exercise says besides what is right and wrong, in French. */
export const exerciseTerms: Partial<ExerciseTerms> = {
  exerciseHeading: (units) =>
    `Atteindre la cible avec ${countText(units)} ${units === 1 ? 'unité' : 'unités'}`,
  exerciseCaption: (parameters) =>
    `Pâle\u202f: z = ${parameters === 'weight-bias' ? 'wx + b' : 'pente × (x − cassure)'}. ` +
    'Vif\u202f: a = relu(z). Tant que son z est sous 0, une unité reste à 0\u202f; ' +
    'là où z traverse 0, l’unité plie la prédiction.',

  exerciseTarget: (points) => `La cible relie les points ${points} par des droites.`,
  exercisePoint: (x, y) => `(${x}\u202f; ${y})`,
  exerciseSum: (units, outputBias) =>
    `La prédiction est la somme de ${countText(units)} ${units === 1 ? 'unité' : 'unités'} ReLU ` +
    `et du biais de sortie ${outputBias}.`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? 'pas de cassure' : `cassure en ${kink}`;
    const parts =
      parameters === 'weight-bias'
        ? [`poids ${weight}`, `biais ${bias}`, where]
        : [where, `pente ${weight}`];
    if (outputWeight !== undefined) parts.push(`poids de sortie ${outputWeight}`);
    const name = `Unité ${index}${isFixed ? ' (fixe)' : ''}`;
    return `${name}\u202f: ${[...parts, rangeText(range, kink ?? '')].join(', ')}.`;
  },
  exerciseError: (error, x, count, of) =>
    `La plus grande erreur est ${error}${x === undefined ? '' : `, en x = ${x}`}\u202f; ` +
    `${matching(count, of)}.`,
  exerciseIsSolved: 'L’exercice est résolu.',
  exerciseShowsSolution: 'Le graphique montre une solution par-dessus ces nombres.',
  exerciseShowsDescent: 'Le graphique montre ce que la descente de gradient fait de ces nombres.',

  largestError: 'plus grande erreur',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `essai ${attempt}`,
  solutionPrefix: 'solution\u202f:',
  descentPrefix: 'descente de gradient\u202f:',

  errorLabel: (size, isHigh) => `${size} trop ${isHigh ? 'haut' : 'bas'}`,
  exerciseTargetLine: 'cible',
  exercisePredictionLine: 'prédiction',
  exerciseOwnLine: 'la mienne',
  matchPlot: 'Cible et prédiction',

  exerciseUnitName: (index, label) =>
    label === '' ? `Unité ${index}` : `Unité ${index}\u202f: ${label}`,
  exerciseFixedUnit: (name) => `${name} (fixe)`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `Unité ${index}\u202f: ${actionText(action)}` +
    (factor === undefined ? '' : `\u202f; multipliée par ${factor} dans la somme`),
  exerciseReading: (x, sum, target) =>
    `En x = ${x}\u202f: ${sum}${target === undefined ? '' : `\u202f; la cible est ${target}`}.`,
  exerciseBiasZero: 'Le biais de sortie est fixé à 0, il ne déplace donc rien.',
  exerciseBias: (isLowering, size) =>
    `Le biais de sortie est fixé à ${isLowering ? `−${size} et abaisse` : `${size} et élève`} ` +
    `toute la somme de ${size}.`,

  sliderWeight: (unit) => `poids w${unit}`,
  sliderBias: (unit) => `biais b${unit}`,
  sliderSlope: (unit) => `pente de l’unité ${unit}`,
  sliderKink: (unit) => `cassure de l’unité ${unit}`,
  sliderSlopeText: (unit) => `pente ${unit}`,
  sliderKinkText: (unit) => `cassure ${unit}`,

  checkAnswer: 'Vérifier',
  askHint: (level, levels) => `Indice ${level} sur ${levels}`,
  letDescentTry: 'Laisser essayer la descente de gradient',
  stopDescent: 'Arrêter la descente de gradient',
  backToOwnNumbers: 'Revenir à mes nombres',
  showSolution: 'Montrer une solution',
  hideSolution: 'Masquer la solution',
  resetExercise: 'Réinitialiser',

  hintName: (level) => `Indice ${level}.`,
  solutionIs: (numbers) =>
    `Une solution\u202f: ${numbers}. Les nombres saisis restent tels quels\u202f; déplacer un ` +
    'curseur les reprend.',
  answerSlope: (unit, slope) => `pente ${unit} = ${slope}`,
  answerKink: (unit, kink) => `cassure ${unit} = ${kink}`,
  descentBegins: 'La descente de gradient part des nombres saisis, qui restent tels quels.',
  descentFailed: (reason) => `La descente de gradient n’a pas pu avoir lieu. ${reason}`,
  exerciseSolved: 'Résolu.',
  anotherOrder: 'Un autre ordre des unités conviendrait aussi\u202f: seule leur somme compte.',
  whyThreeUnits:
    'Trois unités ne sont nécessaires que parce que les poids de sortie et le biais de sortie sont fixes ' +
    'ici\u202f: 2 relu(2 − x) + 3 relu(x − 1) − 2 est la même fonction avec deux.',
  noteWhole: (unit) => `l’unité ${unit} agit sur toute la cible`,
  noteOffUntil: (unit, x) => `l’unité ${unit} est inactive jusqu’à x = ${x}`,
  noteOnlyBelow: (unit, x) => `l’unité ${unit} n’agit que pour x < ${x}`,
  segmentBySegment: 'Par segment',
  segmentMatches: (segment) => `Segment ${segment}\u202f: bon.`,
  segmentMisses: (segment, size, isHigh, x) =>
    `Segment ${segment}\u202f: jusqu’à ${size} trop ${isHigh ? 'haut' : 'bas'}, en x = ${x}.`,
  segmentBends: (bends) => {
    const places = bends.map(({ unit, x }) => `l’unité ${unit} en x = ${x}`);
    return `Cassures à l’intérieur\u202f: ${places.join(', ')}.`;
  },
  segmentShifted: (isHigh) =>
    `Sa pente est bonne, mais il est tout entier trop ${isHigh ? 'haut' : 'bas'}.`,
  segmentSlope: (has, needs) => `Sa pente est ${has} au lieu de ${needs}.`,
  segmentsMatch: (segments, when) => {
    const isSingle = segments.form === 'one';
    const good = isSingle ? 'bon' : 'bons';
    const verb = {
      '': isSingle ? `est ${good}` : `sont ${good}`,
      now: isSingle ? `est maintenant ${good}` : `sont maintenant ${good}`,
      'no longer': isSingle ? `n’est plus ${good}` : `ne sont plus ${good}`,
    };
    return isSingle
      ? `Le segment ${segments.numbers[0]} ${verb[when]}.`
      : `Les segments ${numbersText(segments, words)} ${verb[when]}.`;
  },

  saysError: (error, count, of) => `Plus grande erreur ${error}, ${matching(count, of)}.`,
  saysSolved: (status) => `Résolu. ${status}`,
  saysAttempt: (attempt, text) => `Essai ${attempt}. ${text}`,
  saysOwnNumbers: 'Les nombres saisis sont de nouveau affichés.',

  fieldUnsolved: (count, of) =>
    `Tous les segments doivent être bons\u202f: pour l’instant ${matching(count, of)}.`,
  fieldUnchecked: 'Appuyer d’abord sur «\u202fVérifier\u202f».',

  allowedValue: (count) =>
    `{"weight": [...], "bias": [...]} avec ${count} ${count === 1 ? 'nombre' : 'nombres'} ` +
    'de −10⁹ à 10⁹ chacun',
  presentValue: 'la valeur actuelle',
  numberAboveMin: (min) => `un nombre supérieur à min, ${min}`,
  numberBelowMax: (max) => `un nombre inférieur à max, ${max}`,
  minWithMax: (min, max) => `${min}, avec max ${max}`,
  biasFollowsTarget: '0 sans relu-unit à l’intérieur, car il découle alors de la cible',
  toleranceOfSliders: 'un nombre que les crans d’un curseur approchent',
  stepOfTolerance: 'un pas dont les crans approchent la cible à la tolérance près',
  gentlerTarget: 'une cible pour curseurs, ni trop raide, ni trop plate, ni trop loin de x = 0',
  targetNotFlat: 'une cible qui ne soit pas plate à partir de son deuxième point',
  targetWithFreeUnit: 'une cible avec au moins une relu-unit qui ne soit pas fixe',
  targetOfUnits: (reason) =>
    `une cible que les relu-unit à l’intérieur puissent atteindre (${reason})`,
  bendsTakeAllUnits:
    'ses cassures prennent toutes les unités non fixes, et il n’en reste aucune pour ses extrémités',
  unitsLacking: (needed, available, isAbove) =>
    `il lui faut ${needed === 1 ? 'une unité' : `${needed} unités`} de poids de sortie ` +
    `${isAbove ? 'supérieur' : 'inférieur'} à 0, non ${needed === 1 ? 'fixe' : 'fixes'}, et ` +
    (available === 0 ? 'il n’y en a aucune' : `il y en a ${available}`),
};
