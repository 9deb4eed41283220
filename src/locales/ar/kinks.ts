import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';
import { leftToRight } from './isolate.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: 'وهي تعمل في كل مكان',
  nowhere: 'وهي لا تعمل في أي مكان',
  left: 'وهي تعمل على يساره',
  right: 'وهي تعمل على يمينه',
};

const equation = (x: string): string => leftToRight(`x = ${x}`);

function unitName(unit: number, label: string): string {
  return label === '' ? `الوحدة ${unit}` : `الوحدة ${unit} (${label})`;
}

/** What the strip of kinks says, in whatever figure it stands, in Arabic. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: 'أين تنكسر الدالة',
  kinksCaption: (movable) =>
    'كل انكسار في المجموع يحتاج إلى وحدة خاصة به، والانكسار إلى أسفل يحتاج إلى وحدة وزن مخرجها سالب.' +
    (movable ? ' يمكن سحب الحلقة على صفها، أو الضغط حيث ينبغي أن تكون.' : ''),
  kinksSum: 'المجموع',
  kinksSumDetail: (bias) => `لكل الوحدات وانحياز المخرج ${bias}`,
  kinksSumLabel: (from, to) => `مجموع كل الوحدات بدلالة x من ${from} إلى ${to}`,

  kinkName: (unit, label) => `انكسار الوحدة ${unit}${label && `، ${label}`}`,
  kinkValue: (x, slopeChange) => `${equation(x)}، تغير الميل ${slopeChange}`,

  kinkRowsName: 'الوحدات',
  kinkRowUnit: (unit) => `وحدة ${unit}`,
  kinkRowFixed: 'ثابتة',
  kinkRowBends: (x) => `تنكسر عند ${x}`,
  kinkRowBendsNowhere: 'لا تنكسر',
  kinkRowsFirst: (shown, count) => `أول ${shown} من ${count} من الوحدات`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)} لا تنكسر: وزنها ${tooSmall ? 'صغير جدًا' : '0'}، ` +
    `وهي تضيف ${added} في كل مكان.`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)} تنكسر عند ${equation(x)} خارج الرسم؛ وفي داخله ` +
    `${on ? 'تعمل في كل مكان' : 'لا تعمل في أي مكان'}.`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)} تنكسر عند ${equation(x)}، لكن وزن مخرجها 0 فلا ينكسر المجموع؛ ` +
    `${whereOn[on]}.`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)} تثني المجموع ${upwards ? 'إلى أعلى' : 'إلى أسفل'} عند ${equation(x)}، ` +
    `حيث يتغير الميل بمقدار ${slopeChange}؛ ${whereOn[on]}.`,

  describeSum: ({ countText, activation, bias, from, to }) =>
    `مجموع الوحدات (${countText}) من نوع ${activations[activation]} وانحياز المخرج ${bias} ` +
    `بدلالة x من ${from} إلى ${to}.`,
  kinksNotListed: (_count, countText) => `بقية الوحدات (${countText}) غير مذكورة.`,
  sumIsStraight: (slope) => `المجموع خط مستقيم واحد ميله ${slope}.`,
  sumBendsTimes: (count) => `ينكسر المجموع، وعدد الانكسارات ${count}.`,
  sumBendsAt: (places, slopes) =>
    `ينكسر المجموع عند ${leftToRight('x =')} ${places}؛ وميوله من اليسار إلى اليمين ${slopes}.`,

  kinksNeedOneToOne: 'الانكسارات على محور واحد تحتاج إلى شبكة بمدخل واحد ومخرج واحد.',
  kinksOfLinear: 'الوحدات الخطية لا تنكسر: مجموعها خط مستقيم.',
  kinksOfStep: 'الوحدات الدرجية لا انكسارات لها: فهي تقفز بدل أن تنثني.',
  kinksOfSmooth: (activation) =>
    `لا توجد انكسارات: الوحدات من نوع ${activations[activation]} ملساء وتنثني قليلًا في كل مكان.`,
  kinksOfDeep:
    'تنكسر وحدات الطبقات الأعمق حيث تنكسر وحدة قبلها وحيث يمر مجموعها هي بالصفر: لكل منها عدة ' +
    'انكسارات، فلا يوجد صف لكل وحدة.',
  kinksOfOutput: (activation) =>
    `يضيف تنشيط المخرج (${activations[activation]}) انكسارًا حيث يمر المجموع قبله بالصفر.`,
  kinksBeforeOutput: (activation) =>
    `تتعلق الصفوف بالمجموع قبل أن يمر عبر تنشيط المخرج (${activations[activation]}).`,

  kinksNoUnits: `لا شيء ينكسر هنا بعد: ليس في الشكل عناصر ${leftToRight('relu-unit')}، ولا يتبع عنصرًا آخر.`,
  kinksNoNetwork: (id) => `لا توجد شبكة للعرض: لا عنصر معرفه ${leftToRight(`“${id}”`)} يملك شبكة.`,
  kinksLocked: (id) =>
    `الانكسارات هنا للنظر فقط: ${leftToRight(`“${id}”`)} لا يسمح لغيره بتحريكها.`,

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
  kinksOnEverywhere: 'في كل مكان',
  kinksOnNowhere: 'لا تعمل',
  kinksOnBetween: (from, to) => `من ${from} إلى ${to}`,
  kinksOutputBias: (bias) => `انحياز المخرج ${bias}`,
  kinksStretchesTable: 'المجموع بين انكساراته',
  kinksFromColumn: `من ${leftToRight('x =')}`,
  kinksToColumn: `إلى ${leftToRight('x =')}`,
  kinksSlopeColumn: 'الميل',
};
