import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: 'mittlerer quadratischer Fehler',
  mae: 'mittlerer absoluter Fehler',
  huber: 'Huber-Verlust',
};

const counts = 'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

/** "ReLU-Einheiten", "lineare Einheiten". */
function units(activation: ActivationName, count = 2): string {
  const noun = count === 1 ? 'Einheit' : 'Einheiten';
  if (activation === 'linear') return `lineare ${noun}`;
  if (activation === 'step') return `Stufen-${noun}`;
  return `${activations[activation].replace(' ', '-')}-${noun}`;
}

function grouped(count: number): string {
  return count.toLocaleString('de');
}

function all(count: number): string {
  if (count === 1) return 'die Einheit';
  return count === 2 ? 'beide Einheiten' : `alle ${grouped(count)} Einheiten`;
}

function alive(count: number): string {
  return `${all(count)} ${count === 1 ? 'lebt' : 'leben'}`;
}

function dead(part: number, count: number, list: string): string {
  if (part === count) return `${all(count)} ${count === 1 ? 'ist' : 'sind'} tot`;
  if (list === '') return `${grouped(part)} von ${grouped(count)} Einheiten sind tot`;
  const subject = part === 1 ? `Einheit ${list} ist` : `Einheiten ${list} sind`;
  return `${subject} tot (${part} von ${grouped(count)})`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function layers(sizes: readonly number[], activation: ActivationName): string {
  if (sizes.length === 1) return `${grouped(sizes[0])} ${units(activation, sizes[0])}`;
  const last = grouped(sizes[sizes.length - 1]);
  const others = sizes.slice(0, -1).map(grouped).join(', ');
  const inDative = units(activation).replace(/^lineare /, 'linearen ');
  return `${sizes.length} verdeckten Schichten aus ${others} und ${last} ${inDative}`;
}

/** What the trainer says, in German. */
export const trainingTerms: Partial<TrainingTerms> = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: (count) => (count === 1 ? '1 Punkt' : `${count} Punkte`),

  unitsLearn: (count, countText, activation, target) =>
    `${counts[count] ?? countText} ${units(activation, count)} ` +
    `${count === 1 ? 'lernt' : 'lernen'} ${target}`,
  layersLearn: (count, sizes, activation, target) =>
    `${counts[count]} Schichten mit ${sizes} ${units(activation).replace(/^lineare /, 'linearen ')} ` +
    `lernen ${target}`,

  captionUnits: 'Jede farbige Linie ist eine Einheit.',
  captionHinge: 'Auf einer Seite ihres Knicks trägt sie nichts bei; am Knick biegt sie die Summe.',
  captionSum: 'Die Vorhersage ist die Summe aller Beiträge und des Ausgangs-Bias.',
  captionKinks: 'Ringe und Striche zeigen, wo Einheiten die Vorhersage biegen.',
  captionBars:
    'Ein Balken zeigt, wo eine Einheit aktiv ist, ein Pfeil, in welche Richtung sie die Summe biegt.',

  unitsDead: dead,
  unitsAlive: alive,
  unitsAreDead: (part, count, list) => `${capitalized(dead(part, count, list))}.`,
  unitsAreAlive: (count) => `${capitalized(alive(count))}.`,

  trainingDiverged: (epoch, learningRate) =>
    `Das Training ist nach Epoche ${epoch} divergiert: Die Schritte schießen über das Ziel hinaus, ` +
    'und die Zahlen wachsen, bis sie überlaufen. Zu versuchen ist eine Lernrate unter ' +
    `${learningRate}, vielleicht ein Zehntel davon.`,
  trainingStopped: (epoch) =>
    `Der Lauf wurde bei Epoche ${epoch} angehalten. „Zurücksetzen“ kehrt zum Anfang zurück.`,
  trainingFailed: (reason) => `Das Training konnte nicht laufen. ${reason}`.trim(),

  statusUntrained: (epoch, loss, name) => `Untrainiert: Epoche ${epoch}, ${losses[name]} ${loss}.`,
  statusPlaying: 'Läuft.',
  statusPaused: (epoch, loss, name) => `Pause bei Epoche ${epoch}, ${losses[name]} ${loss}.`,
  statusComplete: (epoch, loss, name) => `Fertig: Epoche ${epoch}, ${losses[name]} ${loss}.`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const points =
      samples === undefined
        ? ''
        : ` aus ${grouped(samples)} ${samples === 1 ? 'Punkt' : 'Punkten'}`;
    const start =
      hiddenUnits.length === 1
        ? `Ein Netz mit einem Eingang, einem Ausgang und ${
            hiddenUnits[0] === 1
              ? `1 ${units(activation, 1).replace(/^lineare /, 'linearen ')}`
              : layers(hiddenUnits, activation).replace(' lineare ', ' linearen ')
          }`
        : `Ein Netz mit einem Eingang, einem Ausgang und ${layers(hiddenUnits, activation)}`;
    return `${start} lernt ${target}${points} zwischen ${from} und ${to}, ausgehend von Startwert ${seed}.`;
  },
  describeUntrained: (name, loss) => `Untrainiert: ${losses[name]} ${loss}.`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `Nach ${epoch} von ${epochs} Epochen: ${losses[lossName]} ${loss}, ` +
    `gegenüber ${initialLoss} am Anfang.`,
  describeKinks: (places) => `Einheiten knicken bei x = ${places}.`,
  describeNoKink: 'Die Vorhersage ist eine einzige gerade Linie: Keine Einheit knickt im Inneren.',

  allowedRecording: 'was höchstens 2.000 Bilder und 32 MB ergibt',
  allowedRecordEvery: 'höchstens die Zahl der Epochen',
  allowedSamples: 'die Zahl der Punkte, wenn das Ziel aus Punkten besteht',
  allowedTarget: (reason) =>
    `x^3, sin, abs, step, ein Ausdruck in x oder Punkte wie 0,2 1,0 (${reason})`,
  targetWithoutValues: 'auf dem Bereich gibt es keinen Wert von höchstens 1e100',
  allowedFiniteTarget: (samples) =>
    'Funktionen mit einem endlichen Wert von höchstens 1e100 auf dem ganzen Bereich ' +
    `(${samples} Stichproben haben keinen)`,
  otherSamples: 'die übrigen Stichproben',
  allowedBatchSize: (samples) =>
    `full oder eine ganze Zahl von 1 bis zu den ${samples} Stichproben`,

  targetEmpty: 'Das Ziel ist leer; möglich sind x^3, sin(x) oder Punkte wie 0,2 1,0.',
  targetPoint: (number, text) =>
    `Punkt ${number} ist "${text}"; ein Punkt besteht aus zwei endlichen Zahlen mit einem Komma ` +
    'dazwischen, und vor dem nächsten steht ein Leerzeichen, wie in 0,2 1,0.',
  expressionTooLong: (length, most) =>
    `Der Ausdruck hat ${length} Zeichen; höchstens ${most} sind erlaubt.`,
  expressionEnd: 'das Ende',
  expressionNumberTooLarge: (token, position) =>
    `Die Zahl ${token} an Stelle ${position} ist zu groß; erlaubt ist weniger als 1.8e308.`,
  expressionExpected: (allowed, position, found) =>
    `An Stelle ${position} wird ${allowed} erwartet, dort steht aber ${found}.`,
  expressionOperatorOrEnd: 'ein Rechenzeichen oder das Ende',
  expressionOperand: 'eine Zahl, x, eine Funktion oder "("',
  expressionCharacter: (character, position) =>
    `Das Zeichen "${character}" an Stelle ${position} ist nicht erlaubt; ein Ausdruck hat ` +
    'Zahlen, x, pi, e, + - * / ^, Klammern und Funktionen wie sin(x).',
  expressionArguments: (name, position, fewest, orMore, given) =>
    `${name} an Stelle ${position} braucht ${fewest}${orMore ? ' oder mehr' : ''} ` +
    `${fewest === 1 && !orMore ? 'Wert' : 'Werte'}, bekommt aber ${given}.`,
  expressionUnknownName: (name, position, constants, functions) =>
    `Unbekannter Name ${name} an Stelle ${position}; es gibt x, ` +
    `${constants} und die Funktionen ${functions}.`,
  expressionTooDeep: (position, most) =>
    `Der Ausdruck ist an Stelle ${position} zu tief geschachtelt; ` +
    `höchstens ${most} Ebenen sind erlaubt.`,

  play: 'Abspielen',
  pause: 'Pause',
  replay: 'Noch einmal',
  stepForward: 'Schritt',
  reset: 'Zurücksetzen',
  newStart: (seed) => `Neuer Start (Startwert ${seed})`,
  speed: 'Tempo',
  speedTimes: (times) => `Tempo ${times}×`,
  trainingProgress: (percent) => `Training ${percent} %`,
  epochName: 'Epoche',
  hiddenUnitsField: 'Verdeckte Einheiten',
  activationField: 'Aktivierung',
  targetField: 'Ziel',
  learningRateField: 'Lernrate',
  optimizerField: 'Optimierer',
  seedField: 'Startwert',

  epochOf: (epoch, epochs) => `Epoche *${epoch}* von ${epochs}`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `Epoche ${epoch}, Verlust ${loss}`,

  firstOf: (drawn, count) => `, die ersten ${drawn} von ${count}`,
  unitsPanel: 'Einheiten',
  unitsPanelDetail: (activation, drawn) =>
    `${activation === 'linear' ? '' : activation.replace('-', ' ')}(Gewicht · x + Bias)${drawn}`,
  lastLayerDetail: (drawn) => `der letzten verdeckten Schicht${drawn}`,
  unitsPanelLabel: (activation, drawn) => `Ausgaben der ${units(activation)} über x${drawn}`,
  contributionsPanel: 'Beiträge',
  contributionsDetail: (drawn) => `Einheit · Ausgangsgewicht${drawn}`,
  contributionsLabel: (drawn) =>
    `Jede Einheit mal ihrem Ausgangsgewicht, dazu der Ausgangs-Bias, über x${drawn}`,
  kinksPanel: 'Knicke',
  kinksPanelDetail: (drawn) => `wo jede Einheit aktiv ist${drawn}`,
  kinksPanelEmpty: 'keine zu zeigen',
  kinksPanelLabel: (drawn) =>
    `Wo jede Einheit aktiv ist, wo sie die Summe biegt und wie stark, über x${drawn}`,
  predictionPanel: 'Vorhersage',
  predictionLabel: (epoch, loss) =>
    `Vorhersage und Ziel über x bei Epoche ${epoch}, Verlust ${loss}`,
  lossPanel: 'Verlust',
  lossPanelLabel: (name, epochs) => `Verlauf über die Epochen 0 bis ${epochs}: ${losses[name]}`,
  legend: 'Linien',
  legendUnit: (unit) => `Einheit ${unit}`,
  legendBias: 'Ausgangs-Bias',
  legendDead: '(tot)',
  targetLine: 'Ziel',
  predictionLine: 'Vorhersage',

  tablesSummary: 'Daten dieser Epoche',
  tablesRegion: 'Daten',
  tableUnits: (epoch) => `Einheiten bei Epoche ${epoch}`,
  tablePrediction: (epoch) => `Vorhersage bei Epoche ${epoch}`,
  tableLoss: 'Verlust',
  columnUnit: 'Einheit',
  columnWeight: 'Gewicht',
  columnBias: 'Bias',
  columnKink: 'knickt bei x =',
  columnOutputWeight: 'Ausgangsgewicht',
  columnState: 'Zustand',
  columnEpoch: 'Epoche',
  bendsNowhere: 'nirgends',
  isDead: 'tot',
  isAlive: 'lebt',
  outputBiasNote: (bias) => `Ausgangs-Bias ${bias}`,

  downloadGif: 'GIF-Animation',
  downloadWebm: 'WebM-Video',
  downloadPicture: 'PNG-Bild',
  downloadCsv: 'CSV-Tabelle',
  downloadJson: 'JSON des Laufs',
  animationBegins: 'Die Animation entsteht.',
  animationSaved: 'Die Animation ist gespeichert.',
  animationNeedsFigure:
    'Eine Animation gibt es nur von einer Abbildung, die auf einer Seite steht.',
  animationType: (type) => `type "${type}" ist nicht möglich. Erlaubt: gif, webm.`,
  cannotRecordWebm: 'Dieser Browser kann kein WebM aufnehmen.',
  recordingFailed: 'Dieser Browser konnte kein WebM aufnehmen.',
  exportCancelled: 'Der Export wurde abgebrochen.',
  runChanged: 'Der Lauf wurde geändert.',
};
