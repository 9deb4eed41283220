import type { ActivationName } from '../../core/activations.js';
import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'elle est active partout',
  nowhere: 'elle est inactive partout',
  left: 'elle est active à gauche de la cassure',
  right: 'elle est active à droite de la cassure',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `L’unité ${unit}` : `L’unité ${unit} (${label})`;
}

function unitsOf(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'unité' : 'unités';
  if (activation === 'linear') return `${noun} ${count === 1 ? 'linéaire' : 'linéaires'}`;
  return `${noun} ${activations[activation]}`;
}

/** What the strip of kinks says, in whatever figure it stands, in French. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: 'Où la fonction change de pente',
  kinksCaption: (movable) =>
    'Chaque cassure de la somme demande une unité\u202f; une cassure vers le bas, une unité à poids de ' +
    `sortie négatif.${movable ? ' Il est possible de faire glisser un anneau le long de sa ligne, ou d’appuyer là où il doit être.' : ''}`,
  kinksSum: 'Somme',
  kinksSumDetail: (bias) => `de toutes les unités et du biais de sortie ${bias}`,
  kinksSumLabel: (from, to) => `La somme de toutes les unités, x de ${from} à ${to}`,

  kinkName: (unit, label) => `Cassure de l’unité ${unit}${label && `, ${label}`}`,
  kinkValue: (x, slopeChange) => `x = ${x}, changement de pente ${slopeChange}`,

  kinkRowsName: 'Unités',
  kinkRowUnit: (unit) => `unité ${unit}`,
  kinkRowFixed: 'fixe',
  kinkRowBends: (x) => `cassure en ${x}`,
  kinkRowBendsNowhere: 'aucune cassure',
  kinkRowsFirst: (shown, count) => `Les ${shown} premières de ${count} unités`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} n’a pas de cassure\u202f: son poids est ${tooSmall ? 'trop petit' : '0'}, ` +
    `et elle ajoute ${added} partout.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} a sa cassure en x = ${x}, hors du graphique\u202f; à l’intérieur, ` +
    `${whereOn[on ? 'everywhere' : 'nowhere']}.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} a sa cassure en x = ${x}, mais avec un poids de sortie 0 la somme n’en a ` +
    `pas\u202f; ${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} plie la somme vers le ${upwards ? 'haut' : 'bas'} en x = ${x}, où la pente ` +
    `change de ${slopeChange}\u202f; ${whereOn[on]}.`,

  describeSum: ({ count, countText, activation, bias, from, to }) =>
    `La somme de ${countText} ${unitsOf(activation, count)} et du biais de sortie ${bias}, ` +
    `x de ${from} à ${to}.`,
  kinksNotListed: (count, countText) =>
    count === 1
      ? `Il reste ${countText} unité non énumérée.`
      : `Il reste ${countText} unités non énumérées.`,
  sumIsStraight: (slope) => `La somme est une seule droite de pente ${slope}.`,
  sumBendsTimes: (count) => `La somme a ${count} cassures.`,
  sumBendsAt: (places, slopes) =>
    `La somme a des cassures en x = ${places}\u202f; ses pentes sont, de gauche à droite, ${slopes}.`,

  kinksNeedOneToOne:
    'Des cassures sur un axe demandent un réseau à une seule entrée et une seule sortie.',
  kinksOfLinear: 'Les unités linéaires n’ont pas de cassure\u202f: leur somme est une droite.',
  kinksOfStep: 'Les unités échelon n’ont pas de cassure\u202f: elles sautent.',
  kinksOfSmooth: (activation) =>
    `Il n’y a pas de cassure\u202f: les ${unitsOf(activation)} sont lisses et se courbent un peu partout.`,
  kinksOfDeep:
    'Les unités des couches plus profondes ont une cassure là où une unité précédente en a une et là où ' +
    'leur propre somme passe par 0\u202f: plusieurs chacune, d’où l’absence de ligne par unité.',
  kinksOfOutput: (activation) =>
    `L’activation ${activations[activation]} de la sortie ajoute une cassure là où la somme qui précède passe par 0.`,
  kinksBeforeOutput: (activation) =>
    `Les lignes concernent la somme avant l’activation de la sortie (${activations[activation]}).`,

  kinksNoUnits:
    'Il n’y a encore aucune cassure ici\u202f: la figure ne contient pas d’élément relu-unit et ne suit aucun autre élément.',
  kinksNoNetwork: (id) =>
    `Il n’y a pas de réseau à montrer\u202f: aucun élément d’id «\u202f${id}\u202f» n’en a un.`,
  kinksLocked: (id) =>
    `Les cassures ne peuvent qu’être regardées ici\u202f: «\u202f${id}\u202f» ne permet pas à d’autres de les déplacer.`,

  kinksData: 'Données',
  kinksUnitsTable: 'Unités',
  kinksUnitColumn: 'unité',
  kinksWeightColumn: 'poids',
  kinksBiasColumn: 'biais',
  kinksOutputWeightColumn: 'poids de sortie',
  kinksPlaceColumn: 'cassure en x =',
  kinksChangeColumn: 'changement de pente',
  kinksOnColumn: 'active',
  kinksNoPlace: 'nulle part',
  kinksOnEverywhere: 'partout',
  kinksOnNowhere: 'nulle part',
  kinksOnBetween: (from, to) => `de ${from} à ${to}`,
  kinksOutputBias: (bias) => `biais de sortie ${bias}`,
  kinksStretchesTable: 'La somme entre ses cassures',
  kinksFromColumn: 'de x =',
  kinksToColumn: 'à x =',
  kinksSlopeColumn: 'pente',
};
