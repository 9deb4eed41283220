import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line, after its name. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'garde ce qui est au-dessus de 0 et met 0 à la place du reste',
  'leaky-relu': 'garde ce qui est au-dessus de 0 et un centième de ce qui est en dessous',
  elu: 'garde ce qui est au-dessus de 0 et laisse le reste tendre vers −1',
  gelu: 'plie la droite en douceur, avec un petit creux sous 0',
  softplus: 'plie la droite en douceur et reste un peu au-dessus de ReLU',
  sigmoid: 'resserre la droite entre 0 et 1',
  tanh: 'resserre la droite entre −1 et 1',
  silu: 'plie la droite en douceur, avec un petit creux sous 0',
  linear: 'laisse tout passer tel quel',
  step: 'donne 1 à partir de 0 et 0 en dessous',
};

const subjects = { it: 'La courbe', sum: 'La somme' } as const;
const axisNews = { same: 'va toujours', other: 'va maintenant' } as const;

function nameOf(unit: number, label: string): string {
  return label || `Unité ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? 'environ ' : '';
}

function at(point: CurvePoint): string {
  return `en ${about(point.about)}x = ${point.x} avec ${point.y}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

function pathCount(count: number): string {
  if (count === 1) return 'du seul chemin';
  return count === 2 ? 'des deux chemins' : `des ${count} chemins`;
}

/** What the walkthrough says, in French. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'Une propagation avant, pas à pas',
  walkCaption:
    'Les unités sont comptées à partir de 0. Chaque chemin garde sa couleur jusqu’à l’addition des chemins.',
  inputOfLesson: 'Dose',
  inputOfNetwork: 'Entrée',
  walkStatus: (step, steps, x, value) =>
    `étape *${step}* sur ${steps} · en x = ${x}\u202f: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}\u202f: une droite passée par ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}\u202f: multipliée par son poids de sortie ${outputWeight}`,
  stepSum: (paths) => `Somme ${pathCount(paths)}`,
  stepBias: (bias) => `Plus le biais de sortie ${bias}`,
  stepOutput: (activation) => `Sortie\u202f: la somme passée par ${activations[activation]}`,

  lineCrosses: (rises, x) => `La droite ${rises ? 'monte' : 'descend'} à travers 0 en x = ${x}.`,
  effectOf: (activation) => `${titles[activation]} ${effects[activation]}.`,
  lineIsAbove: 'La droite n’est nulle part sous 0 ici, donc ReLU ne change rien.',
  lineIsBelow: 'La droite n’est nulle part au-dessus de 0 ici, donc l’unité donne 0 partout.',
  timesZero: 'Multiplié par 0, il ne reste rien\u202f: l’unité est muette.',
  timesOne: 'Un poids de sortie de 1 ne change rien.',
  curveScaled: (upsideDown, scale) => {
    const scaled = scale && `devient ${scale.times} fois plus ${scale.taller ? 'haute' : 'plate'}`;
    if (!upsideDown) return `La courbe ${scaled}.`;
    const flip = 'Le signe moins renverse la courbe';
    return scaled ? `${flip}, et elle ${scaled}.` : `${flip}.`;
  },
  onlyPath: 'Il n’y a rien à ajouter au seul chemin.',
  pathsAdded: 'En chaque x, les chemins sont additionnés.',
  biasMoves: (up, by) => `Toute la courbe ${up ? 'monte' : 'descend'} de ${by}.`,
  biasStays: 'Le biais de sortie est 0\u202f: la courbe reste en place.',
  curveIs: (subject, y) => `${subjects[subject]} vaut ${y} partout.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} est au plus bas ${at(lowest)} et au plus haut ${at(highest)}.`,
  nothingAbove: 'Rien n’est au-dessus de 0, donc la sortie vaut 0 partout.',
  nothingBelow: 'Rien n’est sous 0, donc ReLU ne change rien.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `entre ${about(isAbout)}${from} et ${about(isAbout)}${to}`,
    );
    return (
      `ReLU met 0 à la place de ce qui est sous 0. Ce qui reste se trouve pour x ${listed(between)}\u202f; ` +
      `son sommet est ${peak.y} en ${about(peak.about)}x = ${peak.x}.`
    );
  },

  axisGoes: (from, to, before) =>
    `L’axe vertical ${before ? axisNews[before] : 'va'} de ${from} à ${to}.`,
  dataNeedOther: 'Les données en demanderaient un autre.',

  stepNews: (step, steps, title, x, value) =>
    `Étape ${step} sur ${steps}. ${title}. En x = ${x}\u202f: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `Une propagation avant à travers ${units === 1 ? 'une unité' : `${units} unités`} ` +
    `(activation\u202f: ${activations[activation]}), pour x ${inputLabel && `(${inputLabel}) `}de ${from} à ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}\u202f: poids ${weight}, biais ${bias}, poids de sortie ${outputWeight}.`,
  outputBiasIs: (bias) => `Le biais de sortie est ${bias}.`,
  stepIs: (step, steps, title) => `Étape ${step} sur ${steps}\u202f: ${title}.`,
  valuesSoFar: (x, values) =>
    `En x = ${x}, les étapes jusqu’ici donnent ${values.join('\u202f; ')}.`,
  dataPoint: (x, y) => `(${x}, ${y})`,
  outputAtData: (count, points, outputs) =>
    `${count === 1 ? 'Point de données' : 'Points de données'}\u202f: ${points}\u202f; la sortie y vaut ${outputs}.`,

  lessonNames:
    'Les unités sont comptées à partir de 0\u202f: w₀, b₀ et v₀ sont w1, b1 et w3 de la leçon publiée, ' +
    'w₁, b₁ et v₁ ses w2, b2 et w4, et c est son b3.',
  lessonLeavesOut: 'La leçon publiée omet cette ReLU\u202f: de 0 à 1, c’est sans effet.',
  lessonPeak:
    'Le dessin publié joint 100 points qui manquent x = 0,5\u202f; son sommet n’est donc que 0,838.',
  lessonOther: (activation) =>
    `Ces nombres ont été ajustés avec ReLU\u202f; avec ${activations[activation]}, il en faut d’autres.`,

  stepsName: 'Étapes',
  stepName: (step, title) => `Étape ${step}\u202f: ${title}`,
  previousStep: 'Précédent',
  nextStep: 'Suivant',
  playSteps: 'Lecture',
  pauseSteps: 'Pause',
  hiddenUnitsChoice: 'Unités cachées',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `Graphique de l’étape ${step}\u202f: ${title}`,
  dataLine: 'données',
  runningAt: (inputLabel) => (inputLabel === '' ? 'En' : `${inputLabel}\u202f:`),
  runningName: 'Les étapes jusqu’ici',
  stepColumn: 'étape',
  formulaColumn: 'formule',
  valueColumn: 'valeur',
  stepsData: 'Données',
  stepsTable: 'Ce que donne chaque étape',

  allowedStep: (steps) => `un nombre entier de 1 à ${steps}`,
  allowedInput: (from, to) => `un nombre de ${from} à ${to}, là où finit le domaine`,
};
