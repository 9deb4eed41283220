import type { FigureTerms } from '../../core/figure-terms.js';
import { leftToRight } from './isolate.js';

const kind = (whole: boolean): string => (whole ? 'عدد صحيح' : 'عدد');

/** What every figure says, in Arabic. */
export const figureTerms: Partial<FigureTerms> = {
  listed: (words) => `${words.slice(0, -1).join('، ')} و${words[words.length - 1]}`,
  notANumber: 'ليس عددًا',

  valueRefused: (name, value, allowed) =>
    `لا يمكن استخدام ${leftToRight(`${name}="${value}"`)}. المسموح: ${allowed}.`,
  usedInstead: (value) => `المستخدم بدلًا منه: ${value}.`,
  presentState: 'الحالة الراهنة',
  allowedState: 'كائن من الإصدار 1 سبق أن أعادته هذه الخاصية',

  numberBetween: (whole, min, max) => `${kind(whole)} من ${min} إلى ${max}`,
  numberAbove: (whole, min, max) => `${kind(whole)} أكبر من ${min} ولا يتجاوز ${max}`,
  oneOfWords: (words) => `واحدة من ${leftToRight(words)}`,
  anyOfWords: (words) => `أي من ${leftToRight(words)}`,
  upToOfWords: (most, words) => `من 1 إلى ${most} من ${leftToRight(words)}`,
  wordOr: (word, other) => `${leftToRight(word)} أو ${other}`,
  upToNumbers: (most, each) => `من 1 إلى ${most} من الأعداد، كل منها ${each}`,
  twoNumbers: (each) => `عددان، الأصغر أولًا، كل منهما ${each}`,
  upToPoints: (most, example) => `ما لا يزيد على ${most} نقطة مثل ${leftToRight(example)}`,
  verticesRule: (fewest, most, example, reason) =>
    `من ${fewest} إلى ${most} نقطة مثل ${leftToRight(example)}، تتزايد فيها قيم x ` +
    `وكل أعدادها من ${leftToRight('−1,000,000')} إلى 1,000,000 (${reason})`,
  noVertices: 'لا توجد أي نقطة',
  notAVertex: (text) => `${leftToRight(`"${text}"`)} ليست نقطة كهذه`,
  countOfVertices: (count) => `العدد الموجود ${count}`,
  sameX: (x) => `تكررت ${leftToRight(`x = ${x}`)} مرتين`,
  fallingX: (x, before) => `جاءت ${leftToRight(`x = ${x}`)} بعد ${leftToRight(`x = ${before}`)}`,

  download: 'تنزيل',
  downloadPng: 'تنزيل بصيغة PNG',
  cancel: 'إلغاء',
  pictureNeedsFigure: 'لا يمكن إنشاء صورة إلا لشكل ظاهر على الصفحة.',
  noCanvas: 'لا يوفر هذا المتصفح مساحة للرسم.',
  pictureFailed: 'لم يتمكن المتصفح من كتابة الصورة.',

  exactValueOf: (label) => `${label}، القيمة الدقيقة`,
  lowerValue: (label) => `إنقاص ${label}`,
  raiseValue: (label) => `زيادة ${label}`,
  fieldRefused: (text, example, value) =>
    `لا يمكن قراءة «${text}» عددًا. يمكن مثلًا كتابة ${example}؛ تبقى القيمة ${value}.`,
  probeName: (input) => `قراءة القيم عند ${input}`,
};
