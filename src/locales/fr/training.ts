import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: 'erreur quadratique moyenne',
  mae: 'erreur absolue moyenne',
  huber: 'perte de Huber',
};

const counts = 'Zéro Une Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze'.split(' ');

/** "unités ReLU", "unités linéaires". */
function units(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'unité' : 'unités';
  if (activation === 'linear') return `${noun} ${count === 1 ? 'linéaire' : 'linéaires'}`;
  if (activation === 'sigmoid') return `${noun} ${count === 1 ? 'sigmoïde' : 'sigmoïdes'}`;
  if (activation === 'step') return `${noun} échelon`;
  return `${noun} ${activations[activation]}`;
}

function grouped(count: number): string {
  return count.toLocaleString('fr');
}

function all(count: number): string {
  if (count === 1) return 'l’unité';
  return `les ${count === 2 ? 'deux' : grouped(count)} unités`;
}

function alive(count: number): string {
  return `${all(count)} ${count === 1 ? 'est vivante' : 'sont vivantes'}`;
}

function dead(part: number, count: number, list: string): string {
  const state = part === 1 ? 'est morte' : 'sont mortes';
  if (part === count) return `${all(count)} ${state}`;
  if (list === '') return `${grouped(part)} unités sur ${grouped(count)} ${state}`;
  const subject = part === 1 ? 'l’unité' : 'les unités';
  return `${subject} ${list} ${state} (${part} sur ${grouped(count)})`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function layers(sizes: readonly number[], activation: ActivationName): string {
  if (sizes.length === 1) return `${grouped(sizes[0])} ${units(activation, sizes[0])}`;
  const last = grouped(sizes[sizes.length - 1]);
  const others = sizes.slice(0, -1).map(grouped).join(', ');
  return `${sizes.length} couches cachées de ${others} et ${last} ${units(activation)}`;
}

/** What the trainer says, in French. */
export const trainingTerms: Partial<TrainingTerms> = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: (count) => (count === 1 ? '1 point' : `${count} points`),

  unitsLearn: (count, countText, activation, target) =>
    `${counts[count] ?? countText} ${units(activation, count)} ` +
    `${count === 1 ? 'apprend' : 'apprennent'} ${target}`,
  layersLearn: (count, sizes, activation, target) =>
    `${counts[count]} couches de ${sizes} ${units(activation)} apprennent ${target}`,

  captionUnits: 'Chaque ligne colorée est une unité.',
  captionHinge:
    'D’un côté de sa cassure, elle n’apporte rien\u202f; à la cassure, elle plie la somme.',
  captionSum: 'La prédiction est la somme de toutes les contributions et du biais de sortie.',
  captionKinks: 'Anneaux et traits marquent où les unités plient la prédiction.',
  captionBars:
    'Une barre montre où une unité est active, une flèche dans quel sens elle plie la somme.',

  unitsDead: dead,
  unitsAlive: alive,
  unitsAreDead: (part, count, list) => `${capitalized(dead(part, count, list))}.`,
  unitsAreAlive: (count) => `${capitalized(alive(count))}.`,

  trainingDiverged: (epoch, learningRate) =>
    `L’entraînement a divergé après l’époque ${epoch}\u202f: les pas vont trop loin et les nombres ` +
    `croissent jusqu’à déborder. Essayer un taux d’apprentissage inférieur à ${learningRate}, ` +
    'peut-être un dixième de celui-ci.',
  trainingStopped: (epoch) =>
    `L’entraînement a été arrêté à l’époque ${epoch}. «\u202fRéinitialiser\u202f» ramène au début.`,
  trainingFailed: (reason) => `L’entraînement n’a pas pu avoir lieu. ${reason}`.trim(),

  statusUntrained: (epoch, loss, name) =>
    `Non entraîné\u202f: époque ${epoch}, ${losses[name]} ${loss}.`,
  statusPlaying: 'Lecture en cours.',
  statusPaused: (epoch, loss, name) => `En pause à l’époque ${epoch}, ${losses[name]} ${loss}.`,
  statusComplete: (epoch, loss, name) => `Terminé\u202f: époque ${epoch}, ${losses[name]} ${loss}.`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const points =
      samples === undefined
        ? ''
        : ` à partir de ${grouped(samples)} ${samples === 1 ? 'point' : 'points'}`;
    return (
      `Un réseau avec une entrée, ${layers(hiddenUnits, activation)} et une sortie apprend ` +
      `${target}${points} entre ${from} et ${to}, avec la graine ${seed}.`
    );
  },
  describeUntrained: (name, loss) => `Non entraîné\u202f: ${losses[name]} ${loss}.`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `Après ${epoch} époques sur ${epochs}\u202f: ${losses[lossName]} ${loss}, ` +
    `contre ${initialLoss} au début.`,
  describeKinks: (places) => `Les cassures des unités sont en x = ${places}.`,
  describeNoKink:
    'La prédiction est une seule droite\u202f: aucune unité n’a de cassure à l’intérieur.',

  allowedRecording: 'ce qui donne au plus 2\u202f000 images et 32 Mo',
  allowedRecordEvery: 'au plus le nombre d’époques',
  allowedSamples: 'le nombre de points, si la cible est faite de points',
  allowedTarget: (reason) =>
    `x^3, sin, abs, step, une expression en x ou des points tels que 0,2 1,0 (${reason})`,
  targetWithoutValues: 'elle n’a aucune valeur d’au plus 1e100 sur le domaine',
  allowedFiniteTarget: (samples) =>
    'des fonctions de valeur finie, d’au plus 1e100, sur tout le domaine ' +
    `(${samples} échantillons n’en ont pas)`,
  otherSamples: 'les autres échantillons',
  allowedBatchSize: (samples) => `full ou un nombre entier de 1 aux ${samples} échantillons`,

  targetEmpty: 'La cible est vide\u202f; écrire x^3, sin(x) ou des points tels que 0,2 1,0.',
  targetPoint: (number, text) =>
    `Le point ${number} est "${text}"\u202f; un point est fait de deux nombres finis séparés par une ` +
    'virgule, et une espace précède le suivant, comme dans 0,2 1,0.',
  expressionTooLong: (length, most) =>
    `L’expression a ${length} caractères\u202f; ${most} au plus sont admis.`,
  expressionEnd: 'la fin',
  expressionNumberTooLarge: (token, position) =>
    `Le nombre ${token} à la position ${position} est trop grand\u202f; il doit être inférieur à 1.8e308.`,
  expressionExpected: (allowed, position, found) =>
    `À la position ${position}, ${allowed} est attendu, mais il y a ${found}.`,
  expressionOperatorOrEnd: 'un opérateur ou la fin',
  expressionOperand: 'un nombre, x, une fonction ou "("',
  expressionCharacter: (character, position) =>
    `Le caractère "${character}" à la position ${position} n’est pas admis\u202f; une expression ` +
    'contient des nombres, x, pi, e, + - * / ^, des parenthèses et des fonctions telles que sin(x).',
  expressionArguments: (name, position, fewest, orMore, given) =>
    `${name} à la position ${position} prend ${fewest}${orMore ? ' ou plusieurs' : ''} ` +
    `${fewest === 1 && !orMore ? 'valeur' : 'valeurs'}, mais en reçoit ${given}.`,
  expressionUnknownName: (name, position, constants, functions) =>
    `Nom inconnu ${name} à la position ${position}\u202f; les noms sont x, ` +
    `${constants} et les fonctions ${functions}.`,
  expressionTooDeep: (position, most) =>
    `L’expression est trop imbriquée à la position ${position}\u202f; ` +
    `${most} niveaux au plus sont admis.`,

  play: 'Lecture',
  pause: 'Pause',
  replay: 'Revoir',
  stepForward: 'Pas à pas',
  reset: 'Réinitialiser',
  newStart: (seed) => `Nouveau départ (graine ${seed})`,
  speed: 'Vitesse',
  speedTimes: (times) => `Vitesse ${times}×`,
  trainingProgress: (percent) => `entraînement ${percent}\u202f%`,
  epochName: 'Époque',
  hiddenUnitsField: 'Unités cachées',
  activationField: 'Activation',
  targetField: 'Cible',
  learningRateField: 'Taux d’apprentissage',
  optimizerField: 'Optimiseur',
  seedField: 'Graine',

  epochOf: (epoch, epochs) => `époque *${epoch}* sur ${epochs}`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `époque ${epoch}, perte ${loss}`,

  firstOf: (drawn, count) => `, les ${drawn} premières sur ${count}`,
  unitsPanel: 'Unités',
  unitsPanelDetail: (activation, drawn) =>
    `${activation === 'linear' ? '' : activation.replace('-', ' ')}(poids · x + biais)${drawn}`,
  lastLayerDetail: (drawn) => `de la dernière couche cachée${drawn}`,
  unitsPanelLabel: (activation, drawn) =>
    `Sortie des ${units(activation)} en fonction de x${drawn}`,
  contributionsPanel: 'Contributions',
  contributionsDetail: (drawn) => `unité · poids de sortie${drawn}`,
  contributionsLabel: (drawn) =>
    `Chaque unité multipliée par son poids de sortie, et le biais de sortie, en fonction de x${drawn}`,
  kinksPanel: 'Cassures',
  kinksPanelDetail: (drawn) => `où chaque unité est active${drawn}`,
  kinksPanelEmpty: 'aucune à montrer',
  kinksPanelLabel: (drawn) =>
    `Où chaque unité est active, où elle plie la somme et de combien, en fonction de x${drawn}`,
  predictionPanel: 'Prédiction',
  predictionLabel: (epoch, loss) =>
    `Prédiction et cible en fonction de x à l’époque ${epoch}, perte ${loss}`,
  lossPanel: 'Perte',
  lossPanelLabel: (name, epochs) =>
    `Courbe de l’époque 0 à l’époque ${epochs}\u202f: ${losses[name]}`,
  legend: 'Lignes',
  legendUnit: (unit) => `unité ${unit}`,
  legendBias: 'biais de sortie',
  legendDead: '(morte)',
  targetLine: 'cible',
  predictionLine: 'prédiction',

  tablesSummary: 'Données de cette époque',
  tablesRegion: 'Données',
  tableUnits: (epoch) => `Unités à l’époque ${epoch}`,
  tablePrediction: (epoch) => `Prédiction à l’époque ${epoch}`,
  tableLoss: 'Perte',
  columnUnit: 'unité',
  columnWeight: 'poids',
  columnBias: 'biais',
  columnKink: 'cassure en x =',
  columnOutputWeight: 'poids de sortie',
  columnState: 'état',
  columnEpoch: 'époque',
  bendsNowhere: 'nulle part',
  isDead: 'morte',
  isAlive: 'vivante',
  outputBiasNote: (bias) => `biais de sortie ${bias}`,

  downloadGif: 'Animation GIF',
  downloadWebm: 'Vidéo WebM',
  downloadPicture: 'Image PNG',
  downloadCsv: 'Tableau CSV',
  downloadJson: 'JSON de l’entraînement',
  animationBegins: 'L’animation est en préparation.',
  animationSaved: 'L’animation est enregistrée.',
  animationNeedsFigure: 'Seule une figure placée sur une page peut être animée.',
  animationType: (type) => `type "${type}" ne peut pas servir. Valeurs admises\u202f: gif, webm.`,
  cannotRecordWebm: 'Ce navigateur ne peut pas enregistrer de WebM.',
  recordingFailed: 'Ce navigateur n’a pas pu enregistrer de WebM.',
  exportCancelled: 'L’export a été annulé.',
  runChanged: 'L’entraînement a été modifié.',
};
