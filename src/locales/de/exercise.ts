import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';

const words = { to: ' bis ', comma: ', ', and: ' und ' };
const counts = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

const countText = (count: number): string => counts[count] ?? String(count);

const matching = (count: number, of: number): string =>
  `${count} von ${of} Abschnitten ${count === 1 ? 'stimmt' : 'stimmen'}`;

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return 'auf dem Ziel aus';
    case 'whole':
      return 'auf dem ganzen Ziel an';
    case 'right':
      return `an für x > ${kink}`;
    case 'left':
      return `an für x < ${kink}`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `überall ${value}`;
    case 'off':
      return `auf dem ganzen Ziel aus, Knick bei x = ${kink}`;
    case 'whole':
      return `auf dem ganzen Ziel an, Steigung ${slope}`;
    case 'right':
      return `aus bis x = ${kink}, dann Steigung ${slope}`;
    case 'left':
      return `Steigung ${slope} bis x = ${kink}, dann aus`;
  }
}

/** What the slider exercise says besides what is right and wrong, in German. */
export const exerciseTerms: Partial<ExerciseTerms> = {
  exerciseHeading: (units) =>
    `Das Ziel mit ${units === 1 ? 'einer Einheit' : `${countText(units)} Einheiten`} treffen`,
  exerciseCaption: (parameters) =>
    `Blass: z = ${parameters === 'weight-bias' ? 'wx + b' : 'Steigung × (x − Knick)'}. ` +
    'Kräftig: a = relu(z). Solange ihr z unter 0 ist, bleibt eine Einheit bei 0; ' +
    'wo z durch 0 geht, knickt die Einheit die Vorhersage.',

  exerciseTarget: (points) => `Das Ziel verbindet die Punkte ${points} durch gerade Linien.`,
  exercisePoint: (x, y) => `(${x}; ${y})`,
  exerciseSum: (units, outputBias) =>
    `Die Vorhersage ist die Summe von ${units === 1 ? 'einer ReLU-Einheit' : `${countText(units)} ReLU-Einheiten`} ` +
    `und dem Ausgangs-Bias ${outputBias}.`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? 'kein Knick' : `Knick bei ${kink}`;
    const parts =
      parameters === 'weight-bias'
        ? [`Gewicht ${weight}`, `Bias ${bias}`, where]
        : [where, `Steigung ${weight}`];
    if (outputWeight !== undefined) parts.push(`Ausgangsgewicht ${outputWeight}`);
    const name = `Einheit ${index}${isFixed ? ' (fest)' : ''}`;
    return `${name}: ${[...parts, rangeText(range, kink ?? '')].join(', ')}.`;
  },
  exerciseError: (error, x, count, of) =>
    `Der größte Fehler ist ${error}${x === undefined ? '' : `, bei x = ${x}`}; ` +
    `${matching(count, of)}.`,
  exerciseIsSolved: 'Die Aufgabe ist gelöst.',
  exerciseShowsSolution: 'Die Zeichnung zeigt eine Lösung über diesen Zahlen.',
  exerciseShowsDescent: 'Die Zeichnung zeigt, was der Gradientenabstieg aus diesen Zahlen macht.',

  largestError: 'größter Fehler',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `Versuch ${attempt}`,
  solutionPrefix: 'Lösung:',
  descentPrefix: 'Gradientenabstieg:',

  errorLabel: (size, isHigh) => `${size} zu ${isHigh ? 'hoch' : 'niedrig'}`,
  exerciseTargetLine: 'Ziel',
  exercisePredictionLine: 'Vorhersage',
  exerciseOwnLine: 'eigene',
  matchPlot: 'Ziel und Vorhersage',

  exerciseUnitName: (index, label) =>
    label === '' ? `Einheit ${index}` : `Einheit ${index}: ${label}`,
  exerciseFixedUnit: (name) => `${name} (fest)`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `Einheit ${index}: ${actionText(action)}` +
    (factor === undefined ? '' : `; in der Summe mal ${factor}`),
  exerciseReading: (x, sum, target) =>
    `Bei x = ${x}: ${sum}${target === undefined ? '' : `; das Ziel ist ${target}`}.`,
  exerciseBiasZero: 'Der Ausgangs-Bias ist fest 0, bewegt also nichts.',
  exerciseBias: (isLowering, size) =>
    `Der Ausgangs-Bias ist fest ${isLowering ? `−${size} und senkt` : `${size} und hebt`} ` +
    `die ganze Summe um ${size}.`,

  sliderWeight: (unit) => `Gewicht w${unit}`,
  sliderBias: (unit) => `Bias b${unit}`,
  sliderSlope: (unit) => `Steigung von Einheit ${unit}`,
  sliderKink: (unit) => `Knick von Einheit ${unit}`,
  sliderSlopeText: (unit) => `Steigung ${unit}`,
  sliderKinkText: (unit) => `Knick ${unit}`,

  checkAnswer: 'Prüfen',
  askHint: (level, levels) => `Hinweis ${level} von ${levels}`,
  letDescentTry: 'Gradientenabstieg versuchen lassen',
  stopDescent: 'Gradientenabstieg anhalten',
  backToOwnNumbers: 'Zurück zu meinen Zahlen',
  showSolution: 'Eine Lösung zeigen',
  hideSolution: 'Lösung ausblenden',
  resetExercise: 'Zurücksetzen',

  hintName: (level) => `Hinweis ${level}.`,
  solutionIs: (numbers) =>
    `Eine Lösung: ${numbers}. Die eigenen Zahlen bleiben, wie sie sind; mit ihnen geht es weiter, ` +
    'sobald ein Regler bewegt wird.',
  answerSlope: (unit, slope) => `Steigung ${unit} = ${slope}`,
  answerKink: (unit, kink) => `Knick ${unit} = ${kink}`,
  descentBegins: 'Der Gradientenabstieg beginnt bei den eigenen Zahlen, die bleiben, wie sie sind.',
  descentFailed: (reason) => `Der Gradientenabstieg konnte nicht laufen. ${reason}`,
  exerciseSolved: 'Gelöst.',
  anotherOrder: 'Eine andere Reihenfolge der Einheiten ginge ebenso: Nur ihre Summe zählt.',
  whyThreeUnits:
    'Drei Einheiten braucht es nur, weil Ausgangsgewichte und Ausgangs-Bias hier fest sind: ' +
    '2 relu(2 − x) + 3 relu(x − 1) − 2 ist dieselbe Funktion mit zweien.',
  noteWhole: (unit) => `Einheit ${unit} wirkt auf dem ganzen Ziel`,
  noteOffUntil: (unit, x) => `Einheit ${unit} ist aus bis x = ${x}`,
  noteOnlyBelow: (unit, x) => `Einheit ${unit} wirkt nur für x < ${x}`,
  segmentBySegment: 'Je Abschnitt',
  segmentMatches: (segment) => `Abschnitt ${segment}: stimmt.`,
  segmentMisses: (segment, size, isHigh, x) =>
    `Abschnitt ${segment}: bis zu ${size} zu ${isHigh ? 'hoch' : 'niedrig'}, bei x = ${x}.`,
  segmentBends: (bends) => {
    const places = bends.map(({ unit, x }) => `Einheit ${unit} bei x = ${x}`);
    return `Darin knickt: ${places.join(', ')}.`;
  },
  segmentShifted: (isHigh) =>
    `Seine Steigung ist richtig, aber er liegt ganz zu ${isHigh ? 'hoch' : 'niedrig'}.`,
  segmentSlope: (has, needs) => `Seine Steigung ist ${has} statt ${needs}.`,
  segmentsMatch: (segments, when) => {
    const adverb = when && (when === 'now' ? ' jetzt' : ' nicht mehr');
    return segments.form === 'one'
      ? `Abschnitt ${segments.numbers[0]} stimmt${adverb}.`
      : `Abschnitte ${numbersText(segments, words)} stimmen${adverb}.`;
  },

  saysError: (error, count, of) => `Größter Fehler ${error}, ${matching(count, of)}.`,
  saysSolved: (status) => `Gelöst. ${status}`,
  saysAttempt: (attempt, text) => `Versuch ${attempt}. ${text}`,
  saysOwnNumbers: 'Die eigenen Zahlen sind wieder zu sehen.',

  fieldUnsolved: (count, of) => `Alle Abschnitte müssen stimmen; bisher: ${count} von ${of}.`,
  fieldUnchecked: 'Zuerst „Prüfen“ drücken.',

  allowedValue: (count) =>
    `{"weight": [...], "bias": [...]} mit je ${count} ${count === 1 ? 'Zahl' : 'Zahlen'} ` +
    'von −10⁹ bis 10⁹',
  presentValue: 'der jetzige Wert',
  numberAboveMin: (min) => `eine Zahl über min, ${min}`,
  numberBelowMax: (max) => `eine Zahl unter max, ${max}`,
  minWithMax: (min, max) => `${min}, mit max ${max}`,
  biasFollowsTarget: '0 ohne relu-unit-Elemente, weil der Bias dann aus dem Ziel folgt',
  toleranceOfSliders: 'eine Zahl, auf die genau ein Regler mit seinen Stufen herankommt',
  stepOfTolerance: 'ein Schritt, dessen Stufen dem Ziel bis auf die Toleranz nahe kommen',
  gentlerTarget: 'ein Ziel für Regler, nicht zu steil, zu flach oder zu weit von x = 0',
  targetNotFlat: 'ein Ziel, das nicht ab seinem zweiten Punkt flach ist',
  targetWithFreeUnit: 'ein Ziel mit mindestens einer relu-unit, die nicht fest ist',
  targetOfUnits: (reason) => `ein Ziel, das die relu-unit-Elemente treffen können (${reason})`,
  bendsTakeAllUnits:
    'seine Knicke brauchen alle Einheiten, die nicht fest sind, und keine bleibt für seine Enden',
  unitsLacking: (needed, available, isAbove) =>
    `es braucht ${needed === 1 ? 'eine Einheit' : `${needed} Einheiten`} mit einem Ausgangsgewicht ` +
    `${isAbove ? 'über' : 'unter'} 0, nicht fest, und es gibt ${available === 0 ? 'keine' : available}`,
};
