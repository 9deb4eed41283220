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

const words = { to: ' à ', comma: ', ', and: ' et ' };
const odds =
  'sur 500 départs au hasard, 45 ont atteint la cible, dont 16 en 4\u202f000 époques au plus.';

/** "l’unité 1", "les unités 1 et 2", or how many: "4 autres unités". */
function unitNames(units: Numbered, isFixed = false): string {
  const { length } = units.numbers;
  if (units.form === 'one') return `l’unité ${units.numbers[0]}`;
  if (units.form === 'many') return isFixed ? `${length} unités fixes` : `${length} autres unités`;
  return `les unités ${numbersText(units, words)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isOne = ({ form }: Numbered): boolean => form === 'one';

function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const [are, give] = isOne(units)
    ? ['est encore active', 'donne']
    : ['sont encore actives', 'donnent'];
  const where = x === undefined ? 'à cet endroit' : `en x = ${x}`;
  const share = isPart
    ? `${give} déjà ${already} sur ${after}`
    : `${give} ${already}, il manque donc ${rest} pour atteindre ${after}`;
  return `${unitNames(units)} ${are} ${where} et ${share}`;
}

function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `se plie en ${kink}, comme il faut`
    : `se plie en ${kink}, assez près de ${needed}`;
}

function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? 'trop tôt' : 'trop tard';
  if (where === 'beyond') {
    return `${when}\u202f: en ${has}, au-delà de la cible, au lieu de ${needs}`;
  }
  if (where === 'before') {
    return `${when}\u202f: en ${has}, avant le début de la cible, au lieu de ${needs}`;
  }
  return `${when}, en ${has} au lieu de ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string =>
  `trop ${isSteep ? 'forte' : 'faible'} de ${excess}`;

function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return 'une unité qui reste à 0 sur toute la cible';
    case 'constant':
      return `une unité qui ajoute ${start} partout`;
    case 'always':
      return `une unité active sur toute la cible, avec ${start} en x = ${from} et la pente ${slope}`;
    case 'right':
      return `une unité qui reste à 0 jusqu’à x = ${kink}, puis donne la pente ${slope}`;
    case 'left':
      return `une unité tournée vers la gauche\u202f: pente ${slope} jusqu’à x = ${kink}, puis 0`;
  }
}

const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `jusqu’à ${size} trop ${isHigh ? 'haut' : 'bas'}, en x = ${x}`;

const epochsText = (epochs: number, text: string): string =>
  `${text} ${epochs === 1 ? 'époque' : 'époques'}`;

const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `laisser ${unitNames(units)} à 0 jusqu’à ce que le segment ${segment} soit bon`
    : `${unitNames(units)} ${isOne(units) ? 'peut' : 'peuvent'} attendre que le segment ${segment} soit bon`;

/** What is right and wrong in an exercise, and its hints, in French. */
export const exerciseDiagnosisTerms: Partial<ExerciseDiagnosisTerms> = {
  allSegmentsMatch: (count) => `Les ${count} segments sont bons.`,
  nothingMoved: 'Rien n’a encore bougé.',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units ? unitNames(units, true) : `le biais de sortie, ${outputBias}`;
    const rest = why
      ? `\u202f: de x = ${why.from} à ${why.to} sa pente est ${why.has}, et celle de la cible ${why.needs}`
      : '';
    return `La prédiction n’est encore que ${only}${rest}.`;
  },
  segmentIsOff: (error) => `Le segment ${error.segment} est ${errorText(error)}.`,

  targetNeeds: (need) => `Il faut à la cible ${neededUnit(need)}.`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `active pour x < ${kink} et inactive ensuite`,
      never: 'inactive sur toute la cible',
      always: 'active sur toute la cible',
    };
    const name = parameter === 'weight' ? 'son poids' : 'sa pente';
    return `L’unité ${unit} est tournée vers la gauche\u202f: ${name} est sous 0, elle est donc ${where[on]}.`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `sa pente est ${muchOf(slope)}`
      : `elle donne la pente ${slope.has} au lieu de ${slope.needs}`;
    return `L’unité ${unit} ${bendsRight(kink)}, mais ${wrong}\u202f: ${shareText(share)}.`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `La pente de l’unité ${unit} est ${muchOf(slope)}`
      : `L’unité ${unit} donne la pente ${slope.has} au lieu de ${slope.needs}`;
    return `${wrong}\u202f: ${shareText(share)}. De plus, l’unité ${unit} se plie ${wrongPlace(place)}.`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `L’unité ${unit} ${isOwn ? 'a' : 'donne'} ${isExact ? 'la bonne pente' : 'une bonne pente'}, ` +
    `${slope}, mais se plie ${wrongPlace(place)}.`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `L’unité ${unit} ${bendsRight(kink)}, mais ${isOwn ? 'sa pente est' : 'elle donne la pente'} ${has} ` +
    `au lieu de ${needs}${share ? `\u202f: ${shareText(share)}` : ''}.`,
  unitIsSilent: (unit, why) => {
    if (!why) return `L’unité ${unit} est encore muette.`;
    return 'line' in why
      ? `L’unité ${unit} est muette\u202f: sa droite reste à ${why.line}, sous 0.`
      : `L’unité ${unit} est muette\u202f: sa cassure, en ${why.kink}, se trouve à ${why.isLeft ? 'gauche' : 'droite'} de la cible.`;
  },
  noUnitGives: (from, to, slope) =>
    `De x = ${from} à ${to} la cible a la pente ${slope}, et aucune unité ne la donne.`,
  slopeMustGo: (x, { before, after }) =>
    `En x = ${x} la pente doit passer de ${before} à ${after}.`,
  unitNotNeeded: (unit) =>
    `L’unité ${unit} est active, mais aucune unité n’est nécessaire pour ce qu’elle fait.`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `L’unité ${unit} a ${parameter === 'weight' ? 'le poids' : 'la pente'} 0\u202f: elle n’a pas de ` +
    `cassure et ${isLowering ? 'abaisse' : 'élève'} tout de ${size}.`,
  unitsDoTheSame: (units, kink, slope) =>
    `${capitalized(unitNames(units))} font la même chose\u202f: toutes deux se plient en ${kink} avec la pente ${slope}.`,
  unitNearlyRight: (unit, kink, slope) =>
    `L’unité ${unit} est presque bonne\u202f: elle se plie en ${kink} avec la pente ${slope}.`,
  unitBendsWith: (unit, kink, slope) =>
    `L’unité ${unit} se plie en ${kink} avec la pente ${slope}.`,

  hintNothingLeft: 'Tous les segments sont bons\u202f: il n’y a plus rien à régler.',
  hintLookWhereItBegins: (segment, x) =>
    `Le segment ${segment} est le premier qui ne va pas\u202f: regarder où il commence, x = ${x}.`,
  hintOffBy: (error, slope) =>
    `Le segment ${error.segment} est le premier qui ne va pas\u202f: il est ${errorText(error)}. ` +
    `La pente de la cible y est ${slope}.`,
  hintNoNumbers: (segment, slope) =>
    `Le segment ${segment} est le premier qui ne va pas. La pente de la cible y est ${slope}. ` +
    'Aucun nombre n’est connu qui convienne à toute la cible.',
  hintFirstOff: (segment) => `Le segment ${segment} est le premier qui ne va pas.`,
  hintBeginWith: (unit, segment, wait) =>
    `Commencer par l’unité ${unit}` +
    `${wait ? `${wait.isZero ? ' et ' : '\u202f; '}${waitText(segment, wait.units, wait.isZero)}` : ''}.`,
  hintLeaveForLater: (segment, units, isZero) =>
    `${capitalized(waitText(segment, units, isZero))}.`,
  hintClickTrack: 'Un clic sur la piste d’un curseur est plus rapide qu’un glissement.',
  ideaShouldBeSilent: 'Une unité y est active, qui devrait rester à 0.',
  ideaLookAtSlope: (x) =>
    `Il commence en x = ${x}, et une unité s’y plie déjà\u202f: regarder sa pente.`,
  ideaBendThere: (x) => `Il commence en x = ${x}, c’est donc là qu’une unité doit se plier.`,
  ideaGiveChange:
    'Les unités actives avant le restent\u202f: une nouvelle n’a à donner que le changement de pente.',
  ideaStaysZero:
    'Une unité reste à 0 jusqu’à sa cassure, elle laisse donc tel quel tout ce qui précède.',
  ideaAlwaysOn: 'Une unité active sur toute la cible doit y agir.',
  ideaBendInside: (x) => `Une unité doit se plier à l’intérieur, en x = ${x}.`,
  ideaZeroUntil: (x) => `Une unité y est active, qui devrait rester à 0 jusqu’à x = ${x}.`,
  ideaOffFrom: (x) => `Une unité y est active, qui devrait être inactive à partir de x = ${x}.`,
  ideaBendOutside: (isBefore, x) =>
    `Regarder l’unité d’une cassure située ${isBefore ? 'avant' : 'après'}, en x = ${x}\u202f: ` +
    'elle agit aussi ici.',
  hintUnitShouldBe: (unit, need) => `L’unité ${unit} devrait être ${neededUnit(need)}.`,
  hintBendsRight: (unit, kink) => `L’unité ${unit} ${bendsRight(kink)}.`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `L’unité ${unit} devrait se plier en x = ${x}${isToFaceRight ? ' et se tourner vers la droite' : ''}.`,
  hintMustAdd: (slope) => `Elle doit y donner la pente ${slope}.`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off
      ? `${capitalized(unitNames(off))} ${isOne(off) ? 's’y éteint' : 's’y éteignent'}`
      : 'Aucune autre unité n’y donne de pente';
    return (
      `Là, la pente doit passer de ${before} à ${after}. ` +
      `${why}, l’unité ${unit} doit donc donner toute la pente, ${after}.`
    );
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `Là, la pente doit passer de ${before} à ${after}, soit un changement de ${difference}\u202f; ` +
    `${unitNames(units)} ${isOne(units) ? 'donne' : 'donnent'} déjà ${already}.`,
  hintShared: ({ before, after }, share) =>
    `Là, la pente doit passer de ${before} à ${after}\u202f: ${shareText(share)}.`,
  hintOwnSlope: (outputWeight, slope) =>
    `Son poids de sortie est ${outputWeight}, sa propre pente doit donc être ${slope}.`,
  hintSetSlopeZero: (unit) => `Régler l’unité ${unit} sur la pente 0.`,
  hintSetNumbers: (unit, weight, bias) =>
    `Régler l’unité ${unit} sur le poids ${weight} et le biais ${bias}.`,
  hintSetKink: (unit, kink, slope) =>
    `Régler l’unité ${unit} sur la cassure ${kink} et la pente ${slope}.`,
  hintSetAndWhy: (unit, weight, bias, kink, equation) =>
    `Régler l’unité ${unit} sur le poids ${weight} et le biais ${bias}. ` +
    `Pour qu’elle se plie en ${kink}, son biais doit être −poids × cassure\u202f: ${equation}.`,

  descentStays: (loss) =>
    `La descente de gradient ne bouge pas\u202f: l’erreur quadratique moyenne reste ${loss}.`,
  descentStuck: (epochs, text, loss) =>
    `La descente de gradient est bloquée après ${epochsText(epochs, text)}, ` +
    `à une erreur quadratique moyenne de ${loss}.`,
  descentStillMoves: (epochs, text, loss) =>
    `Après ${epochsText(epochs, text)}, la descente de gradient bouge encore, ` +
    `à une erreur quadratique moyenne de ${loss}. Elle n’a pas atteint la cible.`,
  descentSolved: (epochs, text, error) =>
    `La descente de gradient a atteint la cible\u202f: après ${epochsText(epochs, text)}, ` +
    `la plus grande erreur est ${error}.`,
  descentAlreadyThere: 'La descente de gradient reste à ces nombres\u202f: ils conviennent déjà.',
  descentDiverged: (epochs, text) =>
    `La descente de gradient a divergé après ${epochsText(epochs, text)}\u202f: ` +
    'ses pas ont grandi jusqu’à ce que les nombres débordent.',
  descentUsual: `C’est l’habitude ici\u202f: ${odds}`,
  descentRare: `C’est rare ici\u202f: ${odds}`,
  stillNoGradient: 'À partir de ces nombres, chaque gradient est 0 ou trop petit pour compter.',
  stillBecause: (units, state) => {
    const all =
      units === 1
        ? 'l’unité libre'
        : units === 2
          ? 'les deux unités libres'
          : `les ${units} unités libres`;
    const [are, off, start] =
      units === 1 ? ['est', 'inactive', 'commence'] : ['sont', 'inactives', 'commencent'];
    const rule = 'où la dérivée de relu est prise égale à 0, chaque gradient est donc 0.';
    switch (state) {
      case 'off':
        return `${capitalized(all)} ${are} ${off} sur toute la cible, chaque gradient est donc 0.`;
      case 'zero':
        return `${capitalized(all)} ${start} à z = 0 pour tout x, ${rule}`;
      case 'touching':
        return `Sur toute la cible, ${all} ${are} ${off}, ou à z = 0, ${rule}`;
    }
  },
  moveAndTryAgain:
    'Déplacer une unité pour qu’elle soit active quelque part, puis laisser essayer de nouveau.',
  stuckTwins: (units, weight, bias) =>
    `${capitalized(unitNames(units))} ont commencé avec les mêmes nombres, elles reçoivent donc les ` +
    `mêmes gradients et restent égales\u202f: poids ${weight}, biais ${bias}. ` +
    'Ensemble, elles ne plient la prédiction qu’en un seul endroit.',
  stuckOff: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} est inactive sur toute la cible\u202f: son gradient est 0, elle le reste donc.`
      : `${capitalized(unitNames(units))} sont inactives sur toute la cible\u202f: leurs gradients sont 0, elles le restent donc.`,
  stuckStraight: (units) =>
    isOne(units)
      ? `${capitalized(unitNames(units))} est active sur toute la cible, elle ajoute donc une droite et aucune cassure.`
      : `${capitalized(unitNames(units))} sont actives sur toute la cible, elles ajoutent donc une droite et aucune cassure.`,
  stuckNear: (units) =>
    `${capitalized(unitNames(units))} se plient presque au même endroit, elles agissent donc presque comme une seule.`,
  stuckSomewhere: (isSolvable) =>
    `Presque aucun petit pas ne réduit l’erreur à partir d’ici` +
    `${isSolvable ? ', bien que des nombres conviennent' : ''}.`,

  allUnitsZero: (until, outputBias) => {
    const start =
      until === undefined
        ? 'Toutes les unités sont à 0'
        : `Jusqu’à x = ${until}, toutes les unités sont à 0`;
    return outputBias === undefined
      ? `${start}.`
      : `${start}, et la prédiction est le biais de sortie, ${outputBias}.`;
  },
  unitAddsEverywhere: (unit, value) => `L’unité ${unit} ajoute ${value} partout.`,
  unitGivesSlope: (unit, slope, until) =>
    `L’unité ${unit} donne la pente ${slope} ` +
    `${until === undefined ? 'sur toute la cible' : `jusqu’à x = ${until}`}.`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const start = `${x === undefined ? 'Là' : `En x = ${x}`}, l’unité ${unit}`;
    const give = isOne(units) ? 'donne' : 'donnent';
    const changes = isUpwards ? `ajoute ${size}` : `retire ${size}`;
    switch (kind) {
      case 'alone':
        return `${start} s’active et ajoute la pente ${change}.`;
      case 'more':
        return `${start} ${changes} de plus, car ${unitNames(units)} ${give} déjà ${has} sur ${becomes}.`;
      case 'because':
        return (
          `${start} ${changes}, car ${unitNames(units)} ${give} ${has} ` +
          `et la pente doit être ${becomes}.`
        );
      case 'plain':
        return `${start} ${changes}\u202f: la pente ${has} devient ${becomes}.`;
    }
  },
  otherBends: (places) =>
    `Les autres unités plient la prédiction de la même façon, en x = ${places}.`,
};
