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

const words = { to: ' a ', comma: ', ', and: ' y ' };
const odds =
  'de 500 comienzos al azar, 45 alcanzaron el objetivo, 16 de ellos en un máximo de 4000 épocas.';

/** "la unidad 1", "las unidades 1 y 2", or how many: "otras 4 unidades". */
function unitNames(units: Numbered, isFixed = false): string {
  const { length } = units.numbers;
  if (units.form === 'one') return `la unidad ${units.numbers[0]}`;
  if (units.form === 'many')
    return isFixed ? `${length} unidades fijas` : `otras ${length} unidades`;
  return `las unidades ${numbersText(units, words)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isOne = ({ form }: Numbered): boolean => form === 'one';

function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const [are, give] = isOne(units) ? ['sigue activa', 'da'] : ['siguen activas', 'dan'];
  const where = x === undefined ? 'allí' : `en x = ${x}`;
  const share = isPart
    ? `ya ${give} ${already} de ${after}`
    : `${give} ${already}, así que falta ${rest} para llegar a ${after}`;
  return `${unitNames(units)} ${are} ${where} y ${share}`;
}

function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `se quiebra en ${kink}, como debe`
    : `se quiebra en ${kink}, bastante cerca de ${needed}`;
}

function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? 'demasiado pronto' : 'demasiado tarde';
  if (where === 'beyond') return `${when}: en ${has}, más allá del objetivo, en lugar de ${needs}`;
  if (where === 'before') {
    return `${when}: en ${has}, antes de que empiece el objetivo, en lugar de ${needs}`;
  }
  return `${when}, en ${has} en lugar de ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string =>
  `${excess} más ${isSteep ? 'empinada' : 'plana'} de lo debido`;

function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return 'una unidad que sea 0 en todo el objetivo';
    case 'constant':
      return `una unidad que sume ${start} en todas partes`;
    case 'always':
      return `una unidad activa en todo el objetivo, con ${start} en x = ${from} y pendiente ${slope}`;
    case 'right':
      return `una unidad que sea 0 hasta x = ${kink} y luego dé la pendiente ${slope}`;
    case 'left':
      return `una unidad que mire a la izquierda: pendiente ${slope} hasta x = ${kink}, luego 0`;
  }
}

const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `hasta ${size} por ${isHigh ? 'encima' : 'debajo'}, en x = ${x}`;

const epochsText = (epochs: number, text: string): string =>
  `${text} ${epochs === 1 ? 'época' : 'épocas'}`;

const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `dejar ${unitNames(units)} en 0 hasta que coincida el segmento ${segment}`
    : `${unitNames(units)} ${isOne(units) ? 'puede' : 'pueden'} esperar hasta que coincida el segmento ${segment}`;

/** What is right and wrong in an exercise, and its hints, in Spanish. */
export const exerciseDiagnosisTerms: Partial<ExerciseDiagnosisTerms> = {
  allSegmentsMatch: (count) => `Coinciden los ${count} segmentos.`,
  nothingMoved: 'Todavía no se ha movido nada.',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units ? unitNames(units, true) : `el sesgo de salida, ${outputBias}`;
    const rest = why
      ? `: de x = ${why.from} a ${why.to} su pendiente es ${why.has}, y la del objetivo es ${why.needs}`
      : '';
    return `La predicción es por ahora solo ${only}${rest}.`;
  },
  segmentIsOff: (error) => `El segmento ${error.segment} está ${errorText(error)}.`,

  targetNeeds: (need) => `El objetivo necesita ${neededUnit(need)}.`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `activa para x < ${kink} e inactiva después`,
      never: 'inactiva en todo el objetivo',
      always: 'activa en todo el objetivo',
    };
    const name = parameter === 'weight' ? 'su peso' : 'su pendiente';
    return `La unidad ${unit} mira a la izquierda: ${name} es menor que 0, así que está ${where[on]}.`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `su pendiente es ${muchOf(slope)}`
      : `da la pendiente ${slope.has} en lugar de ${slope.needs}`;
    return `La unidad ${unit} ${bendsRight(kink)}, pero ${wrong}: ${shareText(share)}.`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `La pendiente de la unidad ${unit} es ${muchOf(slope)}`
      : `La unidad ${unit} da la pendiente ${slope.has} en lugar de ${slope.needs}`;
    return `${wrong}: ${shareText(share)}. Además, la unidad ${unit} se quiebra ${wrongPlace(place)}.`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `La unidad ${unit} ${isOwn ? 'tiene' : 'da'} ${isExact ? 'la pendiente correcta' : 'una buena pendiente'}, ` +
    `${slope}, pero se quiebra ${wrongPlace(place)}.`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `La unidad ${unit} ${bendsRight(kink)}, pero ${isOwn ? 'su pendiente es' : 'da la pendiente'} ${has} ` +
    `en lugar de ${needs}${share ? `: ${shareText(share)}` : ''}.`,
  unitIsSilent: (unit, why) => {
    if (!why) return `La unidad ${unit} sigue en silencio.`;
    return 'line' in why
      ? `La unidad ${unit} está en silencio: su recta se queda en ${why.line}, por debajo de 0.`
      : `La unidad ${unit} está en silencio: su quiebre, en ${why.kink}, queda a la ${why.isLeft ? 'izquierda' : 'derecha'} del objetivo.`;
  },
  noUnitGives: (from, to, slope) =>
    `De x = ${from} a ${to} el objetivo tiene pendiente ${slope}, y ninguna unidad la da.`,
  slopeMustGo: (x, { before, after }) =>
    `En x = ${x} la pendiente debe pasar de ${before} a ${after}.`,
  unitNotNeeded: (unit) =>
    `La unidad ${unit} está activa, pero no hace falta ninguna unidad para lo que hace.`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `La unidad ${unit} tiene ${parameter === 'weight' ? 'peso' : 'pendiente'} 0: no tiene quiebre y ` +
    `${isLowering ? 'baja' : 'sube'} todo en ${size}.`,
  unitsDoTheSame: (units, kink, slope) =>
    `${capitalized(unitNames(units))} hacen lo mismo: ambas se quiebran en ${kink} con pendiente ${slope}.`,
  unitNearlyRight: (unit, kink, slope) =>
    `La unidad ${unit} está casi bien: se quiebra en ${kink} con pendiente ${slope}.`,
  unitBendsWith: (unit, kink, slope) =>
    `La unidad ${unit} se quiebra en ${kink} con pendiente ${slope}.`,

  hintNothingLeft: 'Coinciden todos los segmentos: no queda nada que ajustar.',
  hintLookWhereItBegins: (segment, x) =>
    `El segmento ${segment} es el primero que no coincide: conviene mirar dónde empieza, x = ${x}.`,
  hintOffBy: (error, slope) =>
    `El segmento ${error.segment} es el primero que no coincide: está ${errorText(error)}. ` +
    `La pendiente del objetivo allí es ${slope}.`,
  hintNoNumbers: (segment, slope) =>
    `El segmento ${segment} es el primero que no coincide. La pendiente del objetivo allí es ${slope}. ` +
    'No se conocen números que coincidan con todo el objetivo.',
  hintFirstOff: (segment) => `El segmento ${segment} es el primero que no coincide.`,
  hintBeginWith: (unit, segment, wait) =>
    `Conviene empezar por la unidad ${unit}` +
    `${wait ? `${wait.isZero ? ' y ' : '; '}${waitText(segment, wait.units, wait.isZero)}` : ''}.`,
  hintLeaveForLater: (segment, units, isZero) =>
    `${capitalized(waitText(segment, units, isZero))}.`,
  hintClickTrack: 'Un clic en la barra de un deslizador es más rápido que arrastrar.',
  ideaShouldBeSilent: 'Allí está activa una unidad que debería quedarse en 0.',
  ideaLookAtSlope: (x) =>
    `Empieza en x = ${x}, y allí ya se quiebra una unidad: conviene mirar su pendiente.`,
  ideaBendThere: (x) => `Empieza en x = ${x}, así que allí debe quebrarse una unidad.`,
  ideaGiveChange:
    'Las unidades activas antes siguen activas: una nueva solo tiene que dar el cambio de pendiente.',
  ideaStaysZero:
    'Una unidad se queda en 0 hasta su quiebre, así que deja como está todo lo anterior.',
  ideaAlwaysOn: 'Allí debe actuar una unidad activa en todo el objetivo.',
  ideaBendInside: (x) => `Dentro de él, en x = ${x}, debe quebrarse una unidad.`,
  ideaZeroUntil: (x) => `Allí está activa una unidad que debería quedarse en 0 hasta x = ${x}.`,
  ideaOffFrom: (x) => `Allí está activa una unidad que debería estar inactiva desde x = ${x}.`,
  ideaBendOutside: (isBefore, x) =>
    `Conviene mirar la unidad de un quiebre ${isBefore ? 'anterior' : 'posterior'}, en x = ${x}: ` +
    'también actúa aquí.',
  hintUnitShouldBe: (unit, need) => `La unidad ${unit} debería ser ${neededUnit(need)}.`,
  hintBendsRight: (unit, kink) => `La unidad ${unit} ${bendsRight(kink)}.`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `La unidad ${unit} debería quebrarse en x = ${x}${isToFaceRight ? ' y mirar a la derecha' : ''}.`,
  hintMustAdd: (slope) => `Allí debe dar la pendiente ${slope}.`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off
      ? `${capitalized(unitNames(off))} se ${isOne(off) ? 'apaga' : 'apagan'} allí`
      : 'Ninguna otra unidad da pendiente allí';
    return (
      `Allí la pendiente debe pasar de ${before} a ${after}. ` +
      `${why}, así que la unidad ${unit} debe dar toda la pendiente, ${after}.`
    );
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `Allí la pendiente debe pasar de ${before} a ${after}, un cambio de ${difference}; ` +
    `${unitNames(units)} ya ${isOne(units) ? 'da' : 'dan'} ${already}.`,
  hintShared: ({ before, after }, share) =>
    `Allí la pendiente debe pasar de ${before} a ${after}: ${shareText(share)}.`,
  hintOwnSlope: (outputWeight, slope) =>
    `Su peso de salida es ${outputWeight}, así que su propia pendiente debe ser ${slope}.`,
  hintSetSlopeZero: (unit) => `Dar a la unidad ${unit} pendiente 0.`,
  hintSetNumbers: (unit, weight, bias) => `Dar a la unidad ${unit} peso ${weight} y sesgo ${bias}.`,
  hintSetKink: (unit, kink, slope) =>
    `Dar a la unidad ${unit} quiebre ${kink} y pendiente ${slope}.`,
  hintSetAndWhy: (unit, weight, bias, kink, equation) =>
    `Dar a la unidad ${unit} peso ${weight} y sesgo ${bias}. ` +
    `Para que se quiebre en ${kink}, su sesgo debe ser −peso × quiebre: ${equation}.`,

  descentStays: (loss) =>
    `El descenso de gradiente no se mueve: el error cuadrático medio se queda en ${loss}.`,
  descentStuck: (epochs, text, loss) =>
    `El descenso de gradiente se atasca tras ${epochsText(epochs, text)}, ` +
    `con un error cuadrático medio de ${loss}.`,
  descentStillMoves: (epochs, text, loss) =>
    `Tras ${epochsText(epochs, text)} el descenso de gradiente aún se mueve, ` +
    `con un error cuadrático medio de ${loss}. No ha alcanzado el objetivo.`,
  descentSolved: (epochs, text, error) =>
    `El descenso de gradiente coincide con el objetivo: tras ${epochsText(epochs, text)} ` +
    `el mayor error es ${error}.`,
  descentAlreadyThere: 'El descenso de gradiente se queda en estos números: ya coinciden.',
  descentDiverged: (epochs, text) =>
    `El descenso de gradiente divergió tras ${epochsText(epochs, text)}: ` +
    'sus pasos crecieron hasta que los números se desbordaron.',
  descentUsual: `Eso es lo habitual aquí: ${odds}`,
  descentRare: `Eso es raro aquí: ${odds}`,
  stillNoGradient:
    'Desde estos números todos los gradientes son 0, o demasiado pequeños para importar.',
  stillBecause: (units, state) => {
    const all =
      units === 1
        ? 'la unidad libre'
        : units === 2
          ? 'ambas unidades libres'
          : `las ${units} unidades libres`;
    const [are, off, start] =
      units === 1 ? ['está', 'inactiva', 'empieza'] : ['están', 'inactivas', 'empiezan'];
    const rule = 'donde la derivada de relu se toma como 0, así que todos los gradientes son 0.';
    switch (state) {
      case 'off':
        return `${capitalized(all)} ${are} ${off} en todo el objetivo, así que todos los gradientes son 0.`;
      case 'zero':
        return `${capitalized(all)} ${start} en z = 0 para todo x, ${rule}`;
      case 'touching':
        return `En todo el objetivo ${all} ${are} ${off}, o en z = 0, ${rule}`;
    }
  },
  moveAndTryAgain:
    'Conviene mover una unidad para que esté activa en algún sitio y dejarlo probar de nuevo.',
  stuckTwins: (units, weight, bias) =>
    `${capitalized(unitNames(units))} empezaron con los mismos números, así que reciben los mismos ` +
    `gradientes y siguen iguales: peso ${weight}, sesgo ${bias}. ` +
    'Juntas quiebran la predicción en un solo lugar.',
  stuckOff: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} está inactiva en todo el objetivo: su gradiente es 0, así que sigue inactiva.`
      : `${capitalized(unitNames(units))} están inactivas en todo el objetivo: sus gradientes son 0, así que siguen inactivas.`,
  stuckStraight: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} está activa en todo el objetivo, así que suma una recta y ningún quiebre.`
      : `${capitalized(unitNames(units))} están activas en todo el objetivo, así que suman una recta y ningún quiebre.`,
  stuckNear: (units) =>
    `${capitalized(unitNames(units))} se quiebran casi en el mismo lugar, así que actúan casi como una sola.`,
  stuckSomewhere: (isSolvable) =>
    `Apenas hay un paso pequeño desde aquí que baje el error` +
    `${isSolvable ? ', aunque hay números que coinciden' : ''}.`,

  allUnitsZero: (until, outputBias) => {
    const start =
      until === undefined
        ? 'Todas las unidades son 0'
        : `Hasta x = ${until} todas las unidades son 0`;
    return outputBias === undefined
      ? `${start}.`
      : `${start}, y la predicción es el sesgo de salida, ${outputBias}.`;
  },
  unitAddsEverywhere: (unit, value) => `La unidad ${unit} suma ${value} en todas partes.`,
  unitGivesSlope: (unit, slope, until) =>
    `La unidad ${unit} da la pendiente ${slope} ` +
    `${until === undefined ? 'en todo el objetivo' : `hasta x = ${until}`}.`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const start = `${x === undefined ? 'Allí' : `En x = ${x}`} la unidad ${unit}`;
    const give = isOne(units) ? 'da' : 'dan';
    const changes = isUpwards ? `suma ${size}` : `quita ${size}`;
    switch (kind) {
      case 'alone':
        return `${start} se activa y suma la pendiente ${change}.`;
      case 'more':
        return `${start} ${changes} más, porque ${unitNames(units)} ya ${give} ${has} de ${becomes}.`;
      case 'because':
        return (
          `${start} ${changes}, porque ${unitNames(units)} ${give} ${has} ` +
          `y la pendiente debe ser ${becomes}.`
        );
      case 'plain':
        return `${start} ${changes}: la pendiente ${has} pasa a ser ${becomes}.`;
    }
  },
  otherBends: (places) =>
    `Las demás unidades quiebran la predicción de la misma manera, en x = ${places}.`,
};
