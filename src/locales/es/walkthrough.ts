import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU conserva lo que está por encima de 0 y pone 0 en lugar del resto.',
  'leaky-relu':
    'Leaky ReLU conserva lo que está por encima de 0 y una centésima de lo que está por debajo.',
  elu: 'ELU conserva lo que está por encima de 0 y deja que el resto se aplane hacia −1.',
  gelu: 'GELU curva la recta suavemente, con una pequeña hondonada por debajo de 0.',
  softplus: 'Softplus curva la recta suavemente y queda un poco por encima de ReLU.',
  sigmoid: 'La sigmoide comprime la recta en el intervalo de 0 a 1.',
  tanh: 'Tanh comprime la recta en el intervalo de −1 a 1.',
  silu: 'SiLU curva la recta suavemente, con una pequeña hondonada por debajo de 0.',
  linear: 'La activación lineal deja todo como está.',
  step: 'El escalón da 1 desde 0 hacia arriba y 0 por debajo.',
};

const subjects = { it: 'La curva', sum: 'La suma' } as const;
const axisNews = { same: 'sigue yendo', other: 'va ahora' } as const;

function nameOf(unit: number, label: string): string {
  return label || `Unidad ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? 'aproximadamente ' : '';
}

function at(point: CurvePoint): string {
  return `en ${about(point.about)}x = ${point.x} con ${point.y}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} y ${words[words.length - 1]}`;
}

/** What the walkthrough says, in Spanish. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'Una propagación hacia delante, paso a paso',
  walkCaption:
    'Las unidades se cuentan desde 0. Cada camino conserva su color hasta que se suman los caminos.',
  inputOfLesson: 'Dosis',
  inputOfNetwork: 'Entrada',
  walkStatus: (step, steps, x, value) => `paso *${step}* de ${steps} · en x = ${x}: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}: una recta a través de ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}: por su peso de salida ${outputWeight}`,
  stepSum: (paths) => {
    if (paths === 1) return 'Suma del único camino';
    return paths === 2 ? 'Suma de ambos caminos' : `Suma de los ${paths} caminos`;
  },
  stepBias: (bias) => `Más el sesgo de salida ${bias}`,
  stepOutput: (activation) => `Salida: la suma a través de ${activations[activation]}`,

  lineCrosses: (rises, x) => `La recta ${rises ? 'sube' : 'baja'} y pasa por 0 en x = ${x}.`,
  effectOf: (activation) => effects[activation],
  lineIsAbove: 'La recta no está aquí nunca por debajo de 0, así que ReLU no cambia nada.',
  lineIsBelow:
    'La recta no está aquí nunca por encima de 0, así que la unidad da 0 en todas partes.',
  timesZero: 'Multiplicado por 0 no queda nada: la unidad calla.',
  timesOne: 'Un peso de salida de 1 no cambia nada.',
  curveScaled: (upsideDown, scale) => {
    const scaled = scale && `queda ${scale.times} veces más ${scale.taller ? 'alta' : 'plana'}`;
    if (!upsideDown) return `La curva ${scaled}.`;
    const flip = 'El signo menos pone la curva boca abajo';
    return scaled ? `${flip}, y ${scaled}.` : `${flip}.`;
  },
  onlyPath: 'No hay nada que sumar al único camino.',
  pathsAdded: 'En cada x se suman los caminos.',
  biasMoves: (up, by) => `Toda la curva se desplaza ${by} hacia ${up ? 'arriba' : 'abajo'}.`,
  biasStays: 'El sesgo de salida es 0: la curva se queda donde está.',
  curveIs: (subject, y) => `${subjects[subject]} vale ${y} en todas partes.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} tiene su mínimo ${at(lowest)} y su máximo ${at(highest)}.`,
  nothingAbove: 'Nada está por encima de 0, así que la salida es 0 en todas partes.',
  nothingBelow: 'Nada está por debajo de 0, así que ReLU no cambia nada.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `entre ${about(isAbout)}${from} y ${about(isAbout)}${to}`,
    );
    return (
      `ReLU pone 0 en lugar de lo que está por debajo de 0. Lo que queda está en x ${listed(between)}; ` +
      `su máximo es ${peak.y} en ${about(peak.about)}x = ${peak.x}.`
    );
  },

  axisGoes: (from, to, before) =>
    `El eje vertical ${before ? axisNews[before] : 'va'} de ${from} a ${to}.`,
  dataNeedOther: 'Los datos necesitarían otro.',

  stepNews: (step, steps, title, x, value) =>
    `Paso ${step} de ${steps}. ${title}. En x = ${x}: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `Una propagación hacia delante por ${units === 1 ? 'una unidad' : `${units} unidades`} con ` +
    `${activations[activation]}, para x ${inputLabel && `(${inputLabel}) `}de ${from} a ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}: peso ${weight}, sesgo ${bias} y peso de salida ${outputWeight}.`,
  outputBiasIs: (bias) => `El sesgo de salida es ${bias}.`,
  stepIs: (step, steps, title) => `Paso ${step} de ${steps}: ${title}.`,
  valuesSoFar: (x, values) => `En x = ${x} los pasos dan hasta ahora ${values.join('; ')}.`,
  dataPoint: (x, y) => `(${x}; ${y})`,
  outputAtData: (count, points, outputs) =>
    `${count === 1 ? 'El punto de datos es' : 'Los puntos de datos son'} ${points}; allí la salida es ${outputs}.`,

  lessonNames:
    'Con esta red se publicó la lección «Understanding ReLU through visual Python examples»; sus w1, b1 y ' +
    'w3 son aquí w₀, b₀ y v₀; w2, b2 y w4 son w₁, b₁ y v₁, y b3 es c.',
  lessonLeavesOut: 'La lección publicada omite esta ReLU: de 0 a 1 eso no tiene consecuencias.',
  lessonPeak:
    'El dibujo publicado une 100 puntos que no pasan por x = 0,5, por lo que su máximo es solo 0,838.',
  lessonOther: (activation) =>
    `Estos números se ajustaron con ReLU; con ${activations[activation]} hacen falta otros.`,

  stepsName: 'Pasos',
  stepName: (step, title) => `Paso ${step}: ${title}`,
  previousStep: 'Anterior',
  nextStep: 'Siguiente',
  playSteps: 'Reproducir',
  pauseSteps: 'Pausa',
  hiddenUnitsChoice: 'Unidades ocultas',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `Gráfico del paso ${step}: ${title}`,
  dataLine: 'datos',
  runningAt: (inputLabel) => (inputLabel === '' ? 'En' : `${inputLabel}:`),
  runningName: 'Los pasos hasta ahora',
  stepColumn: 'paso',
  formulaColumn: 'fórmula',
  valueColumn: 'valor',
  stepsData: 'Datos',
  stepsTable: 'Qué da cada paso',

  allowedStep: (steps) => `un número entero de 1 a ${steps}`,
  allowedInput: (from, to) => `un número de ${from} a ${to}, donde termina el dominio`,
};
