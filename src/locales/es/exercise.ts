import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';

const words = { to: ' a ', comma: ', ', and: ' y ' };
const counts = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

const countText = (count: number): string => counts[count] ?? String(count);

const matching = (count: number, of: number): string =>
  `${count === 1 ? 'coincide' : 'coinciden'} ${count} de ${of} segmentos`;

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return 'inactiva en el objetivo';
    case 'whole':
      return 'activa en todo el objetivo';
    case 'right':
      return `activa para x > ${kink}`;
    case 'left':
      return `activa para x < ${kink}`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `${value} en todas partes`;
    case 'off':
      return `inactiva en todo el objetivo, quiebre en x = ${kink}`;
    case 'whole':
      return `activa en todo el objetivo, pendiente ${slope}`;
    case 'right':
      return `inactiva hasta x = ${kink}, luego pendiente ${slope}`;
    case 'left':
      return `pendiente ${slope} hasta x = ${kink}, luego inactiva`;
  }
}

/** What the slider exercise says besides what is right and wrong, in Spanish. */
export const exerciseTerms: Partial<ExerciseTerms> = {
  exerciseHeading: (units) =>
    `Alcanzar el objetivo con ${countText(units)} ${units === 1 ? 'unidad' : 'unidades'}`,
  exerciseCaption: (parameters) =>
    `Tenue: z = ${parameters === 'weight-bias' ? 'wx + b' : 'pendiente × (x − quiebre)'}. ` +
    'Intenso: a = relu(z). Mientras su z está por debajo de 0, la unidad se queda en 0; ' +
    'donde z cruza 0, la unidad quiebra la predicción.',

  exerciseTarget: (points) => `El objetivo une los puntos ${points} con rectas.`,
  exercisePoint: (x, y) => `(${x}; ${y})`,
  exerciseSum: (units, outputBias) =>
    `La predicción es la suma de ${countText(units)} ${units === 1 ? 'unidad' : 'unidades'} ReLU ` +
    `y el sesgo de salida ${outputBias}.`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? 'sin quiebre' : `quiebre en ${kink}`;
    const parts =
      parameters === 'weight-bias'
        ? [`peso ${weight}`, `sesgo ${bias}`, where]
        : [where, `pendiente ${weight}`];
    if (outputWeight !== undefined) parts.push(`peso de salida ${outputWeight}`);
    const name = `Unidad ${index}${isFixed ? ' (fija)' : ''}`;
    return `${name}: ${[...parts, rangeText(range, kink ?? '')].join(', ')}.`;
  },
  exerciseError: (error, x, count, of) =>
    `El mayor error es ${error}${x === undefined ? '' : `, en x = ${x}`}; ${matching(count, of)}.`,
  exerciseIsSolved: 'El ejercicio está resuelto.',
  exerciseShowsSolution: 'La gráfica muestra una solución sobre estos números.',
  exerciseShowsDescent:
    'La gráfica muestra lo que el descenso de gradiente hace con estos números.',

  largestError: 'mayor error',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `intento ${attempt}`,
  solutionPrefix: 'solución:',
  descentPrefix: 'descenso de gradiente:',

  errorLabel: (size, isHigh) => `${size} por ${isHigh ? 'encima' : 'debajo'}`,
  exerciseTargetLine: 'objetivo',
  exercisePredictionLine: 'predicción',
  exerciseOwnLine: 'propia',
  matchPlot: 'Objetivo y predicción',

  exerciseUnitName: (index, label) =>
    label === '' ? `Unidad ${index}` : `Unidad ${index}: ${label}`,
  exerciseFixedUnit: (name) => `${name} (fija)`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `Unidad ${index}: ${actionText(action)}` +
    (factor === undefined ? '' : `; en la suma se multiplica por ${factor}`),
  exerciseReading: (x, sum, target) =>
    `En x = ${x}: ${sum}${target === undefined ? '' : `; el objetivo es ${target}`}.`,
  exerciseBiasZero: 'El sesgo de salida está fijo en 0, así que no mueve nada.',
  exerciseBias: (isLowering, size) =>
    `El sesgo de salida está fijo en ${isLowering ? `−${size} y baja` : `${size} y sube`} ` +
    `toda la suma en ${size}.`,

  sliderWeight: (unit) => `peso w${unit}`,
  sliderBias: (unit) => `sesgo b${unit}`,
  sliderSlope: (unit) => `pendiente de la unidad ${unit}`,
  sliderKink: (unit) => `quiebre de la unidad ${unit}`,
  sliderSlopeText: (unit) => `pendiente ${unit}`,
  sliderKinkText: (unit) => `quiebre ${unit}`,

  checkAnswer: 'Comprobar',
  askHint: (level, levels) => `Pista ${level} de ${levels}`,
  letDescentTry: 'Dejar probar al descenso de gradiente',
  stopDescent: 'Detener el descenso de gradiente',
  backToOwnNumbers: 'Volver a mis números',
  showSolution: 'Mostrar una solución',
  hideSolution: 'Ocultar la solución',
  resetExercise: 'Reiniciar',

  hintName: (level) => `Pista ${level}.`,
  solutionIs: (numbers) =>
    `Una solución: ${numbers}. Los números propios quedan como están; al mover un deslizador se sigue ` +
    'con ellos.',
  answerSlope: (unit, slope) => `pendiente ${unit} = ${slope}`,
  answerKink: (unit, kink) => `quiebre ${unit} = ${kink}`,
  descentBegins: 'El descenso de gradiente empieza en los números propios, que quedan como están.',
  descentFailed: (reason) => `No se pudo ejecutar el descenso de gradiente. ${reason}`,
  exerciseSolved: 'Resuelto.',
  anotherOrder: 'Otro orden de las unidades también serviría: solo cuenta su suma.',
  whyThreeUnits:
    'Hacen falta tres unidades solo porque aquí los pesos de salida y el sesgo de salida están fijos: ' +
    '2 relu(2 − x) + 3 relu(x − 1) − 2 es la misma función con dos.',
  noteWhole: (unit) => `la unidad ${unit} actúa en todo el objetivo`,
  noteOffUntil: (unit, x) => `la unidad ${unit} está inactiva hasta x = ${x}`,
  noteOnlyBelow: (unit, x) => `la unidad ${unit} actúa solo para x < ${x}`,
  segmentBySegment: 'Por segmentos',
  segmentMatches: (segment) => `Segmento ${segment}: coincide.`,
  segmentMisses: (segment, size, isHigh, x) =>
    `Segmento ${segment}: hasta ${size} por ${isHigh ? 'encima' : 'debajo'}, en x = ${x}.`,
  segmentBends: (bends) => {
    const places = bends.map(({ unit, x }) => `la unidad ${unit} en x = ${x}`);
    return `Dentro de él se quiebra: ${places.join(', ')}.`;
  },
  segmentShifted: (isHigh) =>
    `Su pendiente es correcta, pero todo él queda demasiado ${isHigh ? 'alto' : 'bajo'}.`,
  segmentSlope: (has, needs) => `Su pendiente es ${has} en lugar de ${needs}.`,
  segmentsMatch: (segments, when) => {
    const adverb = when && (when === 'now' ? ' ahora' : ' ya no');
    return segments.form === 'one'
      ? `El segmento ${segments.numbers[0]}${adverb} coincide.`
      : `Los segmentos ${numbersText(segments, words)}${adverb} coinciden.`;
  },

  saysError: (error, count, of) => `Mayor error ${error}, ${matching(count, of)}.`,
  saysSolved: (status) => `Resuelto. ${status}`,
  saysAttempt: (attempt, text) => `Intento ${attempt}. ${text}`,
  saysOwnNumbers: 'Se muestran de nuevo los números propios.',

  fieldUnsolved: (count, of) =>
    `Todos los segmentos deben coincidir: por ahora ${matching(count, of)}.`,
  fieldUnchecked: 'Primero hay que pulsar «Comprobar».',

  allowedValue: (count) =>
    `{"weight": [...], "bias": [...]} con ${count} ${count === 1 ? 'número' : 'números'} ` +
    'de −10⁹ a 10⁹ cada uno',
  presentValue: 'el valor actual',
  numberAboveMin: (min) => `un número mayor que min, ${min}`,
  numberBelowMax: (max) => `un número menor que max, ${max}`,
  minWithMax: (min, max) => `${min}, con max ${max}`,
  biasFollowsTarget: '0 sin relu-unit dentro, porque entonces se deduce del objetivo',
  toleranceOfSliders: 'un número al que lleguen los pasos de un deslizador',
  stepOfTolerance: 'un paso con el que se llegue al objetivo dentro de la tolerancia',
  gentlerTarget:
    'un objetivo para deslizadores, ni demasiado empinado, ni demasiado plano, ni demasiado lejos de x = 0',
  targetNotFlat: 'un objetivo que no sea plano desde su segundo punto',
  targetWithFreeUnit: 'un objetivo con al menos una relu-unit que no sea fija',
  targetOfUnits: (reason) => `un objetivo que puedan alcanzar las relu-unit de dentro (${reason})`,
  bendsTakeAllUnits:
    'sus quiebres ocupan todas las unidades que no son fijas, y no queda ninguna para sus extremos',
  unitsLacking: (needed, available, isAbove) =>
    `necesita ${needed === 1 ? 'una unidad' : `${needed} unidades`} con peso de salida ` +
    `${isAbove ? 'mayor' : 'menor'} que 0, no ${needed === 1 ? 'fija' : 'fijas'}, y ` +
    (available === 0 ? 'no hay ninguna' : `hay ${available}`),
};
