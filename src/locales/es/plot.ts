import type { ParameterName } from '../../core/curve-formula.js';
import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';

const parameters: Readonly<Record<ParameterName, string>> = {
  weight: 'peso',
  bias: 'sesgo',
  scale: 'factor',
  offset: 'desplazamiento',
};

const parts: Readonly<Record<NetworkPart, string>> = {
  units: 'unidades',
  contributions: 'contribuciones',
  prediction: 'predicción',
  target: 'objetivo',
};

function listedParts(shown: readonly NetworkPart[]): string {
  const names = shown.map((part) => parts[part]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} y ${names[names.length - 1]}`;
}

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `, se usa ${inUse}`;

/** What plots, their probes and the derivative at zero say, in Spanish. */
export const plotTerms: Partial<PlotTerms> = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => parameters[name],

  derivativeOf: (names) => `Derivada: ${names}`,
  curvesOf: (count, name) => `${name}: ${count} curvas`,
  valuesOfParameter: (name, count, parameter) =>
    `${name} con ${count} valores del ${parameters[parameter]}`,
  withParameter: (name, parameter, values) => `${name} con ${parameters[parameter]} ${values}`,
  partsHeading: (shown) => {
    const text = listedParts(shown);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  derivativeOfParts: (shown) => `Derivada: ${listedParts(shown)}`,

  unitCurve: (unit) => `unidad ${unit}`,
  contributionCurve: (unit) => `contribución de la unidad ${unit}`,
  predictionCurve: 'predicción',
  targetCurve: 'objetivo',
  derivativeCurve: (name) => `pendiente: ${name}`,

  describeCurves: (count, input, domain, range) =>
    `La gráfica muestra ${count === 1 ? 'una curva' : `${count} curvas`} sobre ${input} ` +
    `de ${domain[0]} a ${domain[1]}, con y de ${range[0]} a ${range[1]}.`,
  moreCurvesInTable: (count) => `En la tabla hay ${count} curvas más.`,
  curveBends: (name, input, x, slopes) =>
    `${name} se quiebra en ${input} = ${x} de la pendiente ${slopes[0]} a la pendiente ${slopes[1]}.`,
  curveJumps: (name, input, x, values, there) =>
    `${name} salta en ${input} = ${x} de ${values[0]} a ${values[1]}; su valor allí es ${there}.`,
  curveBendsTimes: (name, count) => `${name} se quiebra ${count} veces.`,
  curveBendsAt: (name, input, places, slopes) =>
    `${name} se quiebra en ${input} = ${places}; sus pendientes son ${slopes}.`,
  curveStays: (name, y) => `${name} se queda en ${y}.`,
  curveGoes: (name, straight, from, to) =>
    `${name} ${straight ? 'es recta y va' : 'va'} ` +
    `de ${from[1]} en ${from[0]} a ${to[1]} en ${to[0]}.`,
  derivativeIs: (name, values, inUse) =>
    `La derivada de ${name} es ${values.join(', luego ')}` +
    `${inUse ? `; en ${inUse.input} = ${inUse.x} se usa ${inUse.slope}` : ''}.`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `${name}, la derivada, es ${first[1]} en ${first[0]} y ${last[1]} en ${last[0]}, ` +
    `y lo más lejos de 0 en ${input} = ${farthest[0]} con ${farthest[1]}.`,

  readSlope: (slope) => `pendiente ${slope}`,
  readBend: (before, after, inUse) =>
    `pendiente ${before} a la izquierda y ${after} a la derecha${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `un salto de ${before} a ${after}${inUse === undefined ? '' : `, como pendiente${inUseText(inUse).slice(1)}`}`,
  readMore: (count) => (count === 1 ? 'y una curva más' : `y ${count} curvas más`),

  curvesTable: 'Curvas',
  slopeColumn: 'pendiente',
  pointAtPlot: 'Señalar la gráfica para leerla',
  jump: 'salto',
  slopeUsed: (slope) => `usa ${slope}`,

  functionPanel: 'Función',
  derivativePanel: 'Derivada',
  derivativeTitle: (title) => `${title}, derivada`,
  countOfCurves: (count) => `${count} curvas`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? 'Derivada' : 'Gráfica'}: ${curves} sobre ${input} de ${from} a ${to}`,
  plotData: 'Datos',
  valuesTable: 'Valores de las curvas',

  parameterOfAll: (name) => `${parameters[name]} de todas las curvas`,
  chooseCurve: 'Curva',
  resetPlot: 'Reiniciar',

  noNetworkToShow: (id) =>
    `No hay ninguna red que mostrar: ningún elemento con el id «${id}» tiene una.`,
  oneValueOr: (count, list) => `un valor para todas las curvas, o ${count} como en ${list}`,
  theOthers: 'las demás',

  subgradientHeading: 'La derivada de ReLU en 0',
  subgradientCaption:
    'En su quiebre, ReLU no tiene tangente, pero toda recta con pendiente de 0 a 1 la toca allí y queda ' +
    'por debajo: un subgradiente. Se puede entrenar con cualquiera de ellos.',
  fanLabel: (lines, slope) => `ReLU y ${lines} rectas por debajo; destaca la de pendiente ${slope}`,
  fanSlope: 'pendiente g',
  usedAtZero: 'Lo que se usa en 0',
  slopeOfFrameworks: (slope) => `${slope} (TensorFlow, PyTorch)`,
  slopeOfMidpoint: (slope) => `${slope} (punto medio)`,
  spreadBy: 'Rectas repartidas por igual según',
  spreadBySlope: 'pendiente',
  spreadByAngle: 'ángulo',
  averageOfRandom: 'Una pendiente elegida al azar es, en promedio,',
  averageOfDrawn: (lines, mean) => `Las ${lines} rectas dibujadas: ${mean}`,
  fanTable: 'Rectas del abanico',
  lineColumn: 'recta',
  angleColumn: 'ángulo',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU y ${lines} rectas por su quiebre en 0, con pendientes de 0 a 1 repartidas por igual según ` +
    `${byAngle ? 'el ángulo' : 'la pendiente'}. Cada recta toca ReLU en 0 y queda sobre ella o por debajo ` +
    'en todo lo demás, así que cada pendiente es un subgradiente. Se destaca la recta de pendiente ' +
    `g = ${slope}. Una pendiente elegida al azar es, en promedio, ${mean}.`,
};
