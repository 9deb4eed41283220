import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU garde ce qui est au-dessus de 0 et met 0 à la place du reste.',
  'leaky-relu':
    'Leaky ReLU garde ce qui est au-dessus de 0 et un centième de ce qui est au-dessous.',
  elu: 'ELU garde ce qui est au-dessus de 0 et laisse le reste s’aplatir vers −1.',
  gelu: 'GELU courbe la droite en douceur, avec un petit creux au-dessous de 0.',
  softplus: 'Softplus courbe la droite en douceur et reste un peu au-dessus de ReLU.',
  sigmoid: 'La sigmoïde comprime la droite dans l’intervalle de 0 à 1.',
  tanh: 'Tanh comprime la droite dans l’intervalle de −1 à 1.',
  silu: 'SiLU courbe la droite en douceur, avec un petit creux au-dessous de 0.',
  linear: 'L’activation linéaire laisse tout tel quel.',
  step: 'L’échelon donne 1 à partir de 0 et 0 au-dessous.',
};

const subjects = { it: 'La courbe', sum: 'La somme' } as const;
const axisNews = { same: 'va toujours', other: 'va maintenant' } as const;

function nameOf(unit: number, label: string): string {
  return label || `Unité ${unit}`;
}

/** The activation on its own, after a preposition. */
function applied(activation: ActivationName): string {
  if (activation === 'linear') return 'l’activation linéaire';
  if (activation === 'step') return 'l’échelon';
  return activation === 'sigmoid' ? 'la sigmoïde' : activations[activation];
}

/** "en x = 3", "vers x = 3". */
function at({ about, x }: CurvePoint): string {
  return `${about ? 'vers' : 'en'} x = ${x}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

/** What the walkthrough says, in French. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'Une propagation avant, étape par étape',
  walkCaption:
    'Les unités sont comptées à partir de 0. Chaque chemin garde sa couleur jusqu’à l’addition des chemins.',
  inputOfLesson: 'Dose',
  inputOfNetwork: 'Entrée',
  walkStatus: (step, steps, x, value) =>
    `étape *${step}* sur ${steps} · en x = ${x}\u202f: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}\u202f: une droite à travers ${applied(activation)}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}\u202f: fois son poids de sortie ${outputWeight}`,
  stepSum: (paths) => {
    if (paths === 1) return 'Somme du seul chemin';
    return paths === 2 ? 'Somme des deux chemins' : `Somme des ${paths} chemins`;
  },
  stepBias: (bias) => `Plus le biais de sortie ${bias}`,
  stepOutput: (activation) => `Sortie\u202f: la somme à travers ${applied(activation)}`,

  lineCrosses: (rises, x) => `La droite ${rises ? 'monte' : 'descend'} et passe par 0 en x = ${x}.`,
  effectOf: (activation) => effects[activation],
  lineIsAbove: 'La droite n’est ici nulle part au-dessous de 0, donc ReLU ne change rien.',
  lineIsBelow: 'La droite n’est ici nulle part au-dessus de 0, donc l’unité donne 0 partout.',
  timesZero: 'Multiplié par 0, il ne reste rien\u202f: l’unité est muette.',
  timesOne: 'Un poids de sortie de 1 ne change rien.',
  curveScaled: (upsideDown, scale) => {
    const scaled = scale && `devient ${scale.times} fois plus ${scale.taller ? 'haute' : 'plate'}`;
    if (!upsideDown) return `La courbe ${scaled}.`;
    const flip = 'Le signe moins renverse la courbe';
    return scaled ? `${flip}, et elle ${scaled}.` : `${flip}.`;
  },
  onlyPath: 'Il n’y a rien à ajouter au seul chemin.',
  pathsAdded: 'En chaque x, les chemins s’additionnent.',
  biasMoves: (up, by) => `Toute la courbe se déplace de ${by} vers le ${up ? 'haut' : 'bas'}.`,
  biasStays: 'Le biais de sortie est 0\u202f: la courbe reste en place.',
  curveIs: (subject, y) => `${subjects[subject]} vaut ${y} partout.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} a pour minimum ${lowest.y} ${at(lowest)} et pour maximum ${highest.y} ${at(highest)}.`,
  nothingAbove: 'Rien n’est au-dessus de 0, donc la sortie est 0 partout.',
  nothingBelow: 'Rien n’est au-dessous de 0, donc ReLU ne change rien.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const about = isAbout ? 'environ ' : '';
    const between = stretches.map(([from, to]) => `entre ${about}${from} et ${about}${to}`);
    return (
      `ReLU met 0 à la place de ce qui est au-dessous de 0. Ce qui reste se trouve pour x ${listed(between)}\u202f; ` +
      `son sommet est ${peak.y} ${at(peak)}.`
    );
  },

  axisGoes: (from, to, before) =>
    `L’axe vertical ${before ? axisNews[before] : 'va'} de ${from} à ${to}.`,
  dataNeedOther: 'Les données en demanderaient un autre.',

  stepNews: (step, steps, title, x, value) =>
    `Étape ${step} sur ${steps}. ${title}. En x = ${x}\u202f: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `Une propagation avant à travers ${units === 1 ? 'une unité' : `${units} unités`} avec ` +
    `${applied(activation)}, pour x ${inputLabel && `(${inputLabel}) `}de ${from} à ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}\u202f: poids ${weight}, biais ${bias} et poids de sortie ${outputWeight}.`,
  outputBiasIs: (bias) => `Le biais de sortie est ${bias}.`,
  stepIs: (step, steps, title) => `Étape ${step} sur ${steps}\u202f: ${title}.`,
  valuesSoFar: (x, values) =>
    `En x = ${x}, les étapes donnent jusqu’ici ${values.join('\u202f; ')}.`,
  dataPoint: (x, y) => `(${x}\u202f; ${y})`,
  outputAtData: (count, points, outputs) =>
    `${count === 1 ? 'Le point de données est' : 'Les points de données sont'} ${points}\u202f; ` +
    `la sortie y vaut ${outputs}.`,

  lessonNames:
    'La leçon «\u202fUnderstanding ReLU through visual Python examples\u202f» a été publiée avec ce réseau\u202f; ses w1, ' +
    'b1 et w3 s’appellent ici w₀, b₀ et v₀, w2, b2 et w4 s’appellent w₁, b₁ et v₁, et b3 s’appelle c.',
  lessonLeavesOut: 'La leçon publiée omet cette ReLU\u202f: de 0 à 1, c’est sans conséquence.',
  lessonPeak:
    'Le dessin publié relie 100 points qui manquent x = 0,5\u202f; son sommet n’est donc que 0,838.',
  lessonOther: (activation) =>
    `Ces nombres ont été ajustés avec ReLU\u202f; avec ${applied(activation)}, il en faut d’autres.`,

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
  allowedInput: (from, to) => `un nombre de ${from} à ${to}, où finit le domaine`,
};
