import type { ActivationName } from '../../core/activations.js';
import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'está activa en todas partes',
  nowhere: 'está inactiva en todas partes',
  left: 'está activa a su izquierda',
  right: 'está activa a su derecha',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `La unidad ${unit}` : `La unidad ${unit} (${label})`;
}

function unitsOf(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'unidad' : 'unidades';
  if (activation === 'linear') return `${noun} ${count === 1 ? 'lineal' : 'lineales'}`;
  return `${noun} ${activations[activation]}`;
}

/** What the strip of kinks says, in whatever figure it stands, in Spanish. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: 'Dónde se quiebra la función',
  kinksCaption: (movable) =>
    'Cada quiebre de la suma requiere una unidad propia; un quiebre hacia abajo, una con peso de salida ' +
    `negativo.${movable ? ' Es posible arrastrar un anillo por su fila o pulsar donde deba estar.' : ''}`,
  kinksSum: 'Suma',
  kinksSumDetail: (bias) => `de todas las unidades y el sesgo de salida ${bias}`,
  kinksSumLabel: (from, to) => `La suma de todas las unidades sobre x de ${from} a ${to}`,

  kinkName: (unit, label) => `Quiebre de la unidad ${unit}${label && `, ${label}`}`,
  kinkValue: (x, slopeChange) => `x = ${x}, cambio de pendiente ${slopeChange}`,

  kinkRowsName: 'Unidades',
  kinkRowUnit: (unit) => `unid. ${unit}`,
  kinkRowFixed: 'fija',
  kinkRowBends: (x) => `quiebre en ${x}`,
  kinkRowBendsNowhere: 'sin quiebre',
  kinkRowsFirst: (shown, count) => `Las primeras ${shown} de ${count} unidades`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} no tiene quiebre: su peso es ${tooSmall ? 'demasiado pequeño' : '0'}, ` +
    `y aporta ${added} en todas partes.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} tiene su quiebre en x = ${x}, fuera del gráfico; dentro ` +
    `${whereOn[on ? 'everywhere' : 'nowhere']}.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} tiene su quiebre en x = ${x}, pero con peso de salida 0 la suma no se ` +
    `quiebra; ${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} quiebra la suma hacia ${upwards ? 'arriba' : 'abajo'} en x = ${x}, ` +
    `donde la pendiente cambia en ${slopeChange}; ${whereOn[on]}.`,

  describeSum: ({ count, countText, activation, bias, from, to }) =>
    `La suma de ${countText} ${unitsOf(activation, count)} y el sesgo de salida ${bias} ` +
    `sobre x de ${from} a ${to}.`,
  kinksNotListed: (count, countText) =>
    count === 1
      ? `Queda ${countText} unidad sin enumerar.`
      : `Quedan ${countText} unidades sin enumerar.`,
  sumIsStraight: (slope) => `La suma es una sola recta con pendiente ${slope}.`,
  sumBendsTimes: (count) => `La suma se quiebra ${count} veces.`,
  sumBendsAt: (places, slopes) =>
    `La suma se quiebra en x = ${places}; sus pendientes son, de izquierda a derecha, ${slopes}.`,

  kinksNeedOneToOne:
    'Los quiebres sobre un eje requieren una red con una sola entrada y una sola salida.',
  kinksOfLinear: 'Las unidades lineales no se quiebran: su suma es una recta.',
  kinksOfStep: 'Las unidades escalón no tienen quiebres: saltan en lugar de quebrarse.',
  kinksOfSmooth: (activation) =>
    `No hay quiebres: las ${unitsOf(activation)} son suaves y se curvan un poco en todas partes.`,
  kinksOfDeep:
    'Las unidades de capas más profundas se quiebran donde lo hace una unidad anterior y donde su propia ' +
    'suma pasa por 0: varios quiebres cada una, por lo que no hay una fila por unidad.',
  kinksOfOutput: (activation) =>
    `La activación de la salida (${activations[activation]}) añade un quiebre donde la suma anterior pasa por 0.`,
  kinksBeforeOutput: (activation) =>
    `Las filas se refieren a la suma antes de pasar por la activación de la salida (${activations[activation]}).`,

  kinksNoUnits:
    'Aquí todavía no se quiebra nada: la figura no contiene elementos relu-unit ni sigue a otro elemento.',
  kinksNoNetwork: (id) =>
    `No hay ninguna red que mostrar: ningún elemento con el id «${id}» tiene una.`,
  kinksLocked: (id) =>
    `Los quiebres solo se pueden mirar aquí: «${id}» no permite que otros los muevan.`,

  kinksData: 'Datos',
  kinksUnitsTable: 'Unidades',
  kinksUnitColumn: 'unidad',
  kinksWeightColumn: 'peso',
  kinksBiasColumn: 'sesgo',
  kinksOutputWeightColumn: 'peso de salida',
  kinksPlaceColumn: 'quiebre en x =',
  kinksChangeColumn: 'cambio de pendiente',
  kinksOnColumn: 'activa',
  kinksNoPlace: 'en ninguna parte',
  kinksOnEverywhere: 'en todas partes',
  kinksOnNowhere: 'en ninguna parte',
  kinksOnBetween: (from, to) => `de ${from} a ${to}`,
  kinksOutputBias: (bias) => `sesgo de salida ${bias}`,
  kinksStretchesTable: 'La suma entre sus quiebres',
  kinksFromColumn: 'de x =',
  kinksToColumn: 'a x =',
  kinksSlopeColumn: 'pendiente',
};
