import type { ParameterName } from '../../core/curve-formula.js';
import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';

const parameters: Readonly<Record<ParameterName, string>> = {
  weight: 'Gewicht',
  bias: 'Bias',
  scale: 'Faktor',
  offset: 'Versatz',
};

const genitives: Readonly<Record<ParameterName, string>> = {
  weight: 'des Gewichts',
  bias: 'des Bias',
  scale: 'des Faktors',
  offset: 'des Versatzes',
};

const parts: Readonly<Record<NetworkPart, string>> = {
  units: 'Einheiten',
  contributions: 'Beiträge',
  prediction: 'Vorhersage',
  target: 'Ziel',
};

function listedParts(shown: readonly NetworkPart[]): string {
  const names = shown.map((part) => parts[part]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} und ${names[names.length - 1]}`;
}

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `, verwendet wird ${inUse}`;

/** What plots, their probes and the derivative at zero say, in German. */
export const plotTerms: Partial<PlotTerms> = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => parameters[name],

  derivativeOf: (names) => `Ableitung: ${names}`,
  curvesOf: (count, name) => `${name}: ${count} Kurven`,
  valuesOfParameter: (name, count, parameter) =>
    `${name} mit ${count} Werten ${genitives[parameter]}`,
  withParameter: (name, parameter, values) => `${name} mit ${parameters[parameter]} ${values}`,
  partsHeading: listedParts,
  derivativeOfParts: (shown) => `Ableitung: ${listedParts(shown)}`,

  unitCurve: (unit) => `Einheit ${unit}`,
  contributionCurve: (unit) => `Beitrag der Einheit ${unit}`,
  predictionCurve: 'Vorhersage',
  targetCurve: 'Ziel',
  derivativeCurve: (name) => `Steigung: ${name}`,

  describeCurves: (count, input, domain, range) =>
    `Zu sehen ${count === 1 ? 'ist eine Kurve' : `sind ${count} Kurven`} über ${input} ` +
    `von ${domain[0]} bis ${domain[1]}, mit y von ${range[0]} bis ${range[1]}.`,
  moreCurvesInTable: (count) => `${count} weitere Kurven stehen in der Tabelle.`,
  curveBends: (name, input, x, slopes) =>
    `${name} knickt bei ${input} = ${x} von Steigung ${slopes[0]} zu Steigung ${slopes[1]}.`,
  curveJumps: (name, input, x, values, there) =>
    `${name} springt bei ${input} = ${x} von ${values[0]} auf ${values[1]}; ` +
    `der Wert dort ist ${there}.`,
  curveBendsTimes: (name, count) => `${name} knickt ${count}-mal.`,
  curveBendsAt: (name, input, places, slopes) =>
    `${name} knickt bei ${input} = ${places}; die Steigungen sind ${slopes}.`,
  curveStays: (name, y) => `${name} bleibt bei ${y}.`,
  curveGoes: (name, straight, from, to) =>
    `${name} ${straight ? 'ist gerade und geht' : 'geht'} ` +
    `von ${from[1]} bei ${from[0]} bis ${to[1]} bei ${to[0]}.`,
  derivativeIs: (name, values, inUse) =>
    `Die Ableitung von ${name} ist ${values.join(', dann ')}` +
    `${inUse ? `; bei ${inUse.input} = ${inUse.x} wird ${inUse.slope} verwendet` : ''}.`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `${name}, die Ableitung, ist ${first[1]} bei ${first[0]} und ${last[1]} bei ${last[0]} ` +
    `und am weitesten von 0 entfernt bei ${input} = ${farthest[0]} mit ${farthest[1]}.`,

  readSlope: (slope) => `Steigung ${slope}`,
  readBend: (before, after, inUse) =>
    `Steigung links ${before} und rechts ${after}${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `ein Sprung von ${before} auf ${after}${inUse === undefined ? '' : `, als Steigung${inUseText(inUse).slice(1)}`}`,
  readMore: (count) => (count === 1 ? 'und eine weitere Kurve' : `und ${count} weitere Kurven`),

  curvesTable: 'Kurven',
  slopeColumn: 'Steigung',
  pointAtPlot: 'Zum Ablesen auf die Kurve zeigen',
  jump: 'Sprung',
  slopeUsed: (slope) => `verwendet ${slope}`,

  functionPanel: 'Funktion',
  derivativePanel: 'Ableitung',
  derivativeTitle: (title) => `${title}, Ableitung`,
  countOfCurves: (count) => `${count} Kurven`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? 'Ableitung' : 'Graph'}: ${curves} über ${input} von ${from} bis ${to}`,
  plotData: 'Daten',
  valuesTable: 'Werte der Kurven',

  parameterOfAll: (name) => `${parameters[name]} aller Kurven`,
  chooseCurve: 'Kurve',
  resetPlot: 'Zurücksetzen',

  noNetworkToShow: (id) =>
    `Es gibt kein Netz zu zeigen: Kein Element mit der id „${id}“ hat eines.`,
  oneValueOr: (count, list) => `ein Wert für alle Kurven oder ${count} wie in ${list}`,
  theOthers: 'den anderen',

  subgradientHeading: 'Die Ableitung von ReLU bei 0',
  subgradientCaption:
    'An ihrem Knick hat ReLU keine Tangente, aber jede Gerade mit einer Steigung von 0 bis 1 berührt ' +
    'sie dort und bleibt darunter: ein Subgradient. Training gelingt mit jedem davon.',
  fanLabel: (lines, slope) =>
    `ReLU und ${lines} Geraden darunter; die mit Steigung ${slope} ist hervorgehoben`,
  fanSlope: 'Steigung g',
  usedAtZero: 'Was bei 0 verwendet wird',
  slopeOfFrameworks: (slope) => `${slope} (TensorFlow, PyTorch)`,
  slopeOfMidpoint: (slope) => `${slope} (Mitte)`,
  spreadBy: 'Geraden gleichmäßig verteilt nach',
  spreadBySlope: 'Steigung',
  spreadByAngle: 'Winkel',
  averageOfRandom: 'Eine zufällig gewählte Steigung ist im Mittel',
  averageOfDrawn: (lines, mean) => `Die ${lines} gezeichneten Geraden: ${mean}`,
  fanTable: 'Geraden des Fächers',
  lineColumn: 'Gerade',
  angleColumn: 'Winkel',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU und ${lines} Geraden durch ihren Knick bei 0, mit Steigungen von 0 bis 1, gleichmäßig verteilt ` +
    `nach ${byAngle ? 'Winkel' : 'Steigung'}. Jede Gerade berührt ReLU bei 0 und liegt sonst überall auf ` +
    'oder unter ihr, also ist jede Steigung ein Subgradient. Hervorgehoben ist die Gerade mit Steigung ' +
    `g = ${slope}. Eine zufällig gewählte Steigung ist im Mittel ${mean}.`,
};
