import type { Numbered } from '../../core/exercise-diagnosis-terms.js';
import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';
import { leftToRight } from './isolate.js';

const words = { to: ' إلى ', comma: '، ', and: ' و' };

const equation = (x: string): string => leftToRight(`x = ${x}`);

const matching = (count: number, of: number): string => `القطع المطابقة ${count} من ${of}`;

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return 'متوقفة على الهدف كله';
    case 'whole':
      return 'تعمل على الهدف كله';
    case 'right':
      return `تعمل حيث ${leftToRight(`x > ${kink}`)}`;
    case 'left':
      return `تعمل حيث ${leftToRight(`x < ${kink}`)}`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `${value} في كل مكان`;
    case 'off':
      return `متوقفة على الهدف كله، وانكسارها عند ${equation(kink)}`;
    case 'whole':
      return `تعمل على الهدف كله، ميلها ${slope}`;
    case 'right':
      return `متوقفة حتى ${equation(kink)}، ثم ميلها ${slope}`;
    case 'left':
      return `ميلها ${slope} حتى ${equation(kink)}، ثم متوقفة`;
  }
}

/** Two segments have a form of their own. */
function nounOf({ form, numbers }: Numbered): string {
  if (numbers.length === 2) return 'القطعتان';
  return form === 'range' ? 'القطع من' : 'القطع';
}

/** "وحدة واحدة", "وحدتين", or a number. */
function withUnits(count: number): string {
  if (count === 1) return 'وحدة واحدة';
  if (count === 2) return 'وحدتين';
  return count <= 10 ? `${count} وحدات` : `${count} وحدة`;
}

/** What the slider exercise says besides what is right and wrong, in Arabic. */
export const exerciseTerms: Partial<ExerciseTerms> = {
  exerciseHeading: (units) => `طابق الهدف باستخدام ${withUnits(units)}`,
  exerciseCaption: (parameters) => {
    const line = parameters === 'weight-bias' ? 'z = wx + b' : 'z = الميل × (x − الانكسار)';
    return (
      `الباهت: ${leftToRight(line)}. القوي: ${leftToRight('a = relu(z)')}. ما دامت z تحت 0 تبقى الوحدة عند 0؛ ` +
      'وحيث تعبر z الصفر تثني الوحدة التنبؤ.'
    );
  },

  exerciseTarget: (points) => `يصل الهدف النقاط ${points} بخطوط مستقيمة.`,
  exercisePoint: (x, y) => leftToRight(`(${x}, ${y})`),
  exerciseSum: (units, outputBias) =>
    `التنبؤ هو مجموع ${withUnits(units)} من نوع ReLU وانحياز المخرج ${outputBias}.`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? 'بلا انكسار' : `الانكسار عند ${kink}`;
    const parts =
      parameters === 'weight-bias'
        ? [`الوزن ${weight}`, `الانحياز ${bias}`, where]
        : [where, `الميل ${weight}`];
    if (outputWeight !== undefined) parts.push(`وزن المخرج ${outputWeight}`);
    const name = `الوحدة ${index}${isFixed ? ' (ثابتة)' : ''}`;
    return `${name}: ${[...parts, rangeText(range, kink ?? '')].join('، ')}.`;
  },
  exerciseError: (error, x, count, of) =>
    `أكبر خطأ ${error}${x === undefined ? '' : `، عند ${equation(x)}`}؛ ${matching(count, of)}.`,
  exerciseIsSolved: 'التمرين محلول.',
  exerciseShowsSolution: 'يعرض الرسم حلًا فوق هذه الأعداد.',
  exerciseShowsDescent: 'يعرض الرسم ما يصنعه الانحدار التدريجي من هذه الأعداد.',

  largestError: 'أكبر خطأ',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `المحاولة ${attempt}`,
  solutionPrefix: 'الحل:',
  descentPrefix: 'الانحدار التدريجي:',

  errorLabel: (size, isHigh) => `${isHigh ? 'أعلى' : 'أدنى'} بمقدار ${size}`,
  exerciseTargetLine: 'الهدف',
  exercisePredictionLine: 'التنبؤ',
  exerciseOwnLine: 'أعدادك',
  matchPlot: 'الهدف والتنبؤ',

  exerciseUnitName: (index, label) =>
    label === '' ? `الوحدة ${index}` : `الوحدة ${index}: ${label}`,
  exerciseFixedUnit: (name) => `${name} (ثابتة)`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `الوحدة ${index}: ${actionText(action)}` +
    (factor === undefined ? '' : `؛ وتُضرب في المجموع في ${factor}`),
  exerciseReading: (x, sum, target) =>
    `عند ${equation(x)}: ${leftToRight(sum)}${target === undefined ? '' : `؛ الهدف ${target}`}.`,
  exerciseBiasZero: 'انحياز المخرج ثابت عند 0، فلا يحرك شيئًا.',
  exerciseBias: (isLowering, size) =>
    `انحياز المخرج ثابت عند ${leftToRight(`${isLowering ? '−' : ''}${size}`)}، ` +
    `${isLowering ? 'فيخفض' : 'فيرفع'} المجموع كله بمقدار ${size}.`,

  sliderWeight: (unit) => `الوزن w${unit}`,
  sliderBias: (unit) => `الانحياز b${unit}`,
  sliderSlope: (unit) => `ميل الوحدة ${unit}`,
  sliderKink: (unit) => `انكسار الوحدة ${unit}`,
  sliderSlopeText: (unit) => `الميل ${unit}`,
  sliderKinkText: (unit) => `الانكسار ${unit}`,

  checkAnswer: 'تحقق',
  askHint: (level, levels) => `التلميح ${level} من ${levels}`,
  letDescentTry: 'دع الانحدار التدريجي يحاول',
  stopDescent: 'إيقاف الانحدار التدريجي',
  backToOwnNumbers: 'العودة إلى أعدادي',
  showSolution: 'عرض حل',
  hideSolution: 'إخفاء الحل',
  resetExercise: 'إعادة الضبط',

  hintName: (level) => `التلميح ${level}.`,
  solutionIs: (numbers) => `حل: ${numbers}. تبقى أعدادك كما هي؛ وتحريك منزلق يتابع العمل بها.`,
  answerSlope: (unit, slope) => `الميل ${unit} = ${slope}`,
  answerKink: (unit, kink) => `الانكسار ${unit} = ${kink}`,
  descentBegins: 'يبدأ الانحدار التدريجي من أعدادك، وهي تبقى كما هي.',
  descentFailed: (reason) => `تعذر الانحدار التدريجي. ${reason}`,
  exerciseSolved: 'محلول.',
  anotherOrder: 'ويصلح ترتيب آخر للوحدات أيضًا: المهم مجموعها فقط.',
  whyThreeUnits:
    'يلزم ثلاث وحدات فقط لأن أوزان المخرج وانحيازه ثابتة هنا: ' +
    `${leftToRight('2 relu(2 − x) + 3 relu(x − 1) − 2')} هي الدالة نفسها بوحدتين.`,
  noteWhole: (unit) => `الوحدة ${unit} تؤثر على الهدف كله`,
  noteOffUntil: (unit, x) => `الوحدة ${unit} متوقفة حتى ${equation(x)}`,
  noteOnlyBelow: (unit, x) => `الوحدة ${unit} تؤثر فقط حيث ${leftToRight(`x < ${x}`)}`,
  segmentBySegment: 'قطعة قطعة',
  segmentMatches: (segment) => `القطعة ${segment}: مطابقة.`,
  segmentMisses: (segment, size, isHigh, x) =>
    `القطعة ${segment}: ${isHigh ? 'أعلى' : 'أدنى'} من اللازم بما يصل إلى ${size}، عند ${equation(x)}.`,
  segmentBends: (bends) => {
    const places = bends.map(({ unit, x }) => `الوحدة ${unit} عند ${equation(x)}`);
    return `تنكسر في داخلها: ${places.join('، ')}.`;
  },
  segmentShifted: (isHigh) => `ميلها صحيح، لكنها كلها ${isHigh ? 'أعلى' : 'أدنى'} من اللازم.`,
  segmentSlope: (has, needs) => `ميلها ${leftToRight(has)} بدلًا من ${needs}.`,
  segmentsMatch: (segments, when) => {
    const verb =
      segments.numbers.length === 2
        ? { '': 'مطابقتان', now: 'مطابقتان الآن', 'no longer': 'لم تعودا مطابقتين' }
        : { '': 'مطابقة', now: 'مطابقة الآن', 'no longer': 'لم تعد مطابقة' };
    return segments.form === 'one'
      ? `القطعة ${segments.numbers[0]} ${verb[when]}.`
      : `${nounOf(segments)} ${numbersText(segments, words)} ${verb[when]}.`;
  },

  saysError: (error, count, of) => `أكبر خطأ ${error}، ${matching(count, of)}.`,
  saysSolved: (status) => `محلول. ${status}`,
  saysAttempt: (attempt, text) => `المحاولة ${attempt}. ${text}`,
  saysOwnNumbers: 'عُرضت أعدادك من جديد.',

  fieldUnsolved: (count, of) => `يجب أن تكون كل القطع مطابقة؛ حتى الآن ${matching(count, of)}.`,
  fieldUnchecked: 'اضغط «تحقق» أولًا.',

  allowedValue: (count) =>
    `${leftToRight('{"weight": [...], "bias": [...]}')} وفي كل منهما ${count} من الأعداد ` +
    `من ${leftToRight('−10⁹')} إلى ${leftToRight('10⁹')}`,
  presentValue: 'القيمة الراهنة',
  numberAboveMin: (min) => `عدد أكبر من min، أي ${min}`,
  numberBelowMax: (max) => `عدد أصغر من max، أي ${max}`,
  minWithMax: (min, max) => `${min}، مع max ${max}`,
  biasFollowsTarget: `0 إذا لم توجد عناصر ${leftToRight('relu-unit')} في الداخل، لأنه يُستنتج عندئذ من الهدف`,
  toleranceOfSliders: 'عدد تبلغه درجات المنزلق',
  stepOfTolerance: 'خطوة تقترب درجاتها من الهدف ضمن السماحية',
  gentlerTarget: `هدف يناسب المنزلقات، غير شديد الانحدار ولا شديد الانبساط ولا بعيد جدًا عن ${equation('0')}`,
  targetNotFlat: 'هدف غير مستوٍ ابتداءً من نقطته الثانية',
  targetWithFreeUnit: `هدف مع عنصر ${leftToRight('relu-unit')} واحد على الأقل غير ثابت`,
  targetOfUnits: (reason) =>
    `هدف يمكن أن تطابقه عناصر ${leftToRight('relu-unit')} في الداخل (${reason})`,
  bendsTakeAllUnits: 'تستهلك انكساراته كل الوحدات غير الثابتة، ولا تبقى وحدة لضبط طرفيه',
  unitsLacking: (needed, available, isAbove) =>
    `يحتاج إلى وحدات (${needed}) وزن مخرجها ${isAbove ? 'أكبر' : 'أصغر'} من 0 وغير ثابتة، ` +
    `والموجود منها ${available}`,
};
