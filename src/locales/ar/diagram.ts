import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';
import { leftToRight } from './isolate.js';

const kinds = { input: 'المداخل', hidden: 'الوحدات', output: 'المخارج' } as const;
const roles = {
  fixed: { one: 'ثابتة', many: 'ثابتة' },
  adjustable: { one: 'قابلة للضبط', many: 'قابلة للضبط' },
} as const;
const plural = new Intl.PluralRules('ar');

/** A count with its noun in the forms for one, two, a few and many. */
function counted(
  { count, text }: CountOf,
  forms: readonly [string, string, string, string],
): string {
  const [one, two, few, many] = forms;
  switch (plural.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${text} ${few}`;
    default:
      return `${text} ${many}`;
  }
}

const inputForms = ['مدخل واحد', 'مدخلان', 'مداخل', 'مدخلًا'] as const;
const outputForms = ['مخرج واحد', 'مخرجان', 'مخارج', 'مخرجًا'] as const;
const unitForms = ['وحدة واحدة', 'وحدتان', 'وحدات', 'وحدة'] as const;

function unitsAre(count: number, units: string): string {
  return count === 1 ? `الوحدة ${units}` : `الوحدات ${units}`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `، ${label}`}`;
}

/** What the network diagram says, in Arabic. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const name = activations[activation];
    const middle =
      hidden.length === 1
        ? `${counted(hidden[0], unitForms)} من نوع ${name}`
        : `${hidden.length} طبقات خفية (${hidden.map(({ text }) => text).join('، ')} من الوحدات) من نوع ${name}`;
    return `شبكة فيها ${counted(inputs, inputForms)} و${middle} و${counted(outputs, outputForms)}`;
  },
  diagramCaption: (deep, activation) =>
    `يحمل كل خط وزنًا. تضرب الوحدة ${deep ? 'قيم الطبقة السابقة' : 'المداخل'} في أوزان خطوطها، ` +
    `وتضيف انحيازها، ثم تطبق ${activations[activation]}.`,

  noteFilled: 'الوحدات المملوءة تعمل، والفارغة لا تعمل.',
  noteThicker: 'الخط الأثخن وزنه أكبر، والخط المتقطع وزنه أقل من 0.',
  noteLighter: 'الوحدات الأفتح ثابتة.',
  noteFramed: 'الحروف المؤطرة قابلة للضبط.',
  notePoint: 'أشر إلى عقدة لقراءة أعدادها.',
  noteIllustrative: 'الأعداد للتوضيح فقط: لا تخص أي شبكة حقيقية.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `${count === 1 ? 'تنشيط المخرج' : 'تنشيط المخارج'}: ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}: ${names}.`,
  unitsWithRole: (role, count, units) =>
    `${unitsAre(count, units)} ${roles[role][count === 1 ? 'one' : 'many']}.`,
  nodesHighlighted: (nodes) => `المميز: ${nodes}.`,
  factsAtInputs: (count, inputs, facts) =>
    `عند ${count === 1 ? leftToRight(`x = ${inputs}`) : `المداخل ${inputs}`}: ${facts.join('، ')}.`,
  factNoUnitOn: 'لا تعمل أي وحدة',
  factEveryUnitOn: 'تعمل كل الوحدات',
  factUnitsOn: (count, units) => `${unitsAre(count, units)} تعمل`,
  factOthersOff: 'والبقية لا تعمل',
  factOutput: (name, value) => `${name} قيمته ${value}`,
  biasesAreWeights: 'الانحيازات هي أوزان وحدات الانحياز، وقيمتها دائمًا 1.',
  numbersIllustrative: 'الأعداد للتوضيح فقط.',

  nodeOfUnit: (number, label) => named('الوحدة', number, label),
  nodeOfInput: (number, label) => named('المدخل', number, label),
  nodeOfOutput: (number, label) => named('المخرج', number, label),
  biasUnitOfInputs: 'وحدة انحياز المداخل',
  biasUnitOfLayer: (layer) =>
    layer === undefined ? 'وحدة انحياز الطبقة الخفية' : `وحدة انحياز الطبقة الخفية ${layer}`,

  nodePieces: (pieces) => pieces.join('، '),
  nodeFixed: 'ثابتة',
  nodeAdjustable: 'قابلة للضبط',
  nodeHighlighted: 'مميزة',
  nodeOn: 'تعمل',
  nodeOff: 'لا تعمل',
  nodesNotDrawn: (kind, count, first, last) =>
    `${kind === 'hidden' ? 'وحدات' : 'عقد'} غير مرسومة، عددها ${count}، من ${first} إلى ${last}`,
  incomingPieces: (pieces) => pieces.join('؛ '),
  incomingWeight: (weight, from) => `الوزن ${weight} من ${from}`,
  incomingBias: (bias) => `الانحياز ${bias}`,

  moreNodes: (count) => `و${count} غيرها`,
  biasUnit: 'الانحياز',
  outputNode: (number) => named('المخرج', number, ''),
  layerOf: ({ kind, size, count, activation }) => {
    const one = { input: 'مدخل', hidden: 'وحدة', output: 'مخرج' };
    const noun = size === 1 ? one[kind] : kinds[kind].slice(2);
    return [
      ...(count === undefined ? [] : [count]),
      noun,
      ...(activation === undefined ? [] : [activations[activation]]),
    ].join(' ');
  },

  networkName: 'الشبكة: تنتقل مفاتيح الأسهم من عقدة إلى أخرى',
  equationsName: 'المعادلات',
  noNetworkWithId: (id) => `لا توجد شبكة للعرض: لا عنصر معرفه ${leftToRight(`“${id}”`)} يملك شبكة.`,
  noNetwork: 'لا توجد شبكة للعرض.',

  allowedNodes: (most, largest) =>
    `من 1 إلى ${most} من الأسماء تفصل بينها فواصل، أو عدد صحيح من 1 إلى ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `من 1 إلى ${most} من الأسماء تفصل بينها فواصل، أو من 1 إلى ${layers} من الأعداد الصحيحة من 1 إلى ${largest}`,
  allowedSizes: (sizes) =>
    `${leftToRight(sizes)}، أو العدد نفسه من الأسماء، كما في الشبكة المعروضة`,
  allowedValues: (inputs) => (inputs === 1 ? 'عدد واحد' : `عدد واحد، أو ${inputs} من الأعداد`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? leftToRight(`${word} 0`) : `${leftToRight(`${word} 0`)} إلى ${last}`,
    );
    return `${parts.join('، ')}، تفصل بينها فواصل`;
  },
  noMarks: 'لا شيء',
};
