import type { ParameterName } from '../../core/curve-formula.js';
import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';

const parameters: Readonly<Record<ParameterName, string>> = {
  weight: 'poids',
  bias: 'biais',
  scale: 'facteur',
  offset: 'décalage',
};

const parts: Readonly<Record<NetworkPart, string>> = {
  units: 'unités',
  contributions: 'contributions',
  prediction: 'prédiction',
  target: 'cible',
};

function listedParts(shown: readonly NetworkPart[]): string {
  const names = shown.map((part) => parts[part]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1]}`;
}

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `, ${inUse} étant utilisée`;

/** What plots, their probes and the derivative at zero say, in French. */
export const plotTerms: Partial<PlotTerms> = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => parameters[name],

  derivativeOf: (names) => `Dérivée\u202f: ${names}`,
  curvesOf: (count, name) => `${name}\u202f: ${count} courbes`,
  valuesOfParameter: (name, count, parameter) =>
    `${name} avec ${count} valeurs du ${parameters[parameter]}`,
  withParameter: (name, parameter, values) => `${name} avec ${parameters[parameter]} ${values}`,
  partsHeading: (shown) => {
    const text = listedParts(shown);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  derivativeOfParts: (shown) => `Dérivée\u202f: ${listedParts(shown)}`,

  unitCurve: (unit) => `unité ${unit}`,
  contributionCurve: (unit) => `contribution de l’unité ${unit}`,
  predictionCurve: 'prédiction',
  targetCurve: 'cible',
  derivativeCurve: (name) => `pente\u202f: ${name}`,

  describeCurves: (count, input, domain, range) =>
    `Le graphique montre ${count === 1 ? 'une courbe' : `${count} courbes`} en fonction de ${input} ` +
    `de ${domain[0]} à ${domain[1]}, avec y de ${range[0]} à ${range[1]}.`,
  moreCurvesInTable: (count) => `Le tableau contient ${count} courbes de plus.`,
  curveBends: (name, input, x, slopes) =>
    `${name} change de pente en ${input} = ${x}, de ${slopes[0]} à ${slopes[1]}.`,
  curveJumps: (name, input, x, values, there) =>
    `${name} saute en ${input} = ${x} de ${values[0]} à ${values[1]}\u202f; ` +
    `sa valeur y est ${there}.`,
  curveBendsTimes: (name, count) => `${name} change ${count} fois de pente.`,
  curveBendsAt: (name, input, places, slopes) =>
    `${name} change de pente en ${input} = ${places}\u202f; ses pentes sont ${slopes}.`,
  curveStays: (name, y) => `${name} reste à ${y}.`,
  curveGoes: (name, straight, from, to) =>
    `${name} ${straight ? 'est droite et va' : 'va'} ` +
    `de ${from[1]} en ${from[0]} à ${to[1]} en ${to[0]}.`,
  derivativeIs: (name, values, inUse) =>
    `La dérivée de ${name} vaut ${values.join(', puis ')}` +
    `${inUse ? `\u202f; en ${inUse.input} = ${inUse.x} la valeur utilisée est ${inUse.slope}` : ''}.`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `${name}, la dérivée, vaut ${first[1]} en ${first[0]} et ${last[1]} en ${last[0]}, ` +
    `et s’éloigne le plus de 0 en ${input} = ${farthest[0]} avec ${farthest[1]}.`,

  readSlope: (slope) => `pente ${slope}`,
  readBend: (before, after, inUse) =>
    `pente ${before} à gauche et ${after} à droite${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `un saut de ${before} à ${after}${inUse === undefined ? '' : `, la pente ${inUse} étant utilisée`}`,
  readMore: (count) => (count === 1 ? 'et une autre courbe' : `et ${count} autres courbes`),

  curvesTable: 'Courbes',
  slopeColumn: 'pente',
  pointAtPlot: 'Pointer le graphique pour le lire',
  jump: 'saut',
  slopeUsed: (slope) => `utilise ${slope}`,

  functionPanel: 'Fonction',
  derivativePanel: 'Dérivée',
  derivativeTitle: (title) => `${title}, dérivée`,
  countOfCurves: (count) => `${count} courbes`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? 'Dérivée' : 'Graphe'}\u202f: ${curves} en fonction de ${input} de ${from} à ${to}`,
  plotData: 'Données',
  valuesTable: 'Valeurs des courbes',

  parameterOfAll: (name) => `${parameters[name]} de toutes les courbes`,
  chooseCurve: 'Courbe',
  resetPlot: 'Réinitialiser',

  noNetworkToShow: (id) =>
    `Aucun réseau à montrer\u202f: aucun élément d’id «\u202f${id}\u202f» n’en a un.`,
  oneValueOr: (count, list) => `une valeur pour toutes les courbes, ou ${count} comme dans ${list}`,
  theOthers: 'les autres',

  subgradientHeading: 'La dérivée de ReLU en 0',
  subgradientCaption:
    'À sa cassure, ReLU n’a pas de tangente, mais toute droite de pente 0 à 1 la touche là et reste en ' +
    'dessous\u202f: un sous-gradient. L’entraînement fonctionne avec chacun d’eux.',
  fanLabel: (lines, slope) =>
    `ReLU et ${lines} droites en dessous\u202f; celle de pente ${slope} ressort`,
  fanSlope: 'pente g',
  usedAtZero: 'Ce qui est utilisé en 0',
  slopeOfFrameworks: (slope) => `${slope} (TensorFlow, PyTorch)`,
  slopeOfMidpoint: (slope) => `${slope} (milieu)`,
  spreadBy: 'Droites réparties régulièrement selon',
  spreadBySlope: 'la pente',
  spreadByAngle: 'l’angle',
  averageOfRandom: 'Une pente tirée au hasard vaut en moyenne',
  averageOfDrawn: (lines, mean) => `Les ${lines} droites tracées\u202f: ${mean}`,
  fanTable: 'Droites de l’éventail',
  lineColumn: 'droite',
  angleColumn: 'angle',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU et ${lines} droites passant par sa cassure en 0, de pentes 0 à 1 réparties régulièrement selon ` +
    `${byAngle ? 'l’angle' : 'la pente'}. Chaque droite touche ReLU en 0 et reste partout ailleurs sur elle ` +
    'ou en dessous, donc chaque pente est un sous-gradient. La droite de pente ' +
    `g = ${slope} ressort. Une pente tirée au hasard vaut ${mean} en moyenne.`,
};
