import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';
import { leftToRight } from './isolate.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: 'متوسط مربع الخطأ',
  mae: 'متوسط الخطأ المطلق',
  huber: 'خسارة هوبر',
};

const plural = new Intl.PluralRules('ar');

function grouped(count: number): string {
  return count.toLocaleString('ar-u-nu-latn');
}

/** A count with its noun: "وحدة واحدة", "وحدتان", "7 وحدات", "11 وحدة". */
function units(count: number): string {
  switch (plural.select(count)) {
    case 'one':
      return 'وحدة واحدة';
    case 'two':
      return 'وحدتان';
    case 'few':
      return `${grouped(count)} وحدات`;
    default:
      return `${grouped(count)} وحدة`;
  }
}

function points(count: number): string {
  switch (plural.select(count)) {
    case 'one':
      return 'نقطة واحدة';
    case 'two':
      return 'نقطتان';
    case 'few':
      return `${grouped(count)} نقاط`;
    default:
      return `${grouped(count)} نقطة`;
  }
}

function alive(count: number): string {
  if (count === 1) return 'الوحدة حية';
  return count === 2 ? 'الوحدتان حيتان' : `كل الوحدات (${grouped(count)}) حية`;
}

function dead(part: number, count: number, list: string): string {
  if (part === count) {
    if (count === 1) return 'الوحدة ميتة';
    return count === 2 ? 'الوحدتان ميتتان' : `كل الوحدات (${grouped(count)}) ميتة`;
  }
  if (list === '') return `عدد الوحدات الميتة ${grouped(part)} من ${grouped(count)}`;
  const share = `(${part} من ${grouped(count)})`;
  if (part === 1) return `الوحدة ${list} ميتة ${share}`;
  return part === 2 ? `الوحدتان ${list} ميتتان ${share}` : `الوحدات ${list} ميتة ${share}`;
}

function layers(sizes: readonly number[], activation: ActivationName): string {
  const name = activations[activation];
  if (sizes.length === 1) return `${units(sizes[0])} من نوع ${name}`;
  return `${sizes.length} طبقات خفية (${sizes.map(grouped).join('، ')} من الوحدات) من نوع ${name}`;
}

/** What the trainer says, in Arabic. */
export const trainingTerms: Partial<TrainingTerms> = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: points,

  unitsLearn: (count, _countText, activation, target) =>
    `${units(count)} من نوع ${activations[activation]} تتعلم ${leftToRight(target)}`,
  layersLearn: (count, sizes, activation, target) =>
    `عدد الطبقات ${count} (${sizes} من الوحدات) من نوع ${activations[activation]} ` +
    `تتعلم ${leftToRight(target)}`,

  captionUnits: 'كل خط ملون وحدة.',
  captionHinge: 'على أحد جانبي انكسارها لا تضيف شيئًا، وعند الانكسار تثني المجموع.',
  captionSum: 'التنبؤ هو مجموع كل المساهمات مع انحياز المخرج.',
  captionKinks: 'تبين الحلقات والعلامات أين تثني الوحدات التنبؤ.',
  captionBars: 'يبين الشريط أين تعمل الوحدة، ويبين السهم في أي اتجاه تثني المجموع.',

  unitsDead: dead,
  unitsAlive: alive,
  unitsAreDead: (part, count, list) => `${dead(part, count, list)}.`,
  unitsAreAlive: (count) => `${alive(count)}.`,

  trainingDiverged: (epoch, learningRate) =>
    `تباعد التدريب بعد الحقبة ${epoch}: تتجاوز الخطوات الهدف وتكبر الأعداد حتى تفيض. ` +
    `يمكن تجربة معدل تعلم أقل من ${learningRate}، ربما عُشره.`,
  trainingStopped: (epoch) => `توقف التدريب عند الحقبة ${epoch}. «إعادة الضبط» تعيده إلى بدايته.`,
  trainingFailed: (reason) => `تعذر التدريب. ${reason}`.trim(),

  statusUntrained: (epoch, loss, name) => `غير مدرب: الحقبة ${epoch}، ${losses[name]} ${loss}.`,
  statusPlaying: 'قيد التشغيل.',
  statusPaused: (epoch, loss, name) => `متوقف مؤقتًا عند الحقبة ${epoch}، ${losses[name]} ${loss}.`,
  statusComplete: (epoch, loss, name) => `اكتمل: الحقبة ${epoch}، ${losses[name]} ${loss}.`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const data = samples === undefined ? '' : ` من البيانات (${points(samples)})`;
    return (
      `شبكة بمدخل واحد ومخرج واحد، وفيها ${layers(hiddenUnits, activation)}، تتعلم ` +
      `${leftToRight(target)}${data} بين ${from} و${to}، بدءًا من البذرة ${seed}.`
    );
  },
  describeUntrained: (name, loss) => `قبل التدريب: ${losses[name]} ${loss}.`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `بعد الحقبة ${epoch} من ${epochs}: ${losses[lossName]} ${loss}، وكان ${initialLoss} في البداية.`,
  describeKinks: (places) => `تنكسر الوحدات عند ${leftToRight('x =')} ${places}.`,
  describeNoKink: 'التنبؤ خط مستقيم واحد: لا تنكسر أي وحدة في الداخل.',

  allowedRecording: 'ما يعطي 2,000 إطار و32 ميغابايت على الأكثر',
  allowedRecordEvery: 'ما لا يزيد على عدد الحقب',
  allowedSamples: 'عدد النقاط إذا كان الهدف نقاطًا',
  allowedTarget: (reason) =>
    `${leftToRight('x^3, sin, abs, step')} أو عبارة في x أو نقاط مثل ${leftToRight('0,2 1,0')} (${reason})`,
  targetWithoutValues: 'لا توجد له قيمة لا تتجاوز 1e100 على المجال',
  allowedFiniteTarget: (samples) =>
    `دوال ذات قيمة منتهية لا تتجاوز 1e100 على المجال كله (عدد العينات بلا قيمة ${samples})`,
  otherSamples: 'بقية العينات',
  allowedBatchSize: (samples) =>
    `${leftToRight('full')} أو عدد صحيح من 1 إلى عدد العينات ${samples}`,

  targetEmpty: `الهدف فارغ؛ يمكن كتابة ${leftToRight('x^3')} أو ${leftToRight('sin(x)')} أو نقاط مثل ${leftToRight('0,2 1,0')}.`,
  targetPoint: (number, text) =>
    `النقطة ${number} هي ${leftToRight(`"${text}"`)}؛ كل نقطة عددان منتهيان بينهما فاصلة، ` +
    `وتسبق النقطة التالية مسافة، كما في ${leftToRight('0,2 1,0')}.`,
  expressionTooLong: (length, most) => `في العبارة ${length} حرفًا؛ المسموح ${most} على الأكثر.`,
  expressionEnd: 'النهاية',
  expressionNumberTooLarge: (token, position) =>
    `العدد ${leftToRight(token)} في الموضع ${position} كبير جدًا؛ يجب أن يكون أقل من 1.8e308.`,
  expressionExpected: (allowed, position, found) =>
    `المتوقع في الموضع ${position}: ${allowed}، لكن الموجود ${found}.`,
  expressionOperatorOrEnd: 'عملية أو النهاية',
  expressionOperand: `عدد أو x أو دالة أو ${leftToRight('"("')}`,
  expressionCharacter: (character, position) =>
    `الحرف ${leftToRight(`"${character}"`)} في الموضع ${position} غير مسموح؛ في العبارة أعداد و` +
    `${leftToRight('x, pi, e, + - * / ^')} وأقواس ودوال مثل ${leftToRight('sin(x)')}.`,
  expressionArguments: (name, position, fewest, orMore, given) =>
    `${leftToRight(name)} في الموضع ${position}: عدد القيم المطلوب ${fewest}${orMore ? ' أو أكثر' : ''}، ` +
    `والمعطى ${given}.`,
  expressionUnknownName: (name, position, constants, functions) =>
    `الاسم ${leftToRight(name)} في الموضع ${position} غير معروف؛ الأسماء هي ` +
    `${leftToRight(`x, ${constants}`)} والدوال ${leftToRight(functions)}.`,
  expressionTooDeep: (position, most) =>
    `التداخل في العبارة عميق جدًا في الموضع ${position}؛ المسموح ${most} مستوى على الأكثر.`,

  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  replay: 'إعادة التشغيل',
  stepForward: 'خطوة',
  reset: 'إعادة الضبط',
  newStart: (seed) => `بداية جديدة (البذرة ${seed})`,
  speed: 'السرعة',
  speedTimes: (times) => `السرعة ${leftToRight(`${times}×`)}`,
  trainingProgress: (percent) => `التدريب ${leftToRight(`${percent} %`)}`,
  epochName: 'الحقبة',
  hiddenUnitsField: 'الوحدات الخفية',
  activationField: 'التنشيط',
  targetField: 'الهدف',
  learningRateField: 'معدل التعلم',
  optimizerField: 'المحسِّن',
  seedField: 'البذرة',

  epochOf: (epoch, epochs) => `الحقبة *${epoch}* من ${epochs}`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `الحقبة ${epoch}، الخسارة ${loss}`,

  firstOf: (drawn, count) => `، أول ${drawn} من ${count}`,
  unitsPanel: 'الوحدات',
  unitsPanelDetail: (activation, drawn) => {
    const name = activation === 'linear' ? '' : activation.replace('-', ' ');
    return `${leftToRight(`${name}(الوزن · x + الانحياز)`)}${drawn}`;
  },
  lastLayerDetail: (drawn) => `الطبقة الخفية الأخيرة${drawn}`,
  unitsPanelLabel: (activation, drawn) =>
    `مخرج كل وحدة من نوع ${activations[activation]} بدلالة x${drawn}`,
  contributionsPanel: 'المساهمات',
  contributionsDetail: (drawn) => `الوحدة · وزن المخرج${drawn}`,
  contributionsLabel: (drawn) => `كل وحدة مضروبة في وزن مخرجها، وانحياز المخرج، بدلالة x${drawn}`,
  kinksPanel: 'الانكسارات',
  kinksPanelDetail: (drawn) => `أين تعمل كل وحدة${drawn}`,
  kinksPanelEmpty: 'لا شيء لعرضه',
  kinksPanelLabel: (drawn) => `أين تعمل كل وحدة وأين تثني المجموع وبأي مقدار، بدلالة x${drawn}`,
  predictionPanel: 'التنبؤ',
  predictionLabel: (epoch, loss) => `التنبؤ والهدف بدلالة x عند الحقبة ${epoch}، الخسارة ${loss}`,
  lossPanel: 'الخسارة',
  lossPanelLabel: (name, epochs) => `${losses[name]} من الحقبة 0 إلى ${epochs}`,
  legend: 'الخطوط',
  legendUnit: (number) => `الوحدة ${number}`,
  legendBias: 'انحياز المخرج',
  legendDead: '(ميتة)',
  targetLine: 'الهدف',
  predictionLine: 'التنبؤ',

  tablesSummary: 'بيانات هذه الحقبة',
  tablesRegion: 'البيانات',
  tableUnits: (epoch) => `الوحدات عند الحقبة ${epoch}`,
  tablePrediction: (epoch) => `التنبؤ عند الحقبة ${epoch}`,
  tableLoss: 'الخسارة',
  columnUnit: 'الوحدة',
  columnWeight: 'الوزن',
  columnBias: 'الانحياز',
  columnKink: `تنكسر عند ${leftToRight('x =')}`,
  columnOutputWeight: 'وزن المخرج',
  columnState: 'الحالة',
  columnEpoch: 'الحقبة',
  bendsNowhere: 'لا تنكسر',
  isDead: 'ميتة',
  isAlive: 'حية',
  outputBiasNote: (bias) => `انحياز المخرج ${bias}`,

  downloadGif: 'صورة متحركة GIF',
  downloadWebm: 'فيديو WebM',
  downloadPicture: 'صورة PNG',
  downloadCsv: 'جدول CSV',
  downloadJson: 'بيانات التدريب JSON',
  animationBegins: 'يجري إنشاء الصورة المتحركة.',
  animationSaved: 'حُفظت الصورة المتحركة.',
  animationNeedsFigure: 'لا يمكن تحريك إلا شكل موجود على صفحة.',
  animationType: (type) =>
    `لا يمكن استخدام ${leftToRight(`type "${type}"`)}. المسموح: ${leftToRight('gif, webm')}.`,
  cannotRecordWebm: 'لا يستطيع هذا المتصفح تسجيل WebM.',
  recordingFailed: 'لم يتمكن هذا المتصفح من تسجيل WebM.',
  exportCancelled: 'أُلغي التصدير.',
  runChanged: 'تغير التدريب.',
};
