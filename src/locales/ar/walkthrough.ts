import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { titles } from './activations.js';
import { leftToRight } from './isolate.js';

const plural = new Intl.PluralRules('ar');

/** What an activation does to a line. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'تُبقي ReLU ما فوق 0 وتضع 0 مكان الباقي.',
  'leaky-relu': 'تُبقي Leaky ReLU ما فوق 0 وجزءًا من مئة مما تحته.',
  elu: `تُبقي ELU ما فوق 0 وتجعل الباقي يستوي عند ${leftToRight('−1')}.`,
  gelu: 'تحني GELU المستقيم بسلاسة، مع انخفاض صغير تحت 0.',
  softplus: 'تحني Softplus المستقيم بسلاسة وتبقى فوق ReLU بقليل.',
  sigmoid: 'تضغط Sigmoid المستقيم في المجال من 0 إلى 1.',
  tanh: `تضغط Tanh المستقيم في المجال من ${leftToRight('−1')} إلى 1.`,
  silu: 'تحني SiLU المستقيم بسلاسة، مع انخفاض صغير تحت 0.',
  linear: 'تمرر الدالة الخطية كل شيء كما هو.',
  step: 'تعطي دالة الدرجة 1 من 0 فصاعدًا و0 تحته.',
};

const subjects = { it: 'المنحنى', sum: 'المجموع' } as const;
const axisNews = { same: 'لا يزال المحور الرأسي يمتد', other: 'يمتد المحور الرأسي الآن' } as const;

function nameOf(unit: number, label: string): string {
  return label || `الوحدة ${unit}`;
}

function applied(activation: ActivationName): string {
  if (activation === 'linear') return 'الدالة الخطية';
  return activation === 'step' ? 'دالة الدرجة' : titles[activation];
}

function equation(x: string): string {
  return leftToRight(`x = ${x}`);
}

function about(isAbout: boolean): string {
  return isAbout ? 'نحو ' : '';
}

function at(point: CurvePoint): string {
  return `عند ${about(point.about)}${equation(point.x)}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join('، ')} و${words[words.length - 1]}`;
}

/** After a preposition: "وحدة واحدة", "وحدتين"; a count above two keeps its digits. */
function units(count: number): string {
  switch (plural.select(count)) {
    case 'one':
      return 'وحدة واحدة';
    case 'few':
      return `${count} وحدات`;
    default:
      return `${count} وحدة`;
  }
}

/** What the walkthrough says, in Arabic. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'تمرير أمامي خطوة بخطوة',
  walkCaption: 'تُعد الوحدات بدءًا من 0. يحتفظ كل مسار بلونه إلى أن تُجمع المسارات.',
  inputOfLesson: 'الجرعة',
  inputOfNetwork: 'المدخل',
  walkStatus: (step, steps, x, value) =>
    `الخطوة *${step}* من ${steps} · عند ${equation(x)}: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}: مستقيم عبر ${applied(activation)}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}: مضروبة في وزن مخرجها ${outputWeight}`,
  stepSum: (paths) => {
    if (paths === 1) return 'مجموع المسار الوحيد';
    return paths === 2 ? 'مجموع المسارين' : `مجموع كل المسارات (${paths})`;
  },
  stepBias: (bias) => `إضافة انحياز المخرج ${bias}`,
  stepOutput: (activation) => `المخرج: المجموع عبر ${applied(activation)}`,

  lineCrosses: (rises, x) =>
    `يمر المستقيم بالقيمة 0 ${rises ? 'صاعدًا' : 'هابطًا'} عند ${equation(x)}.`,
  effectOf: (activation) => effects[activation],
  lineIsAbove: 'لا ينزل المستقيم هنا تحت 0 في أي موضع، فلا تغير ReLU شيئًا.',
  lineIsBelow: 'لا يصعد المستقيم هنا فوق 0 في أي موضع، فتعطي الوحدة 0 في كل موضع.',
  timesZero: 'بعد الضرب في 0 لا يبقى شيء: الوحدة صامتة.',
  timesOne: 'وزن مخرج يساوي 1 لا يغير شيئًا.',
  curveScaled: (upsideDown, scale) => {
    const scaled = (height: string): string =>
      scale
        ? `${scale.taller ? 'يُضرب' : 'يُقسم'} ${height} ${scale.taller ? 'في' : 'على'} ${scale.times}`
        : '';
    if (!upsideDown) return `${scaled('ارتفاع المنحنى')}.`;
    const flip = 'تقلب الإشارة السالبة المنحنى رأسًا على عقب';
    return scale ? `${flip}، و${scaled('ارتفاعه')}.` : `${flip}.`;
  },
  onlyPath: 'لا شيء يُجمع مع المسار الوحيد.',
  pathsAdded: 'تُجمع المسارات عند كل x.',
  biasMoves: (up, by) => `يتحرك المنحنى كله إلى ${up ? 'الأعلى' : 'الأسفل'} بمقدار ${by}.`,
  biasStays: 'انحياز المخرج 0: يبقى المنحنى في مكانه.',
  curveIs: (subject, y) => `${subjects[subject]} يساوي ${y} في كل موضع.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} أدناه ${lowest.y} ${at(lowest)} وأعلاه ${highest.y} ${at(highest)}.`,
  nothingAbove: 'لا شيء فوق 0، فالمخرج 0 في كل موضع.',
  nothingBelow: 'لا شيء تحت 0، فلا تغير ReLU شيئًا.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `بين ${about(isAbout)}${from} و${about(isAbout)}${to}`,
    );
    return (
      `تضع ReLU القيمة 0 مكان ما تحت 0. ويقع ما يبقى حيث x ${listed(between)}؛ وقمته ${peak.y} ` +
      `${at(peak)}.`
    );
  },

  axisGoes: (from, to, before) =>
    `${before ? axisNews[before] : 'يمتد المحور الرأسي'} من ${from} إلى ${to}.`,
  dataNeedOther: 'تحتاج البيانات إلى محور آخر.',

  stepNews: (step, steps, title, x, value) =>
    `الخطوة ${step} من ${steps}. ${title}. عند ${equation(x)}: ${value}.`,

  describePass: ({ units: count, activation, inputLabel, from, to }) =>
    `تمرير أمامي عبر ${units(count)} مع ${applied(activation)}، ` +
    `لقيم x ${inputLabel && `(${inputLabel}) `}من ${from} إلى ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}: الوزن ${weight} والانحياز ${bias} ووزن المخرج ${outputWeight}.`,
  outputBiasIs: (bias) => `انحياز المخرج ${bias}.`,
  stepIs: (step, steps, title) => `الخطوة ${step} من ${steps}: ${title}.`,
  valuesSoFar: (x, values) => `عند ${equation(x)} تعطي الخطوات حتى الآن ${values.join('؛ ')}.`,
  dataPoint: (x, y) => leftToRight(`(${x}, ${y})`),
  outputAtData: (count, points, outputs) =>
    `${count === 1 ? 'نقطة البيانات' : 'نقاط البيانات'} هي ${points}؛ والمخرج هناك ${outputs}.`,

  lessonNames:
    `نُشر الدرس «${leftToRight('Understanding ReLU through visual Python examples')}» بهذه الشبكة؛ ` +
    `رموزه ${leftToRight('w1, b1, w3')} هي هنا ${leftToRight('w₀, b₀, v₀')}، ورموزه ` +
    `${leftToRight('w2, b2, w4')} هي ${leftToRight('w₁, b₁, v₁')}، والرمز b3 هو c.`,
  lessonLeavesOut: 'يحذف الدرس المنشور ReLU هذه: من 0 إلى 1 لا يضر ذلك.',
  lessonPeak: `يصل الرسم المنشور 100 نقطة ليس منها ${equation('0.5')}، فقمته 0.838 فقط.`,
  lessonOther: (activation) =>
    `ضُبطت هذه الأعداد مع ReLU؛ أما مع ${applied(activation)} فيلزم غيرها.`,

  stepsName: 'الخطوات',
  stepName: (step, title) => `الخطوة ${step}: ${title}`,
  previousStep: 'السابق',
  nextStep: 'التالي',
  playSteps: 'تشغيل',
  pauseSteps: 'إيقاف مؤقت',
  hiddenUnitsChoice: 'الوحدات الخفية',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `رسم الخطوة ${step}: ${title}`,
  dataLine: 'البيانات',
  runningAt: (inputLabel) => (inputLabel === '' ? 'عند' : `${inputLabel}:`),
  runningName: 'الخطوات حتى الآن',
  stepColumn: 'الخطوة',
  formulaColumn: 'الصيغة',
  valueColumn: 'القيمة',
  stepsData: 'البيانات',
  stepsTable: 'ما تعطيه كل خطوة',

  allowedStep: (steps) => `عدد صحيح من 1 إلى ${steps}`,
  allowedInput: (from, to) => `عدد من ${from} إلى ${to}، حيث ينتهي المجال`,
};
