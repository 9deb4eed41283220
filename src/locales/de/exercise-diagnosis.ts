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

const words = { to: ' bis ', comma: ', ', and: ' und ' };
const odds =
  'Von 500 zufälligen Anfängen erreichten 45 das Ziel, 16 davon innerhalb von 4.000 Epochen.';

/** "Einheit 1", "Einheiten 1 und 2", or how many: "4 andere Einheiten". */
function unitNames(units: Numbered): string {
  if (units.form === 'one') return `Einheit ${units.numbers[0]}`;
  if (units.form === 'many') return `${units.numbers.length} andere Einheiten`;
  return `Einheiten ${numbersText(units, words)}`;
}

/** In the dative: "Einheit 0", "den Einheiten 0 und 1", "4 festen Einheiten". */
function fixedUnits(units: Numbered): string {
  if (units.form === 'one') return `Einheit ${units.numbers[0]}`;
  if (units.form === 'many') return `${units.numbers.length} festen Einheiten`;
  return `den Einheiten ${numbersText(units, words)}`;
}

const isOne = ({ form }: Numbered): boolean => form === 'one';

/** "Einheit 1 ist dort noch an und gibt schon 1 von 3". */
function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const [are, give] = isOne(units) ? ['ist', 'gibt'] : ['sind', 'geben'];
  const where = x === undefined ? 'dort' : `bei x = ${x}`;
  const share = isPart
    ? `${give} schon ${already} von ${after}`
    : `${give} ${already}; es braucht also ${rest}, um ${after} zu erreichen`;
  return `${unitNames(units)} ${are} ${where} noch an und ${share}`;
}

function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `knickt bei ${kink}, wie sie soll`
    : `knickt bei ${kink}, nahe genug an ${needed}`;
}

function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? 'zu früh' : 'zu spät';
  if (where === 'beyond') return `${when}: bei ${has}, jenseits des Ziels, statt bei ${needs}`;
  if (where === 'before')
    return `${when}: bei ${has}, vor dem Anfang des Ziels, statt bei ${needs}`;
  return `${when}, bei ${has} statt bei ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string =>
  `um ${excess} zu ${isSteep ? 'steil' : 'flach'}`;

/** What follows "eine Einheit, ". */
function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return 'die auf dem ganzen Ziel 0 bleibt';
    case 'constant':
      return `die überall ${start} addiert`;
    case 'always':
      return `die auf dem ganzen Ziel an ist, mit ${start} bei x = ${from} und Steigung ${slope}`;
    case 'right':
      return `die bis x = ${kink} 0 bleibt und dann Steigung ${slope} gibt`;
    case 'left':
      return `die nach links zeigt: Steigung ${slope} bis x = ${kink}, dann 0`;
  }
}

const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `bis zu ${size} zu ${isHigh ? 'hoch' : 'niedrig'}, bei x = ${x}`;

const epochsText = (epochs: number, text: string): string =>
  `${text} ${epochs === 1 ? 'Epoche' : 'Epochen'}`;

/** "Einheit 2 bei 0 lassen, bis Abschnitt 1 stimmt". */
const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `${unitNames(units)} bei 0 lassen, bis Abschnitt ${segment} stimmt`
    : `${unitNames(units)} ${isOne(units) ? 'kann' : 'können'} warten, bis Abschnitt ${segment} stimmt`;

/** What is right and wrong in an exercise, and its hints, in German. */
export const exerciseDiagnosisTerms: Partial<ExerciseDiagnosisTerms> = {
  allSegmentsMatch: (count) => `Alle ${count} Abschnitte stimmen.`,
  nothingMoved: 'Noch ist nichts bewegt.',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units ? fixedUnits(units) : `dem Ausgangs-Bias, ${outputBias}`;
    const rest = why
      ? `: Von x = ${why.from} bis ${why.to} ist ihre Steigung ${why.has}, die des Ziels ${why.needs}`
      : '';
    return `Die Vorhersage besteht bisher nur aus ${only}${rest}.`;
  },
  segmentIsOff: (error) => `Abschnitt ${error.segment} ist ${errorText(error)}.`,

  targetNeeds: (need) => `Das Ziel braucht eine Einheit, ${neededUnit(need)}.`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `für x < ${kink} an und danach aus`,
      never: 'auf dem ganzen Ziel aus',
      always: 'auf dem ganzen Ziel an',
    };
    const name = parameter === 'weight' ? 'Ihr Gewicht' : 'Ihre Steigung';
    return `Einheit ${unit} zeigt nach links: ${name} ist kleiner als 0, also ist sie ${where[on]}.`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `ihre Steigung ist ${muchOf(slope)}`
      : `sie gibt Steigung ${slope.has} statt ${slope.needs}`;
    return `Einheit ${unit} ${bendsRight(kink)}, aber ${wrong}: ${shareText(share)}.`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `Die Steigung von Einheit ${unit} ist ${muchOf(slope)}`
      : `Einheit ${unit} gibt Steigung ${slope.has} statt ${slope.needs}`;
    return `${wrong}: ${shareText(share)}. Außerdem knickt Einheit ${unit} ${wrongPlace(place)}.`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `Einheit ${unit} ${isOwn ? 'hat' : 'gibt'} ${isExact ? 'die richtige' : 'eine gute'} Steigung, ` +
    `${slope}, knickt aber ${wrongPlace(place)}.`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `Einheit ${unit} ${bendsRight(kink)}, aber ${isOwn ? 'ihre Steigung ist' : 'sie gibt Steigung'} ` +
    `${has} statt ${needs}${share ? `: ${shareText(share)}` : ''}.`,
  unitIsSilent: (unit, why) => {
    if (!why) return `Einheit ${unit} ist noch stumm.`;
    return 'line' in why
      ? `Einheit ${unit} ist stumm: Ihre Gerade bleibt bei ${why.line}, unter 0.`
      : `Einheit ${unit} ist stumm: Ihr Knick, bei ${why.kink}, liegt ${why.isLeft ? 'links' : 'rechts'} vom Ziel.`;
  },
  noUnitGives: (from, to, slope) =>
    `Von x = ${from} bis ${to} hat das Ziel Steigung ${slope}, und keine Einheit gibt sie.`,
  slopeMustGo: (x, { before, after }) =>
    `Bei x = ${x} muss die Steigung von ${before} auf ${after} wechseln.`,
  unitNotNeeded: (unit) =>
    `Einheit ${unit} ist an, aber für das, was sie tut, wird keine Einheit gebraucht.`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `Einheit ${unit} hat ${parameter === 'weight' ? 'Gewicht' : 'Steigung'} 0: Sie hat keinen Knick ` +
    `und ${isLowering ? 'senkt' : 'hebt'} alles um ${size}.`,
  unitsDoTheSame: (units, kink, slope) =>
    `${unitNames(units)} tun dasselbe: Beide knicken bei ${kink} mit Steigung ${slope}.`,
  unitNearlyRight: (unit, kink, slope) =>
    `Einheit ${unit} ist fast richtig: Sie knickt bei ${kink} mit Steigung ${slope}.`,
  unitBendsWith: (unit, kink, slope) => `Einheit ${unit} knickt bei ${kink} mit Steigung ${slope}.`,

  hintNothingLeft: 'Alle Abschnitte stimmen: Es gibt nichts mehr einzustellen.',
  hintLookWhereItBegins: (segment, x) =>
    `Abschnitt ${segment} ist der erste, der nicht stimmt: Zu beachten ist, wo er beginnt, x = ${x}.`,
  hintOffBy: (error, slope) =>
    `Abschnitt ${error.segment} ist der erste, der nicht stimmt: Er ist ${errorText(error)}. ` +
    `Die Steigung des Ziels ist dort ${slope}.`,
  hintNoNumbers: (segment, slope) =>
    `Abschnitt ${segment} ist der erste, der nicht stimmt. Die Steigung des Ziels ist dort ${slope}. ` +
    'Zahlen, die das ganze Ziel treffen, sind nicht bekannt.',
  hintFirstOff: (segment) => `Abschnitt ${segment} ist der erste, der nicht stimmt.`,
  hintBeginWith: (unit, segment, wait) =>
    `Mit Einheit ${unit} anfangen` +
    `${wait ? (wait.isZero ? ` und ${waitText(segment, wait.units, true)}` : `; ${waitText(segment, wait.units, false)}`) : ''}.`,
  hintLeaveForLater: (segment, units, isZero) => `${waitText(segment, units, isZero)}.`,
  hintClickTrack: 'Ein Klick auf die Schiene eines Reglers ist schneller als Ziehen.',
  ideaShouldBeSilent: 'Dort ist eine Einheit an, die bei 0 bleiben sollte.',
  ideaLookAtSlope: (x) =>
    `Er beginnt bei x = ${x}, und dort knickt schon eine Einheit: Zu prüfen ist ihre Steigung.`,
  ideaBendThere: (x) => `Er beginnt bei x = ${x}, also muss dort eine Einheit knicken.`,
  ideaGiveChange:
    'Einheiten, die davor an sind, bleiben an: Eine neue muss nur die Änderung der Steigung geben.',
  ideaStaysZero:
    'Eine Einheit bleibt bis zu ihrem Knick bei 0, also lässt sie alles davor, wie es ist.',
  ideaAlwaysOn: 'Dort muss eine Einheit wirken, die auf dem ganzen Ziel an ist.',
  ideaBendInside: (x) => `In seinem Inneren, bei x = ${x}, muss eine Einheit knicken.`,
  ideaZeroUntil: (x) => `Dort ist eine Einheit an, die bis x = ${x} bei 0 bleiben sollte.`,
  ideaOffFrom: (x) => `Dort ist eine Einheit an, die ab x = ${x} aus sein sollte.`,
  ideaBendOutside: (isBefore, x) =>
    `Zu beachten ist die Einheit für einen Knick ${isBefore ? 'davor' : 'danach'}, bei x = ${x}: ` +
    'Sie wirkt auch hier.',
  hintUnitShouldBe: (unit, need) =>
    `Einheit ${unit} sollte eine Einheit sein, ${neededUnit(need)}.`,
  hintBendsRight: (unit, kink) => `Einheit ${unit} ${bendsRight(kink)}.`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `Einheit ${unit} sollte bei x = ${x} knicken${isToFaceRight ? ' und nach rechts zeigen' : ''}.`,
  hintMustAdd: (slope) => `Dort muss sie Steigung ${slope} geben.`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off
      ? `${unitNames(off)} ${isOne(off) ? 'schaltet' : 'schalten'} sich dort ab`
      : 'Keine andere Einheit gibt dort Steigung';
    return (
      `Dort muss die Steigung von ${before} auf ${after} wechseln. ` +
      `${why}, also muss Einheit ${unit} die ganze Steigung geben, ${after}.`
    );
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `Dort muss die Steigung von ${before} auf ${after} wechseln, eine Änderung um ${difference}; ` +
    `${unitNames(units)} ${isOne(units) ? 'gibt' : 'geben'} schon ${already}.`,
  hintShared: ({ before, after }, share) =>
    `Dort muss die Steigung von ${before} auf ${after} wechseln: ${shareText(share)}.`,
  hintOwnSlope: (outputWeight, slope) =>
    `Ihr Ausgangsgewicht ist ${outputWeight}, also muss ihre eigene Steigung ${slope} sein.`,
  hintSetSlopeZero: (unit) => `Einheit ${unit} auf Steigung 0 setzen.`,
  hintSetNumbers: (unit, weight, bias) =>
    `Einheit ${unit} auf Gewicht ${weight} und Bias ${bias} setzen.`,
  hintSetKink: (unit, kink, slope) =>
    `Einheit ${unit} auf Knick ${kink} und Steigung ${slope} setzen.`,
  hintSetAndWhy: (unit, weight, bias, kink, equation) =>
    `Einheit ${unit} auf Gewicht ${weight} und Bias ${bias} setzen. ` +
    `Um bei ${kink} zu knicken, muss ihr Bias −Gewicht × Knick sein: ${equation}.`,

  descentStays: (loss) =>
    `Der Gradientenabstieg bewegt sich nicht: Der mittlere quadratische Fehler bleibt ${loss}.`,
  descentStuck: (epochs, text, loss) =>
    `Der Gradientenabstieg steckt nach ${epochsText(epochs, text)} fest, ` +
    `bei einem mittleren quadratischen Fehler von ${loss}.`,
  descentStillMoves: (epochs, text, loss) =>
    `Nach ${epochsText(epochs, text)} bewegt sich der Gradientenabstieg noch, ` +
    `bei einem mittleren quadratischen Fehler von ${loss}. Das Ziel hat er nicht erreicht.`,
  descentSolved: (epochs, text, error) =>
    `Der Gradientenabstieg hat das Ziel getroffen: Nach ${epochsText(epochs, text)} ` +
    `ist der größte Fehler ${error}.`,
  descentAlreadyThere: 'Der Gradientenabstieg bleibt bei diesen Zahlen: Sie stimmen schon.',
  descentDiverged: (epochs, text) =>
    `Der Gradientenabstieg ist nach ${epochsText(epochs, text)} divergiert: ` +
    'Seine Schritte wuchsen, bis die Zahlen überliefen.',
  descentUsual: `Das ist hier das Übliche: ${odds}`,
  descentRare: `Das ist hier selten: ${odds}`,
  stillNoGradient: 'Von diesen Zahlen aus ist jeder Gradient 0 oder zu klein, um zu wirken.',
  stillBecause: (units, state) => {
    const counts = ['', 'die freie Einheit', 'beide freien Einheiten'];
    const all = counts[units] ?? `alle ${units} freien Einheiten`;
    const subject = `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
    const are = units === 1 ? 'ist' : 'sind';
    const rule = 'wo die Ableitung von ReLU als 0 gilt, also ist jeder Gradient 0.';
    switch (state) {
      case 'off':
        return `${subject} ${are} auf dem ganzen Ziel aus, also ist jeder Gradient 0.`;
      case 'zero':
        return `${subject} ${units === 1 ? 'beginnt' : 'beginnen'} für jedes x bei z = 0, ${rule}`;
      case 'touching':
        return `Auf dem ganzen Ziel ${are} ${all} aus oder bei z = 0, ${rule}`;
    }
  },
  moveAndTryAgain:
    'Eine Einheit so verschieben, dass sie irgendwo an ist, und es noch einmal versuchen lassen.',
  stuckTwins: (units, weight, bias) =>
    `${unitNames(units)} haben mit denselben Zahlen angefangen, bekommen also dieselben Gradienten ` +
    `und bleiben gleich: Gewicht ${weight}, Bias ${bias}. ` +
    'Zusammen knicken sie die Vorhersage nur an einer Stelle.',
  stuckOff: (units) =>
    isOne(units)
      ? `${unitNames(units)} ist auf dem ganzen Ziel aus: Ihr Gradient ist 0, also bleibt sie aus.`
      : `${unitNames(units)} sind auf dem ganzen Ziel aus: Ihre Gradienten sind 0, also bleiben sie aus.`,
  stuckStraight: (units) =>
    isOne(units)
      ? `${unitNames(units)} ist auf dem ganzen Ziel an, gibt also eine Gerade und keinen Knick.`
      : `${unitNames(units)} sind auf dem ganzen Ziel an, geben also eine Gerade und keinen Knick.`,
  stuckNear: (units) =>
    `${unitNames(units)} knicken fast an derselben Stelle, wirken also fast wie eine einzige Einheit.`,
  stuckSomewhere: (isSolvable) =>
    `Kaum ein kleiner Schritt von hier aus senkt den Fehler` +
    `${isSolvable ? ', obwohl es Zahlen gibt, die passen' : ''}.`,

  allUnitsZero: (until, outputBias) => {
    const start =
      until === undefined ? 'Alle Einheiten sind 0' : `Bis x = ${until} sind alle Einheiten 0`;
    return outputBias === undefined
      ? `${start}.`
      : `${start}, und die Vorhersage ist der Ausgangs-Bias, ${outputBias}.`;
  },
  unitAddsEverywhere: (unit, value) => `Einheit ${unit} addiert überall ${value}.`,
  unitGivesSlope: (unit, slope, until) =>
    `Einheit ${unit} gibt ${until === undefined ? 'auf dem ganzen Ziel' : `bis x = ${until}`} ` +
    `Steigung ${slope}.`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const where = x === undefined ? 'Dort' : `Bei x = ${x}`;
    const give = isOne(units) ? 'gibt' : 'geben';
    const [verb, prefix] = isUpwards ? ['fügt', 'hinzu'] : ['nimmt', 'weg'];
    const changes = `${verb} Einheit ${unit} der Steigung ${size} ${prefix}`;
    switch (kind) {
      case 'alone':
        return `${where} schaltet sich Einheit ${unit} ein und gibt Steigung ${change}.`;
      case 'more':
        return (
          `${where} ${verb} Einheit ${unit} der Steigung noch ${size} ${prefix}, ` +
          `denn ${unitNames(units)} ${give} schon ${has} von ${becomes}.`
        );
      case 'because':
        return (
          `${where} ${changes}, denn ${unitNames(units)} ${give} ${has}, ` +
          `und die Steigung muss ${becomes} sein.`
        );
      case 'plain':
        return `${where} ${changes}: Aus Steigung ${has} wird ${becomes}.`;
    }
  },
  otherBends: (places) => `Die übrigen Einheiten knicken die Vorhersage ebenso, bei x = ${places}.`,
};
