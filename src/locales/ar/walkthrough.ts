import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';
import { leftToRight } from './isolate.js';

/** What an activation does to a line, after its name. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'تُبقي ما فوق 0 وتضع 0 مكان الباقي',
  'leaky-relu': 'تُبقي ما فوق 0 وجزءًا من مئة مما تحته',
  elu: 'تُبقي ما فوق 0 وتدع الباقي يقترب من \u200e−1',
  gelu: 'تثني المستقيم بنعومة، مع انخفاض صغير تحت 0',
  softplus: 'تثني المستقيم بنعومة وتبقى أعلى قليلًا من ReLU',
  sigmoid: 'تحصر المستقيم بين 0 و1',
  tanh: 'تحصر المستقيم بين \u200e−1 و1',
  silu: 'تثني المستقيم بنعومة، مع انخفاض صغير تحت 0',
  linear: 'تمرر كل شيء كما هو',
  step: 'تعطي 1 من 0 فما فوق و0 تحته',
};

const subjects = { it: 'المنحنى', sum: 'المجموع' } as const;
const axisNews = { same: 'ما زال المحور الرأسي يمتد', other: 'يمتد المحور الرأسي الآن' } as const;

function nameOf(unit: number, label: string): string {
  return label || `الوحدة ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? 'نحو ' : '';
}

const equation = (x: string): string => leftToRight(`x = ${x}`);

function at(point: CurvePoint): string {
  return `عند ${about(point.about)}${equation(point.x)} بقيمة ${point.y}`;
}

function pathCount(count: number): string {
  if (count === 1) return 'المسار الوحيد';
  return count === 2 ? 'المسارين' : `المسارات كلها (${count})`;
}

/** What the walkthrough says, in Arabic. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: 'تمرير أمامي خطوة بخطوة',
  walkCaption: 'تُعد الوحدات من 0. ويحتفظ كل مسار بلونه حتى تُجمع المسارات.',
  inputOfLesson: 'الجرعة',
  inputOfNetwork: 'المدخل',
  walkStatus: (step, steps, x, value) =>
    `الخطوة *${step}* من ${steps} · عند ${equation(x)}: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}: مستقيم يمر عبر ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}: مضروبة في وزن مخرجها ${outputWeight}`,
  stepSum: (paths) => `مجموع ${pathCount(paths)}`,
  stepBias: (bias) => `مع إضافة انحياز المخرج ${bias}`,
  stepOutput: (activation) => `المخرج: المجموع عبر ${activations[activation]}`,

  lineCrosses: (rises, x) => `المستقيم ${rises ? 'يصعد' : 'يهبط'} مارًا بالصفر عند ${equation(x)}.`,
  effectOf: (activation) => `${titles[activation]} ${effects[activation]}.`,
  lineIsAbove: 'لا يقع المستقيم تحت 0 في أي موضع هنا، فلا تغير ReLU شيئًا.',
  lineIsBelow: 'لا يقع المستقيم فوق 0 في أي موضع هنا، فتعطي الوحدة 0 في كل مكان.',
  timesZero: 'عند الضرب في 0 لا يبقى شيء: الوحدة صامتة.',
  timesOne: 'وزن المخرج 1 لا يغير شيئًا.',
  curveScaled: (upsideDown, scale) => {
    const scaled =
      scale &&
      (scale.taller
        ? `يتضاعف ارتفاع المنحنى ${scale.times} من المرات`
        : `ينقسم ارتفاع المنحنى على ${scale.times}`);
    if (!upsideDown) return `${scaled}.`;
    return scaled ? `علامة الناقص تقلب المنحنى، و${scaled}.` : 'علامة الناقص تقلب المنحنى.';
  },
  onlyPath: 'لا يوجد ما يُضاف إلى المسار الوحيد.',
  pathsAdded: 'تُجمع المسارات عند كل x.',
  biasMoves: (up, by) => `يتحرك المنحنى كله ${up ? 'إلى أعلى' : 'إلى أسفل'} بمقدار ${by}.`,
  biasStays: 'انحياز المخرج 0: يبقى المنحنى مكانه.',
  curveIs: (subject, y) => `${subjects[subject]} يساوي ${y} في كل مكان.`,
  curveReaches: (subject, lowest, highest) =>
    `أدنى ${subjects[subject]} ${at(lowest)} وأعلاه ${at(highest)}.`,
  nothingAbove: 'لا شيء فوق 0، فالمخرج 0 في كل مكان.',
  nothingBelow: 'لا شيء تحت 0، فلا تغير ReLU شيئًا.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `بين ${about(isAbout)}${from} و${about(isAbout)}${to}`,
    );
    return (
      `تضع ReLU القيمة 0 مكان ما تحت 0. والباقي يقع حيث x ${between.join(' و')}؛ ` +
      `وقمته ${peak.y} عند ${about(peak.about)}${equation(peak.x)}.`
    );
  },

  axisGoes: (from, to, before) =>
    `${before ? axisNews[before] : 'يمتد المحور الرأسي'} من ${from} إلى ${to}.`,
  dataNeedOther: 'وتحتاج البيانات إلى محور آخر.',

  stepNews: (step, steps, title, x, value) =>
    `الخطوة ${step} من ${steps}. ${title}. عند ${equation(x)}: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `تمرير أمامي عبر الوحدات (عددها ${units}، والتنشيط ${activations[activation]})، ` +
    `حيث x ${inputLabel && `(${inputLabel}) `}من ${from} إلى ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}: الوزن ${weight}، الانحياز ${bias}، وزن المخرج ${outputWeight}.`,
  outputBiasIs: (bias) => `انحياز المخرج ${bias}.`,
  stepIs: (step, steps, title) => `الخطوة ${step} من ${steps}: ${title}.`,
  valuesSoFar: (x, values) =>
    `عند ${equation(x)} تعطي الخطوات حتى الآن ${values.map(leftToRight).join('؛ ')}.`,
  dataPoint: (x, y) => leftToRight(`(${x}, ${y})`),
  outputAtData: (_count, points, outputs) => `نقاط البيانات: ${points}؛ والمخرج عندها ${outputs}.`,

  lessonNames:
    `تُعد الوحدات من 0: ${leftToRight('w₀, b₀, v₀')} هي ${leftToRight('w1, b1, w3')} في الدرس المنشور، ` +
    `و${leftToRight('w₁, b₁, v₁')} هي ${leftToRight('w2, b2, w4')} فيه، وc هو b3 فيه.`,
  lessonLeavesOut: 'يغفل الدرس المنشور ReLU هذه: من 0 إلى 1 لا ضرر في ذلك.',
  lessonPeak: `يصل الرسم المنشور 100 نقطة لا تشمل ${equation('0.5')}، فقمته 0.838 فقط.`,
  lessonOther: (activation) =>
    `ضُبطت هذه الأعداد مع ReLU؛ ومع ${activations[activation]} يلزم غيرها.`,

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
