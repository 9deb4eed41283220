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
import { leftToRight } from './isolate.js';

const words = { to: ' إلى ', comma: '، ', and: ' و' };
const odds = 'من 500 بداية عشوائية بلغت 45 الهدف، منها 16 خلال 4,000 حقبة.';

const equation = (x: string): string => leftToRight(`x = ${x}`);

const isPair = ({ form, numbers }: Numbered): boolean => form !== 'one' && numbers.length === 2;

/** "الوحدة 1", "الوحدتان 1 و2", "الوحدات من 2 إلى 5", or how many; two are "الوحدتين" after some words. */
function unitNames(units: Numbered, dual = 'الوحدتان', many = 'وحدات أخرى'): string {
  if (units.form === 'one') return `الوحدة ${units.numbers[0]}`;
  if (units.form === 'many') return `${many} (${units.numbers.length})`;
  const noun = isPair(units) ? dual : units.form === 'range' ? 'الوحدات من' : 'الوحدات';
  return `${noun} ${numbersText(units, words)}`;
}

/** A verb after its units: two have a form of their own, several have that of one. */
const verb = (units: Numbered, form: string, dual: string): string => (isPair(units) ? dual : form);

const give = (units: Numbered): string => verb(units, 'تعطي', 'تعطيان');

function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const where = x === undefined ? 'هناك' : `عند ${equation(x)}`;
  const share = isPart
    ? `${give(units)} بالفعل ${already} من ${after}`
    : `${give(units)} ${already}، فيلزم ${rest} لبلوغ ${after}`;
  return `${unitNames(units)} ${verb(units, 'ما زالت تعمل', 'ما زالتا تعملان')} ${where} و${share}`;
}

function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `تنكسر عند ${kink} كما ينبغي`
    : `تنكسر عند ${kink}، قريبًا بما يكفي من ${needed}`;
}

function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? 'قبل موضعها' : 'بعد موضعها';
  if (where === 'beyond') return `${when}: عند ${has}، خارج الهدف، بدلًا من ${needs}`;
  if (where === 'before') return `${when}: عند ${has}، قبل بداية الهدف، بدلًا من ${needs}`;
  return `${when}، عند ${has} بدلًا من ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string =>
  `${isSteep ? 'أشد' : 'أقل'} انحدارًا من اللازم بمقدار ${excess}`;

function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return 'وحدة تبقى 0 على الهدف كله';
    case 'constant':
      return `وحدة تضيف ${start} في كل مكان`;
    case 'always':
      return `وحدة تعمل على الهدف كله، قيمتها ${start} عند ${equation(from)} وميلها ${slope}`;
    case 'right':
      return `وحدة تبقى 0 حتى ${equation(kink)} ثم تعطي الميل ${slope}`;
    case 'left':
      return `وحدة متجهة إلى اليسار: ميلها ${slope} حتى ${equation(kink)}، ثم 0`;
  }
}

const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `${isHigh ? 'أعلى' : 'أدنى'} من اللازم بما يصل إلى ${size}، عند ${equation(x)}`;

const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `اترك ${unitNames(units, 'الوحدتين')} عند 0 حتى تطابق القطعة ${segment}`
    : `${unitNames(units)} ${verb(units, 'يمكن أن تنتظر', 'يمكن أن تنتظرا')} حتى تطابق القطعة ${segment}`;

/** What is right and wrong in an exercise, and its hints, in Arabic. */
export const exerciseDiagnosisTerms: Partial<ExerciseDiagnosisTerms> = {
  allSegmentsMatch: (count) => `القطع كلها (${count}) مطابقة.`,
  nothingMoved: 'لم يتحرك شيء بعد.',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units
      ? unitNames(units, 'الوحدتان', 'الوحدات الثابتة')
      : `انحياز المخرج ${outputBias}`;
    const rest = why
      ? `: من ${equation(why.from)} إلى ${why.to} ميله ${why.has}، وميل الهدف ${why.needs}`
      : '';
    return `ما زال التنبؤ ${only} فقط${rest}.`;
  },
  segmentIsOff: (error) => `القطعة ${error.segment} ${errorText(error)}.`,

  targetNeeds: (need) => `يحتاج الهدف إلى ${neededUnit(need)}.`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `تعمل حيث ${leftToRight(`x < ${kink}`)} ومتوقفة بعد ذلك`,
      never: 'متوقفة على الهدف كله',
      always: 'تعمل على الهدف كله',
    };
    return `الوحدة ${unit} متجهة إلى اليسار: ${parameter === 'weight' ? 'وزنها' : 'ميلها'} أقل من 0، فهي ${where[on]}.`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `ميلها ${muchOf(slope)}`
      : `تعطي الميل ${slope.has} بدلًا من ${slope.needs}`;
    return `الوحدة ${unit} ${bendsRight(kink)}، لكن ${wrong}: ${shareText(share)}.`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `ميل الوحدة ${unit} ${muchOf(slope)}`
      : `الوحدة ${unit} تعطي الميل ${slope.has} بدلًا من ${slope.needs}`;
    return `${wrong}: ${shareText(share)}. كما أن الوحدة ${unit} تنكسر ${wrongPlace(place)}.`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `الوحدة ${unit} ${isOwn ? 'لها' : 'تعطي'} ميل ${isExact ? 'صحيح' : 'جيد'}، ${slope}، ` +
    `لكنها تنكسر ${wrongPlace(place)}.`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `الوحدة ${unit} ${bendsRight(kink)}، لكن ${isOwn ? 'ميلها' : 'الميل الذي تعطيه'} ${has} ` +
    `بدلًا من ${needs}${share ? `: ${shareText(share)}` : ''}.`,
  unitIsSilent: (unit, why) => {
    if (!why) return `الوحدة ${unit} ما زالت صامتة.`;
    return 'line' in why
      ? `الوحدة ${unit} صامتة: يبقى مستقيمها عند ${why.line}، تحت 0.`
      : `الوحدة ${unit} صامتة: انكسارها عند ${why.kink} يقع ${why.isLeft ? 'يسار' : 'يمين'} الهدف.`;
  },
  noUnitGives: (from, to, slope) =>
    `من ${equation(from)} إلى ${to} ميل الهدف ${slope}، ولا تعطيه أي وحدة.`,
  slopeMustGo: (x, { before, after }) =>
    `عند ${equation(x)} يجب أن يتغير الميل من ${before} إلى ${after}.`,
  unitNotNeeded: (unit) => `الوحدة ${unit} تعمل، لكن ما تفعله لا يحتاج إلى أي وحدة.`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `الوحدة ${unit} ${parameter === 'weight' ? 'وزنها' : 'ميلها'} 0: لا انكسار لها، وهي ` +
    `${isLowering ? 'تخفض' : 'ترفع'} كل شيء بمقدار ${size}.`,
  unitsDoTheSame: (units, kink, slope) =>
    `${unitNames(units)} ${verb(units, 'تفعل', 'تفعلان')} الشيء نفسه: كلتاهما تنكسر عند ${kink} بميل ${slope}.`,
  unitNearlyRight: (unit, kink, slope) =>
    `الوحدة ${unit} صحيحة تقريبًا: تنكسر عند ${kink} بميل ${slope}.`,
  unitBendsWith: (unit, kink, slope) => `الوحدة ${unit} تنكسر عند ${kink} بميل ${slope}.`,

  hintNothingLeft: 'القطع كلها مطابقة: لم يبق ما يُضبط.',
  hintLookWhereItBegins: (segment, x) =>
    `القطعة ${segment} هي أول قطعة غير مطابقة: انظر أين تبدأ، ${equation(x)}.`,
  hintOffBy: (error, slope) =>
    `القطعة ${error.segment} هي أول قطعة غير مطابقة: هي ${errorText(error)}. ميل الهدف هناك ${slope}.`,
  hintNoNumbers: (segment, slope) =>
    `القطعة ${segment} هي أول قطعة غير مطابقة. ميل الهدف هناك ${slope}. ` +
    'لا تُعرف أعداد تطابق الهدف كله.',
  hintFirstOff: (segment) => `القطعة ${segment} هي أول قطعة غير مطابقة.`,
  hintBeginWith: (unit, segment, wait) =>
    `ابدأ بالوحدة ${unit}${wait ? `، و${waitText(segment, wait.units, wait.isZero)}` : ''}.`,
  hintLeaveForLater: (segment, units, isZero) => `${waitText(segment, units, isZero)}.`,
  hintClickTrack: 'النقر على مسار المنزلق أسرع من السحب.',
  ideaShouldBeSilent: 'تعمل هناك وحدة ينبغي أن تبقى عند 0.',
  ideaLookAtSlope: (x) => `تبدأ عند ${equation(x)}، وهناك وحدة تنكسر بالفعل: انظر إلى ميلها.`,
  ideaBendThere: (x) => `تبدأ عند ${equation(x)}، فهناك يجب أن تنكسر وحدة.`,
  ideaGiveChange: 'الوحدات التي تعمل قبلها تواصل العمل: على الوحدة الجديدة أن تعطي تغير الميل فقط.',
  ideaStaysZero: 'تبقى الوحدة عند 0 حتى انكسارها، فتترك كل ما قبله كما هو.',
  ideaAlwaysOn: 'يجب أن تعمل هناك وحدة تعمل على الهدف كله.',
  ideaBendInside: (x) => `يجب أن تنكسر وحدة في داخلها، عند ${equation(x)}.`,
  ideaZeroUntil: (x) => `تعمل هناك وحدة ينبغي أن تبقى عند 0 حتى ${equation(x)}.`,
  ideaOffFrom: (x) => `تعمل هناك وحدة ينبغي أن تتوقف ابتداءً من ${equation(x)}.`,
  ideaBendOutside: (isBefore, x) =>
    `انظر إلى وحدة الانكسار الذي ${isBefore ? 'قبلها' : 'بعدها'}، عند ${equation(x)}: ` +
    'فهي تؤثر هنا أيضًا.',
  hintUnitShouldBe: (unit, need) => `ينبغي أن تكون الوحدة ${unit} ${neededUnit(need)}.`,
  hintBendsRight: (unit, kink) => `الوحدة ${unit} ${bendsRight(kink)}.`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `ينبغي أن تنكسر الوحدة ${unit} عند ${equation(x)}${isToFaceRight ? ' وأن تتجه إلى اليمين' : ''}.`,
  hintMustAdd: (slope) => `يجب أن تعطي هناك الميل ${slope}.`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off
      ? `${unitNames(off)} ${verb(off, 'تتوقف', 'تتوقفان')} هناك`
      : 'لا تعطي أي وحدة أخرى ميلًا هناك';
    return (
      `هناك يجب أن يتغير الميل من ${before} إلى ${after}. ` +
      `${why}، فيجب أن تعطي الوحدة ${unit} الميل كله، ${after}.`
    );
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `هناك يجب أن يتغير الميل من ${before} إلى ${after}، أي بمقدار ${difference}؛ ` +
    `${unitNames(units)} ${give(units)} منه ${already} بالفعل.`,
  hintShared: ({ before, after }, share) =>
    `هناك يجب أن يتغير الميل من ${before} إلى ${after}: ${shareText(share)}.`,
  hintOwnSlope: (outputWeight, slope) =>
    `وزن مخرجها ${outputWeight}، فيجب أن يكون ميلها هي ${slope}.`,
  hintSetSlopeZero: (unit) => `اضبط الوحدة ${unit} على الميل 0.`,
  hintSetNumbers: (unit, weight, bias) =>
    `اضبط الوحدة ${unit} على الوزن ${weight} والانحياز ${bias}.`,
  hintSetKink: (unit, kink, slope) => `اضبط الوحدة ${unit} على الانكسار ${kink} والميل ${slope}.`,
  hintSetAndWhy: (unit, weight, bias, kink, equals) =>
    `اضبط الوحدة ${unit} على الوزن ${weight} والانحياز ${bias}. ` +
    `لكي تنكسر عند ${kink} يجب أن يكون انحيازها سالب الوزن مضروبًا في الانكسار: ${leftToRight(equals)}.`,

  descentStays: (loss) => `الانحدار التدريجي لا يتحرك: يبقى متوسط مربع الخطأ ${loss}.`,
  descentStuck: (_epochs, text, loss) =>
    `علق الانحدار التدريجي بعد الحقبة ${text}، بمتوسط مربع خطأ ${loss}.`,
  descentStillMoves: (_epochs, text, loss) =>
    `بعد الحقبة ${text} ما زال الانحدار التدريجي يتحرك، بمتوسط مربع خطأ ${loss}. ` +
    'لم يبلغ الهدف.',
  descentSolved: (_epochs, text, error) =>
    `بلغ الانحدار التدريجي الهدف: بعد الحقبة ${text} أكبر خطأ ${error}.`,
  descentAlreadyThere: 'يبقى الانحدار التدريجي عند هذه الأعداد: فهي مطابقة بالفعل.',
  descentDiverged: (_epochs, text) =>
    `تباعد الانحدار التدريجي بعد الحقبة ${text}: كبرت خطواته حتى فاضت الأعداد.`,
  descentUsual: `هذا هو المعتاد هنا: ${odds}`,
  descentRare: `هذا نادر هنا: ${odds}`,
  stillNoGradient: 'من هذه الأعداد كل تدرج 0، أو أصغر من أن يؤثر.',
  stillBecause: (units, state) => {
    const all =
      units === 1
        ? 'الوحدة الحرة'
        : units === 2
          ? 'الوحدتان الحرتان'
          : `الوحدات الحرة كلها (${units})`;
    const [off, start] = units === 2 ? ['متوقفتان', 'تبدآن'] : ['متوقفة', 'تبدأ'];
    const rule = 'حيث تُعد مشتقة relu مساوية 0، فكل تدرج 0.';
    switch (state) {
      case 'off':
        return `${all} ${off} على الهدف كله، فكل تدرج 0.`;
      case 'zero':
        return `${all} ${start} عند ${leftToRight('z = 0')} لكل x، ${rule}`;
      case 'touching':
        return `${all} ${off} على الهدف كله، أو عند ${leftToRight('z = 0')}، ${rule}`;
    }
  },
  moveAndTryAgain: 'حرك وحدة حتى تعمل في موضع ما، ثم دعه يحاول من جديد.',
  stuckTwins: (units, weight, bias) =>
    `${unitNames(units)} ${verb(units, 'بدأت', 'بدأتا')} بالأعداد نفسها، ` +
    `${verb(units, 'فتحصل', 'فتحصلان')} على التدرجات نفسها ` +
    `${verb(units, 'وتبقى متساوية', 'وتبقيان متساويتين')}: ` +
    `الوزن ${weight}، الانحياز ${bias}. وهي معًا تثني التنبؤ في موضع واحد فقط.`,
  stuckOff: (units) =>
    `${unitNames(units)} ${verb(units, 'متوقفة', 'متوقفتان')} على الهدف كله: ` +
    `${verb(units, 'تدرجها 0، فتبقى كذلك', 'تدرجهما 0، فتبقيان كذلك')}.`,
  stuckStraight: (units) =>
    `${unitNames(units)} ${verb(units, 'تعمل', 'تعملان')} على الهدف كله، ` +
    `${verb(units, 'فتضيف', 'فتضيفان')} خطًا مستقيمًا بلا انكسار.`,
  stuckNear: (units) =>
    `${unitNames(units)} ${verb(units, 'تنكسر', 'تنكسران')} في الموضع نفسه تقريبًا، ` +
    `${verb(units, 'فتعمل كأنها', 'فتعملان كأنهما')} وحدة واحدة تقريبًا.`,
  stuckSomewhere: (isSolvable) =>
    `لا تكاد خطوة صغيرة من هنا تقلل الخطأ${isSolvable ? '، مع أن هناك أعدادًا مطابقة' : ''}.`,

  allUnitsZero: (until, outputBias) => {
    const start = until === undefined ? 'كل الوحدات 0' : `حتى ${equation(until)} كل الوحدات 0`;
    return outputBias === undefined
      ? `${start}.`
      : `${start}، والتنبؤ هو انحياز المخرج ${outputBias}.`;
  },
  unitAddsEverywhere: (unit, value) => `الوحدة ${unit} تضيف ${value} في كل مكان.`,
  unitGivesSlope: (unit, slope, until) =>
    `الوحدة ${unit} تعطي الميل ${slope} ` +
    `${until === undefined ? 'على الهدف كله' : `حتى ${equation(until)}`}.`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const start = `${x === undefined ? 'هناك' : `عند ${equation(x)}`} الوحدة ${unit}`;
    const changes = isUpwards ? `تضيف ${size}` : `تنقص ${size}`;
    switch (kind) {
      case 'alone':
        return `${start} تبدأ العمل وتضيف الميل ${change}.`;
      case 'more':
        return `${start} ${changes} فوق ذلك، لأن ${unitNames(units, 'الوحدتين')} ${give(units)} بالفعل ${has} من ${becomes}.`;
      case 'because':
        return (
          `${start} ${changes}، لأن ${unitNames(units, 'الوحدتين')} ${give(units)} ${has} ` +
          `ويجب أن يكون الميل ${becomes}.`
        );
      case 'plain':
        return `${start} ${changes}: يتغير الميل من ${has} إلى ${becomes}.`;
    }
  },
  otherBends: (places) =>
    `وتثني بقية الوحدات التنبؤ بالطريقة نفسها، عند ${leftToRight('x =')} ${places}.`,
};
