import type { ActivationName } from '../../core/activations.js';
import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'sie ist überall an',
  nowhere: 'sie ist überall aus',
  left: 'sie ist links davon an',
  right: 'sie ist rechts davon an',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `Einheit ${unit}` : `Einheit ${unit} (${label})`;
}

/** "ReLU-Einheiten"; the dative of "linearen Einheiten". */
function unitsOf(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'Einheit' : 'Einheiten';
  if (activation === 'linear') return `linearen ${noun}`;
  if (activation === 'step') return `Stufen-${noun}`;
  return `${activations[activation].replace(' ', '-')}-${noun}`;
}

/** What the strip of kinks says, in whatever figure it stands, in German. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: 'Wo die Funktion knickt',
  kinksCaption: (movable) =>
    'Jeder Knick der Summe braucht eine eigene Einheit, ein Knick nach unten eine mit negativem ' +
    `Ausgangsgewicht.${movable ? ' Ein Ring lässt sich in seiner Zeile ziehen, oder die Zeile dort drücken, wo er sein soll.' : ''}`,
  kinksSum: 'Summe',
  kinksSumDetail: (bias) => `aller Einheiten und des Ausgangs-Bias ${bias}`,
  kinksSumLabel: (from, to) => `Die Summe aller Einheiten über x von ${from} bis ${to}`,

  kinkName: (unit, label) => `Knick der Einheit ${unit}${label && `, ${label}`}`,
  kinkValue: (x, slopeChange) => `x = ${x}, Steigung ändert sich um ${slopeChange}`,

  kinkRowsName: 'Einheiten',
  kinkRowUnit: (unit) => `Einh. ${unit}`,
  kinkRowFixed: 'fest',
  kinkRowBends: (x) => `knickt bei ${x}`,
  kinkRowBendsNowhere: 'knickt nirgends',
  kinkRowsFirst: (shown, count) => `Die ersten ${shown} von ${count} Einheiten`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} knickt nirgends: Ihr Gewicht ist ${tooSmall ? 'zu klein' : '0'}, ` +
    `und sie trägt überall ${added} bei.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} knickt bei x = ${x}, außerhalb des Bildes; innerhalb gilt: ` +
    `${whereOn[on ? 'everywhere' : 'nowhere']}.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} knickt bei x = ${x}, aber mit Ausgangsgewicht 0 knickt die Summe nicht; ` +
    `${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} knickt die Summe bei x = ${x} nach ${upwards ? 'oben' : 'unten'}, ` +
    `die Steigung ändert sich dort um ${slopeChange}; ${whereOn[on]}.`,

  describeSum: ({ count, countText, activation, bias, from, to }) =>
    `Die Summe von ${countText} ${unitsOf(activation, count)} und dem Ausgangs-Bias ${bias} ` +
    `über x von ${from} bis ${to}.`,
  kinksNotListed: (count, countText) =>
    count === 1
      ? `Noch ${countText} Einheit ist nicht aufgeführt.`
      : `Die übrigen ${countText} Einheiten sind nicht aufgeführt.`,
  sumIsStraight: (slope) => `Die Summe ist eine einzige Gerade mit Steigung ${slope}.`,
  sumBendsTimes: (count) => `Die Summe knickt ${count}-mal.`,
  sumBendsAt: (places, slopes) =>
    `Die Summe knickt bei x = ${places}; ihre Steigungen sind von links nach rechts ${slopes}.`,

  kinksNeedOneToOne:
    'Knicke auf einer Achse gibt es nur bei einem Netz mit einem Eingang und einem Ausgang.',
  kinksOfLinear: 'Lineare Einheiten knicken nirgends: Ihre Summe ist eine Gerade.',
  kinksOfStep: 'Stufen-Einheiten haben keine Knicke: Sie springen, statt zu knicken.',
  kinksOfSmooth: (activation) =>
    `Es gibt keine Knicke: ${unitsOf(activation)} sind glatt und überall ein wenig gekrümmt.`,
  kinksOfDeep:
    'Einheiten tieferer Schichten knicken überall dort, wo eine Einheit vor ihnen knickt und wo ihre ' +
    'eigene Summe durch 0 geht: Jede hat mehrere Knicke, daher gibt es keine Zeile je Einheit.',
  kinksOfOutput: (activation) =>
    `${activations[activation]} am Ausgang fügt überall dort einen Knick hinzu, wo die Summe davor ` +
    'durch 0 geht.',
  kinksBeforeOutput: (activation) =>
    `Die Zeilen betreffen die Summe, bevor am Ausgang ${activations[activation]} auf sie wirkt.`,

  kinksNoUnits:
    'Hier knickt noch nichts: Die Abbildung enthält keine relu-unit-Elemente und folgt keinem anderen Element.',
  kinksNoNetwork: (id) => `Es gibt kein Netz zu zeigen: Kein Element mit der id „${id}“ hat eines.`,
  kinksLocked: (id) =>
    `Die Knicke lassen sich hier nur ansehen: „${id}“ erlaubt anderen nicht, sie zu verschieben.`,

  kinksData: 'Daten',
  kinksUnitsTable: 'Einheiten',
  kinksUnitColumn: 'Einheit',
  kinksWeightColumn: 'Gewicht',
  kinksBiasColumn: 'Bias',
  kinksOutputWeightColumn: 'Ausgangsgewicht',
  kinksPlaceColumn: 'knickt bei x =',
  kinksChangeColumn: 'Steigungsänderung',
  kinksOnColumn: 'an',
  kinksNoPlace: 'nirgends',
  kinksOnEverywhere: 'überall',
  kinksOnNowhere: 'nirgends',
  kinksOnBetween: (from, to) => `${from} bis ${to}`,
  kinksOutputBias: (bias) => `Ausgangs-Bias ${bias}`,
  kinksStretchesTable: 'Die Summe zwischen ihren Knicken',
  kinksFromColumn: 'von x =',
  kinksToColumn: 'bis x =',
  kinksSlopeColumn: 'Steigung',
};
