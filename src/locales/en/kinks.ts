import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'it is on everywhere',
  nowhere: 'it is off everywhere',
  left: 'it is on to the left of it',
  right: 'it is on to the right of it',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `Unit ${unit}` : `Unit ${unit} (${label})`;
}

/** What the strip of kinks says, in whatever figure it stands, in English. */
export const kinksTerms: KinksTerms = {
  kinksHeading: 'Where the function bends',
  kinksCaption: (movable) =>
    'Every bend of the sum takes a unit of its own, a bend downwards one with a negative output ' +
    `weight.${movable ? ' Drag a ring along its row, or press where it should be.' : ''}`,
  kinksSum: 'Sum',
  kinksSumDetail: (bias) => `of all units and the output bias ${bias}`,
  kinksSumLabel: (from, to) => `The sum of all units over x from ${from} to ${to}`,

  kinkName: (unit, label) => `Kink of unit ${unit}${label && `, ${label}`}`,
  kinkValue: (x, slopeChange) => `x = ${x}, slope change ${slopeChange}`,

  kinkRowsName: 'Units',
  kinkRowUnit: (unit) => `unit ${unit}`,
  kinkRowFixed: 'fixed',
  kinkRowBends: (x) => `bends at ${x}`,
  kinkRowBendsNowhere: 'bends nowhere',
  kinkRowsFirst: (shown, count) => `The first ${shown} of ${count} units`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} bends nowhere: its weight is ${tooSmall ? 'too small' : '0'}, ` +
    `and it adds ${added} everywhere.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} bends at x = ${x}, outside the plot; inside ` +
    `${whereOn[on ? 'everywhere' : 'nowhere']}.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} bends at x = ${x}, but with output weight 0 the sum does not; ` +
    `${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} bends the sum ${upwards ? 'upwards' : 'downwards'} at x = ${x}, ` +
    `where the slope changes by ${slopeChange}; ${whereOn[on]}.`,

  describeSum: ({ count, countText, activation, bias, from, to }) =>
    `The sum of ${countText} ${activations[activation]} ${count === 1 ? 'unit' : 'units'} ` +
    `and the output bias ${bias} over x from ${from} to ${to}.`,
  kinksNotListed: (_count, countText) => `The other ${countText} units are not listed.`,
  sumIsStraight: (slope) => `The sum is one straight line with slope ${slope}.`,
  sumBendsTimes: (count) => `The sum bends ${count} times.`,
  sumBendsAt: (places, slopes) =>
    `The sum bends at x = ${places}; its slopes are ${slopes}, from left to right.`,

  kinksNeedOneToOne: 'Kinks on one axis need a network with one input and one output.',
  kinksOfLinear: 'Linear units bend nowhere: their sum is a straight line.',
  kinksOfStep: 'Step units have no kinks: they jump instead of bending.',
  kinksOfSmooth: (activation) =>
    `There are no kinks: ${activations[activation]} units are smooth and bend a little everywhere.`,
  kinksOfDeep:
    'Units of deeper layers bend wherever a unit before them bends and wherever their own sum ' +
    'passes through 0: several kinks each, so there is no row for each unit.',
  kinksOfOutput: (activation) =>
    `The ${activations[activation]} of the output adds a bend wherever the sum before it passes ` +
    'through 0.',
  kinksBeforeOutput: (activation) =>
    `The rows are about the sum before it passes through the output’s ${activations[activation]}.`,

  kinksNoUnits:
    'Nothing bends here yet: the figure has no relu-unit children, and follows no other element.',
  kinksNoNetwork: (id) => `There is no network to show: no element with the id “${id}” has one.`,
  kinksLocked: (id) =>
    `The kinks can only be looked at here: “${id}” does not let others move them.`,

  kinksData: 'Data',
  kinksUnitsTable: 'Units',
  kinksUnitColumn: 'unit',
  kinksWeightColumn: 'weight',
  kinksBiasColumn: 'bias',
  kinksOutputWeightColumn: 'output weight',
  kinksPlaceColumn: 'bends at x =',
  kinksChangeColumn: 'slope change',
  kinksOnColumn: 'on',
  kinksNoPlace: 'nowhere',
  kinksOnEverywhere: 'everywhere',
  kinksOnNowhere: 'nowhere',
  kinksOnBetween: (from, to) => `${from} to ${to}`,
  kinksOutputBias: (bias) => `output bias ${bias}`,
  kinksStretchesTable: 'The sum between its bends',
  kinksFromColumn: 'from x =',
  kinksToColumn: 'to x =',
  kinksSlopeColumn: 'slope',
};
