import type { ActivationName } from '../../core/activations.js';
import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';
import { leftToRight } from './isolate.js';

const plural = new Intl.PluralRules('ar');

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'وهي تعمل في كل موضع',
  nowhere: 'وهي لا تعمل في أي موضع',
  left: 'وهي تعمل على يسار انكسارها',
  right: 'وهي تعمل على يمين انكسارها',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `الوحدة ${unit}` : `الوحدة ${unit} (${label})`;
}

/** Units of a sum: "وحدة ReLU واحدة", "وحدتي ReLU", "4 وحدات ReLU", "11 وحدة ReLU". */
function unitsOf(count: number, text: string, activation: ActivationName): string {
  const kind = activations[activation];
  switch (plural.select(count)) {
    case 'one':
      return `وحدة ${kind} واحدة`;
    case 'two':
      if (activation === 'linear') return 'وحدتين خطيتين';
      return activation === 'step' ? 'وحدتين درجيتين' : `وحدتي ${kind}`;
    case 'few':
      return `${text} وحدات ${kind}`;
    default:
      return `${text} وحدة ${kind}`;
  }
}

function times(count: number): string {
  switch (plural.select(count)) {
    case 'few':
      return `${count} مرات`;
    default:
      return `${count} مرة`;
  }
}

/** What the strip of kinks says, in whatever figure it stands, in Arabic. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: 'أين تنكسر الدالة',
  kinksCaption: (movable) =>
    'كل انكسار في المجموع يحتاج إلى وحدة خاصة به، والانكسار إلى الأسفل إلى وحدة وزن مخرجها سالب.' +
    (movable ? ' يمكن سحب الحلقة على صفها أو الضغط حيث ينبغي أن تكون.' : ''),
  kinksSum: 'المجموع',
  kinksSumDetail: (bias) => `مجموع كل الوحدات وانحياز المخرج ${bias}`,
  kinksSumLabel: (from, to) => `مجموع كل الوحدات بدلالة x من ${from} إلى ${to}`,

  kinkName: (unit, label) => `انكسار الوحدة ${unit}${label && `، ${label}`}`,
  kinkValue: (x, slopeChange) => `${leftToRight(`x = ${x}`)}، تغير الميل ${slopeChange}`,

  kinkRowsName: 'الوحدات',
  kinkRowUnit: (unit) => `وحدة ${unit}`,
  kinkRowFixed: 'ثابتة',
  kinkRowBends: (x) => `تنكسر عند ${x}`,
  kinkRowBendsNowhere: 'لا تنكسر',
  kinkRowsFirst: (shown, count) => `أول ${shown} من الوحدات وعددها ${count}`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} لا تنكسر: وزنها ${tooSmall ? 'صغير جدًا' : '0'}، ` +
    `وهي تضيف ${added} في كل موضع.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} تنكسر عند ${leftToRight(`x = ${x}`)} خارج الرسم؛ ` +
    `${whereOn[on ? 'everywhere' : 'nowhere']} داخله.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} تنكسر عند ${leftToRight(`x = ${x}`)}، لكن وزن مخرجها 0 فلا ينكسر ` +
    `المجموع؛ ${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} تثني المجموع إلى ${upwards ? 'الأعلى' : 'الأسفل'} عند ` +
    `${leftToRight(`x = ${x}`)}، حيث يتغير الميل بمقدار ${slopeChange}؛ ${whereOn[on]}.`,

  describeSum: ({ count, countText, activation, bias, from, to }) =>
    `مجموع ${unitsOf(count, countText, activation)} وانحياز المخرج ${bias} بدلالة x من ${from} إلى ${to}.`,
  kinksNotListed: (_count, countText) => `عدد الوحدات الأخرى غير المذكورة ${countText}.`,
  sumIsStraight: (slope) => `المجموع خط مستقيم واحد ميله ${slope}.`,
  sumBendsTimes: (count) => `ينكسر المجموع ${times(count)}.`,
  sumBendsAt: (places, slopes) =>
    `ينكسر المجموع عند ${leftToRight('x =')} ${places}؛ وميوله من اليسار إلى اليمين ${slopes}.`,

  kinksNeedOneToOne: 'لا تُعرض الانكسارات على محور واحد إلا لشبكة بمدخل واحد ومخرج واحد.',
  kinksOfLinear: 'الوحدات الخطية لا تنكسر: مجموعها خط مستقيم.',
  kinksOfStep: 'ليس للوحدات الدرجية انكسارات: فهي تقفز ولا تنكسر.',
  kinksOfSmooth: (activation) =>
    `لا توجد انكسارات: وحدات ${activations[activation]} ملساء وتنحني قليلًا في كل موضع.`,
  kinksOfDeep:
    'تنكسر وحدات الطبقات الأعمق حيث تنكسر وحدة قبلها وحيث يمر مجموعها هي بالقيمة 0: لكل منها عدة ' +
    'انكسارات، ولذلك لا يوجد صف لكل وحدة.',
  kinksOfOutput: (activation) =>
    `تنشيط المخرج (${activations[activation]}) يضيف انكسارًا حيث يمر المجموع الذي قبله بالقيمة 0.`,
  kinksBeforeOutput: (activation) =>
    `تخص الصفوف المجموع قبل مروره بتنشيط المخرج (${activations[activation]}).`,

  kinksNoUnits:
    `لا شيء ينكسر هنا بعد: ليس في الشكل عناصر ${leftToRight('relu-unit')}، ` +
    'وهو لا يتبع أي عنصر آخر.',
  kinksNoNetwork: (id) => `لا توجد شبكة للعرض: لا عنصر معرفه ${leftToRight(`“${id}”`)} يملك شبكة.`,
  kinksLocked: (id) =>
    `يمكن هنا النظر إلى الانكسارات فقط: العنصر ${leftToRight(`“${id}”`)} لا يسمح لغيره بتحريكها.`,

  kinksData: 'البيانات',
  kinksUnitsTable: 'الوحدات',
  kinksUnitColumn: 'الوحدة',
  kinksWeightColumn: 'الوزن',
  kinksBiasColumn: 'الانحياز',
  kinksOutputWeightColumn: 'وزن المخرج',
  kinksPlaceColumn: `تنكسر عند ${leftToRight('x =')}`,
  kinksChangeColumn: 'تغير الميل',
  kinksOnColumn: 'تعمل',
  kinksNoPlace: 'لا تنكسر',
  kinksOnEverywhere: 'في كل موضع',
  kinksOnNowhere: 'لا تعمل',
  kinksOnBetween: (from, to) => `من ${from} إلى ${to}`,
  kinksOutputBias: (bias) => `انحياز المخرج ${bias}`,
  kinksStretchesTable: 'المجموع بين انكساراته',
  kinksFromColumn: `من ${leftToRight('x =')}`,
  kinksToColumn: `إلى ${leftToRight('x =')}`,
  kinksSlopeColumn: 'الميل',
};
