import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU behält, was über 0 liegt, und setzt den Rest auf 0.',
  'leaky-relu': 'Leaky ReLU behält, was über 0 liegt, und ein Hundertstel von dem darunter.',
  elu: 'ELU behält, was über 0 liegt, und lässt den Rest gegen −1 auslaufen.',
  gelu: 'GELU krümmt die Gerade glatt, mit einer kleinen Senke unter 0.',
  softplus: 'Softplus krümmt die Gerade glatt und bleibt etwas über ReLU.',
  sigmoid: 'Sigmoid staucht die Gerade in den Bereich von 0 bis 1.',
  tanh: 'Tanh staucht die Gerade in den Bereich von −1 bis 1.',
  silu: 'SiLU krümmt die Gerade glatt, mit einer kleinen Senke unter 0.',
  linear: 'Die lineare Aktivierung gibt alles unverändert weiter.',
  step: 'Die Stufe gibt ab 0 den Wert 1 und darunter 0.',
};

const subjects = { it: 'Die Kurve', sum: 'Die Summe' } as const;
const axisNews = { same: 'geht weiterhin', other: 'geht nun' } as const;

function nameOf(unit: number, label: string): string {
  return label || `Einheit ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? 'etwa ' : '';
}

function at(point: CurvePoint): string {
  return `bei ${about(point.about)}x = ${point.x} mit ${point.y}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} und ${words[words.length - 1]}`;
}

/** What the walkthrough says, in German. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'Ein Vorwärtsdurchlauf, Schritt für Schritt',
  walkCaption:
    'Einheiten werden ab 0 gezählt. Jeder Pfad behält seine Farbe, bis die Pfade addiert werden.',
  inputOfLesson: 'Dosis',
  inputOfNetwork: 'Eingang',
  walkStatus: (step, steps, x, value) =>
    `Schritt *${step}* von ${steps} · bei x = ${x}: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}: eine Gerade durch ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}: mal Ausgangsgewicht ${outputWeight}`,
  stepSum: (paths) => {
    if (paths === 1) return 'Summe des einzigen Pfads';
    return paths === 2 ? 'Summe beider Pfade' : `Summe aller ${paths} Pfade`;
  },
  stepBias: (bias) => `Plus Ausgangs-Bias ${bias}`,
  stepOutput: (activation) => `Ausgang: die Summe durch ${activations[activation]}`,

  lineCrosses: (rises, x) =>
    `Die Gerade geht bei x = ${x} ${rises ? 'steigend' : 'fallend'} durch 0.`,
  effectOf: (activation) => effects[activation],
  lineIsAbove: 'Die Gerade liegt hier nirgends unter 0, also ändert ReLU nichts.',
  lineIsBelow: 'Die Gerade liegt hier nirgends über 0, also gibt die Einheit überall 0.',
  timesZero: 'Mal 0 bleibt nichts übrig: Die Einheit ist stumm.',
  timesOne: 'Ein Ausgangsgewicht von 1 ändert nichts.',
  curveScaled: (upsideDown, scale) => {
    const scaled = scale && `${scale.times}-mal so ${scale.taller ? 'hoch' : 'flach'}`;
    if (!upsideDown) return `Die Kurve wird ${scaled}.`;
    const flip = 'Das Minus stellt die Kurve auf den Kopf';
    return scaled ? `${flip}, und sie wird ${scaled}.` : `${flip}.`;
  },
  onlyPath: 'Zum einzigen Pfad gibt es nichts zu addieren.',
  pathsAdded: 'An jeder Stelle x werden die Pfade addiert.',
  biasMoves: (up, by) => `Die ganze Kurve rückt um ${by} nach ${up ? 'oben' : 'unten'}.`,
  biasStays: 'Der Ausgangs-Bias ist 0: Die Kurve bleibt, wo sie ist.',
  curveIs: (subject, y) => `${subjects[subject]} ist überall ${y}.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} ist am niedrigsten ${at(lowest)} und am höchsten ${at(highest)}.`,
  nothingAbove: 'Nichts liegt über 0, also ist der Ausgang überall 0.',
  nothingBelow: 'Nichts liegt unter 0, also ändert ReLU nichts.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `zwischen ${about(isAbout)}${from} und ${about(isAbout)}${to}`,
    );
    return (
      `ReLU setzt auf 0, was unter 0 liegt. Was bleibt, liegt bei x ${listed(between)}; sein Gipfel ist ` +
      `${peak.y} bei ${about(peak.about)}x = ${peak.x}.`
    );
  },

  axisGoes: (from, to, before) =>
    `Die senkrechte Achse ${before ? axisNews[before] : 'geht'} von ${from} bis ${to}.`,
  dataNeedOther: 'Die Daten bräuchten eine andere.',

  stepNews: (step, steps, title, x, value) =>
    `Schritt ${step} von ${steps}. ${title}. Bei x = ${x}: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `Ein Vorwärtsdurchlauf durch ${units === 1 ? 'eine Einheit' : `${units} Einheiten`} mit ` +
    `${activations[activation]}, für x ${inputLabel && `(${inputLabel}) `}von ${from} bis ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)} hat Gewicht ${weight}, Bias ${bias} und Ausgangsgewicht ${outputWeight}.`,
  outputBiasIs: (bias) => `Der Ausgangs-Bias ist ${bias}.`,
  stepIs: (step, steps, title) => `Schritt ${step} von ${steps}: ${title}.`,
  valuesSoFar: (x, values) => `Bei x = ${x} ergeben die Schritte bisher ${values.join('; ')}.`,
  dataPoint: (x, y) => `(${x}; ${y})`,
  outputAtData: (count, points, outputs) =>
    `${count === 1 ? 'Der Datenpunkt ist' : 'Die Datenpunkte sind'} ${points}; dort ist der Ausgang ${outputs}.`,

  lessonNames:
    'Mit diesem Netz wurde die Lektion „Understanding ReLU through visual Python examples“ veröffentlicht; ' +
    'ihre w1, b1 und w3 heißen hier w₀, b₀ und v₀, w2, b2 und w4 heißen w₁, b₁ und v₁, und b3 heißt c.',
  lessonLeavesOut:
    'Die veröffentlichte Lektion lässt dieses ReLU weg: Von 0 bis 1 schadet das nicht.',
  lessonPeak:
    'Die veröffentlichte Zeichnung verbindet 100 Punkte, die x = 0,5 verfehlen, daher ist ihr Gipfel nur 0,838.',
  lessonOther: (activation) =>
    `Diese Zahlen wurden mit ReLU angepasst; mit ${activations[activation]} braucht es andere.`,

  stepsName: 'Schritte',
  stepName: (step, title) => `Schritt ${step}: ${title}`,
  previousStep: 'Zurück',
  nextStep: 'Weiter',
  playSteps: 'Abspielen',
  pauseSteps: 'Pause',
  hiddenUnitsChoice: 'Verdeckte Einheiten',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `Graph zu Schritt ${step}: ${title}`,
  dataLine: 'Daten',
  runningAt: (inputLabel) => (inputLabel === '' ? 'Bei' : `${inputLabel}:`),
  runningName: 'Die Schritte bisher',
  stepColumn: 'Schritt',
  formulaColumn: 'Formel',
  valueColumn: 'Wert',
  stepsData: 'Daten',
  stepsTable: 'Was jeder Schritt ergibt',

  allowedStep: (steps) => `eine ganze Zahl von 1 bis ${steps}`,
  allowedInput: (from, to) => `eine Zahl von ${from} bis ${to}, wo der Definitionsbereich endet`,
};
