import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations, titles } from './activations.js';
import { leftToRight } from './isolate.js';

type Kind = 'input' | 'hidden' | 'output';

/** One, two (in the genitive), three to ten, and more than that. */
const forms: Readonly<Record<Kind, readonly [string, string, string, string]>> = {
  input: ['مدخل', 'مدخلين', 'مداخل', 'مدخلًا'],
  hidden: ['وحدة', 'وحدتين', 'وحدات', 'وحدة'],
  output: ['مخرج', 'مخرجين', 'مخارج', 'مخرجًا'],
};
/** From three to ten, of a feminine noun. */
const counts = 'ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const plurals = { input: 'المداخل', hidden: 'الوحدات', output: 'المخارج' } as const;
const feminineRoles = { fixed: 'ثابتة', adjustable: 'قابلة للضبط' } as const;

const plural = new Intl.PluralRules('ar');

/** The count as a word, or in digits if it is large; "ثلاثة" of masculine nouns. */
function inWords({ count, text }: CountOf, kind: Kind): string {
  const word = counts[count - 3];
  if (word === undefined) return text;
  if (kind === 'hidden') return word;
  return count === 8 ? 'ثمانية' : `${word}ة`;
}

/** In the genitive: "مدخل واحد", "وحدتين", "ثلاث وحدات", "64 وحدة". */
function counted(amount: CountOf, kind: Kind): string {
  const [one, two, few, many] = forms[kind];
  switch (plural.select(amount.count)) {
    case 'one':
      return `${one} ${kind === 'hidden' ? 'واحدة' : 'واحد'}`;
    case 'two':
      return two;
    case 'few':
      return `${inWords(amount, kind)} ${few}`;
    case 'many':
      return `${amount.text} ${many}`;
    default:
      return `${amount.text} ${one}`;
  }
}

function hiddenLayers(count: number): string {
  return count === 2 ? 'طبقتين خفيتين' : `${counts[count - 3] ?? count} طبقات خفية`;
}

/** "من نوع ReLU", "من النوع الخطي". */
function ofKind(activation: ActivationName): string {
  if (activation === 'linear') return 'من النوع الخطي';
  if (activation === 'step') return 'من النوع الدرجي';
  return `من نوع ${activations[activation]}`;
}

function applied(activation: ActivationName): string {
  return activation === 'linear' || activation === 'step'
    ? `الدالة ${activation === 'linear' ? 'الخطية' : 'الدرجية'}`
    : `دالة ${titles[activation]}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join('، ')} و${words[words.length - 1]}`;
}

function unitsList(count: number, list: string): string {
  if (count === 1) return `الوحدة ${list}`;
  return count === 2 ? `الوحدتان ${list}` : `الوحدات ${list}`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `، ${label}`}`;
}

/** What the network diagram says, in Arabic. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const units =
      hidden.length === 1
        ? `${counted(hidden[0], 'hidden')} ${ofKind(activation)}`
        : `${hiddenLayers(hidden.length)} من ` +
          `${listed(hidden.map(({ text }) => text))} من الوحدات ${ofKind(activation)}`;
    return `شبكة ذات ${counted(inputs, 'input')} و${units} و${counted(outputs, 'output')}`;
  },
  diagramCaption: (deep, activation) =>
    `كل خط يحمل وزنًا. تضرب الوحدة ${deep ? 'قيم الطبقة السابقة' : 'المداخل'} في أوزان خطوطها، ` +
    `وتضيف انحيازها، ثم تطبق ${applied(activation)}.`,

  noteFilled: 'الوحدات الممتلئة تعمل، والفارغة لا تعمل.',
  noteThicker: 'الخطوط الأسمك أوزانها أكبر، والمتقطعة أوزانها أقل من 0.',
  noteLighter: 'الوحدات الأفتح لونًا ثابتة.',
  noteFramed: 'الحروف المؤطرة قابلة للضبط.',
  notePoint: 'أشر إلى عقدة لقراءة أعدادها.',
  noteIllustrative: 'الأعداد للتوضيح: لا تخص أي شبكة حقيقية.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `تنشيط ${count === 1 ? 'المخرج' : 'المخارج'}: ${titles[activation]}.`,
  namesOfNodes: (kind, names) => `${plurals[kind]}: ${names}.`,
  unitsWithRole: (role, count, list) => {
    const isPair = count === 2;
    const dual = role === 'fixed' ? 'ثابتتان' : 'قابلتان للضبط';
    return `${unitsList(count, list)} ${isPair ? dual : feminineRoles[role]}.`;
  },
  nodesHighlighted: (nodes) => `المميز: ${nodes}.`,
  factsAtInputs: (count, list, facts) =>
    `${count === 1 ? `عند ${leftToRight(`x = ${list}`)}` : `عند المداخل ${list}`}: ${facts.join('، ')}.`,
  factNoUnitOn: 'لا تعمل أي وحدة',
  factEveryUnitOn: 'تعمل كل الوحدات',
  factUnitsOn: (count, list) => `تعمل ${unitsList(count, list)}`,
  factOthersOff: 'ولا تعمل البقية',
  factOutput: (name, value) => `قيمة ${name} هي ${value}`,
  biasesAreWeights: 'الانحيازات هي أوزان وحدات الانحياز، وقيمتها 1 دائمًا.',
  numbersIllustrative: 'الأعداد للتوضيح.',

  nodeOfUnit: (number, label) => named('الوحدة', number, label),
  nodeOfInput: (number, label) => named('المدخل', number, label),
  nodeOfOutput: (number, label) => named('المخرج', number, label),
  biasUnitOfInputs: 'وحدة انحياز المداخل',
  biasUnitOfLayer: (layer) =>
    layer === undefined ? 'وحدة انحياز الطبقة الخفية' : `وحدة انحياز الطبقة الخفية ${layer}`,

  nodePieces: (pieces) =>
    pieces.map((piece) => (piece.includes(' = ') ? leftToRight(piece) : piece)).join('، '),
  nodeFixed: 'ثابتة',
  nodeAdjustable: 'قابلة للضبط',
  nodeHighlighted: 'مع تمييز',
  nodeOn: 'تعمل',
  nodeOff: 'لا تعمل',
  nodesNotDrawn: (kind, count, first, last) =>
    `عدد ${kind === 'hidden' ? 'الوحدات' : 'العقد'} غير المرسومة ${count}، من ${first} إلى ${last}`,
  incomingPieces: (pieces) => pieces.join('؛ '),
  incomingWeight: (weight, from) => `الوزن ${leftToRight(weight)} من ${from}`,
  incomingBias: (bias) => `الانحياز ${leftToRight(bias)}`,

  moreNodes: (count) => `و${count} أخرى`,
  biasUnit: 'انحياز',
  outputNode: (number) => named('المخرج', number, ''),
  layerOf: ({ kind, size, count, activation }) => {
    const [one, , few, many] = forms[kind];
    const two = kind === 'input' ? 'مدخلان' : kind === 'hidden' ? 'وحدتان' : 'مخرجان';
    const isArabic = activation === 'linear' || activation === 'step';
    const after =
      activation === undefined ? '' : ` ${isArabic ? ofKind(activation) : activations[activation]}`;
    if (size === 1) return `${one}${after}`;
    if (size === 2) return `${two}${after}`;
    if (count === undefined) return `${few}${after}`;
    const noun = { few, many }[plural.select(size) as 'few' | 'many'] ?? one;
    return `${count} ${noun}${after}`;
  },

  networkName: 'شبكة: تنتقل مفاتيح الأسهم من عقدة إلى عقدة',
  equationsName: 'المعادلات',
  noNetworkWithId: (id) => `لا توجد شبكة للعرض: لا عنصر معرفه ${leftToRight(`“${id}”`)} يملك شبكة.`,
  noNetwork: 'لا توجد شبكة للعرض.',

  allowedNodes: (most, largest) =>
    `من 1 إلى ${most} من الأسماء المفصولة بفواصل، أو عدد صحيح من 1 إلى ${largest}`,
  allowedHiddenLayers: (most, layerCount, largest) =>
    `من 1 إلى ${most} من الأسماء المفصولة بفواصل، أو من 1 إلى ${layerCount} من الأعداد الصحيحة ` +
    `بين 1 و${largest}`,
  allowedSizes: (sizes) => `${sizes} أو أسماء بعدد ما في الشبكة المعروضة`,
  allowedValues: (count) => (count === 1 ? 'عدد واحد' : `عدد واحد، أو أعداد عددها ${count}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? leftToRight(`${word} 0`) : `${leftToRight(`${word} 0`)} إلى ${last}`,
    );
    return `${parts.join('، ')}، مفصولة بفواصل`;
  },
  noMarks: 'لا شيء',
};
