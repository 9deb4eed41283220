import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: 'error cuadrático medio',
  mae: 'error absoluto medio',
  huber: 'pérdida de Huber',
};

const counts = 'Cero Una Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce'.split(' ');

/** "unidades ReLU", "unidades lineales". */
function units(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'unidad' : 'unidades';
  if (activation === 'linear') return `${noun} ${count === 1 ? 'lineal' : 'lineales'}`;
  if (activation === 'sigmoid') return `${noun} ${count === 1 ? 'sigmoide' : 'sigmoides'}`;
  if (activation === 'step') return `${noun} escalón`;
  return `${noun} ${activations[activation]}`;
}

function grouped(count: number): string {
  return count.toLocaleString('es');
}

function all(count: number): string {
  if (count === 1) return 'la unidad';
  return count === 2 ? 'ambas unidades' : `las ${grouped(count)} unidades`;
}

function alive(count: number): string {
  return `${all(count)} ${count === 1 ? 'está viva' : 'están vivas'}`;
}

function dead(part: number, count: number, list: string): string {
  const state = part === 1 ? 'está muerta' : 'están muertas';
  if (part === count) return `${all(count)} ${state}`;
  if (list === '') return `${grouped(part)} de ${grouped(count)} unidades ${state}`;
  const subject = part === 1 ? 'la unidad' : 'las unidades';
  return `${subject} ${list} ${state} (${part} de ${grouped(count)})`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function layers(sizes: readonly number[], activation: ActivationName): string {
  if (sizes.length === 1) return `${grouped(sizes[0])} ${units(activation, sizes[0])}`;
  const last = grouped(sizes[sizes.length - 1]);
  const others = sizes.slice(0, -1).map(grouped).join(', ');
  return `${sizes.length} capas ocultas de ${others} y ${last} ${units(activation)}`;
}

/** What the trainer says, in Spanish. */
export const trainingTerms: Partial<TrainingTerms> = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: (count) => (count === 1 ? '1 punto' : `${count} puntos`),

  unitsLearn: (count, countText, activation, target) =>
    `${counts[count] ?? countText} ${units(activation, count)} ` +
    `${count === 1 ? 'aprende' : 'aprenden'} ${target}`,
  layersLearn: (count, sizes, activation, target) =>
    `${counts[count]} capas de ${sizes} ${units(activation)} aprenden ${target}`,

  captionUnits: 'Cada línea de color es una unidad.',
  captionHinge: 'A un lado de su quiebre no aporta nada; en el quiebre dobla la suma.',
  captionSum: 'La predicción es la suma de todas las contribuciones y del sesgo de salida.',
  captionKinks: 'Anillos y marcas señalan dónde las unidades doblan la predicción.',
  captionBars:
    'Una barra muestra dónde está activa una unidad; una flecha, hacia dónde dobla la suma.',

  unitsDead: dead,
  unitsAlive: alive,
  unitsAreDead: (part, count, list) => `${capitalized(dead(part, count, list))}.`,
  unitsAreAlive: (count) => `${capitalized(alive(count))}.`,

  trainingDiverged: (epoch, learningRate) =>
    `El entrenamiento divergió tras la época ${epoch}: los pasos se pasan de largo y los números ` +
    `crecen hasta desbordarse. Conviene probar una tasa de aprendizaje menor que ${learningRate}, ` +
    'quizá una décima parte.',
  trainingStopped: (epoch) =>
    `La ejecución se detuvo en la época ${epoch}. «Reiniciar» vuelve al comienzo.`,
  trainingFailed: (reason) => `No se pudo entrenar. ${reason}`.trim(),

  statusUntrained: (epoch, loss, name) => `Sin entrenar: época ${epoch}, ${losses[name]} ${loss}.`,
  statusPlaying: 'En marcha.',
  statusPaused: (epoch, loss, name) => `En pausa en la época ${epoch}, ${losses[name]} ${loss}.`,
  statusComplete: (epoch, loss, name) => `Completo: época ${epoch}, ${losses[name]} ${loss}.`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const points =
      samples === undefined
        ? ''
        : ` a partir de ${grouped(samples)} ${samples === 1 ? 'punto' : 'puntos'}`;
    return (
      `Una red con una entrada, ${layers(hiddenUnits, activation)} y una salida aprende ` +
      `${target}${points} entre ${from} y ${to}, con la semilla ${seed}.`
    );
  },
  describeUntrained: (name, loss) => `Sin entrenar: ${losses[name]} de ${loss}.`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `Tras ${epoch} de ${epochs} épocas: ${losses[lossName]} de ${loss}, ` +
    `frente a ${initialLoss} al comienzo.`,
  describeKinks: (places) => `Las unidades se quiebran en x = ${places}.`,
  describeNoKink: 'La predicción es una sola recta: ninguna unidad se quiebra dentro.',

  allowedRecording: 'lo que dé como máximo 2000 fotogramas y 32 MB',
  allowedRecordEvery: 'como máximo el número de épocas',
  allowedSamples: 'el número de puntos, cuando el objetivo son puntos',
  allowedTarget: (reason) =>
    `x^3, sin, abs, step, una expresión en x o puntos como 0,2 1,0 (${reason})`,
  targetWithoutValues: 'no tiene ningún valor de 1e100 como máximo en el dominio',
  allowedFiniteTarget: (samples) =>
    'funciones con un valor finito de 1e100 como máximo en todo el dominio ' +
    `(${samples} muestras no lo tienen)`,
  otherSamples: 'las demás muestras',
  allowedBatchSize: (samples) => `full o un número entero de 1 a las ${samples} muestras`,

  targetEmpty: 'El objetivo está vacío; puede ser x^3, sin(x) o puntos como 0,2 1,0.',
  targetPoint: (number, text) =>
    `El punto ${number} es "${text}"; cada punto son dos números finitos separados por una coma, ` +
    'y hay un espacio antes del siguiente, como en 0,2 1,0.',
  expressionTooLong: (length, most) =>
    `La expresión tiene ${length} caracteres; se admiten ${most} como máximo.`,
  expressionEnd: 'el final',
  expressionNumberTooLarge: (token, position) =>
    `El número ${token} en la posición ${position} es demasiado grande; debe ser menor que 1.8e308.`,
  expressionExpected: (allowed, position, found) =>
    `En la posición ${position} se esperaba ${allowed}, pero hay ${found}.`,
  expressionOperatorOrEnd: 'un operador o el final',
  expressionOperand: 'un número, x, una función o "("',
  expressionCharacter: (character, position) =>
    `El carácter "${character}" en la posición ${position} no se admite; una expresión tiene ` +
    'números, x, pi, e, + - * / ^, paréntesis y funciones como sin(x).',
  expressionArguments: (name, position, fewest, orMore, given) =>
    `${name} en la posición ${position} toma ${fewest}${orMore ? ' o más' : ''} ` +
    `${fewest === 1 && !orMore ? 'valor' : 'valores'}, pero recibe ${given}.`,
  expressionUnknownName: (name, position, constants, functions) =>
    `Nombre desconocido ${name} en la posición ${position}; los nombres son x, ` +
    `${constants} y las funciones ${functions}.`,
  expressionTooDeep: (position, most) =>
    `La expresión está demasiado anidada en la posición ${position}; ` +
    `se admiten ${most} niveles como máximo.`,

  play: 'Reproducir',
  pause: 'Pausa',
  replay: 'Repetir',
  stepForward: 'Paso',
  reset: 'Reiniciar',
  newStart: (seed) => `Nuevo comienzo (semilla ${seed})`,
  speed: 'Velocidad',
  speedTimes: (times) => `Velocidad ${times}×`,
  trainingProgress: (percent) => `entrenando ${percent} %`,
  epochName: 'Época',
  hiddenUnitsField: 'Unidades ocultas',
  activationField: 'Activación',
  targetField: 'Objetivo',
  learningRateField: 'Tasa de aprendizaje',
  optimizerField: 'Optimizador',
  seedField: 'Semilla',

  epochOf: (epoch, epochs) => `época *${epoch}* de ${epochs}`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `época ${epoch}, pérdida ${loss}`,

  firstOf: (drawn, count) => `, las primeras ${drawn} de ${count}`,
  unitsPanel: 'Unidades',
  unitsPanelDetail: (activation, drawn) =>
    `${activation === 'linear' ? '' : activation.replace('-', ' ')}(peso · x + sesgo)${drawn}`,
  lastLayerDetail: (drawn) => `de la última capa oculta${drawn}`,
  unitsPanelLabel: (activation, drawn) => `Salida de las ${units(activation)} sobre x${drawn}`,
  contributionsPanel: 'Contribuciones',
  contributionsDetail: (drawn) => `unidad · peso de salida${drawn}`,
  contributionsLabel: (drawn) =>
    `Cada unidad por su peso de salida, y el sesgo de salida, sobre x${drawn}`,
  kinksPanel: 'Quiebres',
  kinksPanelDetail: (drawn) => `dónde está activa cada unidad${drawn}`,
  kinksPanelEmpty: 'ninguno que mostrar',
  kinksPanelLabel: (drawn) =>
    `Dónde está activa cada unidad, dónde dobla la suma y cuánto, sobre x${drawn}`,
  predictionPanel: 'Predicción',
  predictionLabel: (epoch, loss) =>
    `Predicción y objetivo sobre x en la época ${epoch}, pérdida ${loss}`,
  lossPanel: 'Pérdida',
  lossPanelLabel: (name, epochs) => `Curva de las épocas 0 a ${epochs}: ${losses[name]}`,
  legend: 'Líneas',
  legendUnit: (unit) => `unidad ${unit}`,
  legendBias: 'sesgo de salida',
  legendDead: '(muerta)',
  targetLine: 'objetivo',
  predictionLine: 'predicción',

  tablesSummary: 'Datos de esta época',
  tablesRegion: 'Datos',
  tableUnits: (epoch) => `Unidades en la época ${epoch}`,
  tablePrediction: (epoch) => `Predicción en la época ${epoch}`,
  tableLoss: 'Pérdida',
  columnUnit: 'unidad',
  columnWeight: 'peso',
  columnBias: 'sesgo',
  columnKink: 'se quiebra en x =',
  columnOutputWeight: 'peso de salida',
  columnState: 'estado',
  columnEpoch: 'época',
  bendsNowhere: 'en ningún sitio',
  isDead: 'muerta',
  isAlive: 'viva',
  outputBiasNote: (bias) => `sesgo de salida ${bias}`,

  downloadGif: 'Animación GIF',
  downloadWebm: 'Vídeo WebM',
  downloadPicture: 'Imagen PNG',
  downloadCsv: 'Tabla CSV',
  downloadJson: 'JSON de la ejecución',
  animationBegins: 'Se está creando la animación.',
  animationSaved: 'La animación está guardada.',
  animationNeedsFigure: 'Solo se puede animar una figura que esté en una página.',
  animationType: (type) => `type "${type}" no se puede usar. Se admite: gif, webm.`,
  cannotRecordWebm: 'Este navegador no puede grabar WebM.',
  recordingFailed: 'Este navegador no pudo grabar WebM.',
  exportCancelled: 'La exportación se canceló.',
  runChanged: 'La ejecución se cambió.',
};
