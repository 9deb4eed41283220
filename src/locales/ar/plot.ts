import type { ParameterName } from '../../core/curve-formula.js';
import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';
import { leftToRight } from './isolate.js';

const parameters: Readonly<Record<ParameterName, string>> = {
  weight: 'الوزن',
  bias: 'الانحياز',
  scale: 'المعامل',
  offset: 'الإزاحة',
};

const parts: Readonly<Record<NetworkPart, string>> = {
  units: 'الوحدات',
  contributions: 'المساهمات',
  prediction: 'التنبؤ',
  target: 'الهدف',
};

function listedParts(shown: readonly NetworkPart[]): string {
  const names = shown.map((part) => parts[part]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join('، ')} و${names[names.length - 1]}`;
}

/** "x = 3", from left to right. */
const equation = (input: string, x: string): string => leftToRight(`${input} = ${x}`);

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `، والمستخدم ${inUse}`;

/** What plots, their probes and the derivative at zero say, in Arabic. */
export const plotTerms: Partial<PlotTerms> = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => parameters[name],

  derivativeOf: (names) => `مشتقة ${names}`,
  curvesOf: (count, name) => `منحنيات ${name} (${count})`,
  valuesOfParameter: (name, count, parameter) =>
    `${name} مع قيم مختلفة: ${parameters[parameter]} (${count})`,
  withParameter: (name, parameter, values) => `${name} حيث ${parameters[parameter]} ${values}`,
  partsHeading: listedParts,
  derivativeOfParts: (shown) => `مشتقة ${listedParts(shown)}`,

  unitCurve: (unit) => `الوحدة ${unit}`,
  contributionCurve: (unit) => `مساهمة الوحدة ${unit}`,
  predictionCurve: 'التنبؤ',
  targetCurve: 'الهدف',
  derivativeCurve: (name) => `ميل ${name}`,

  describeCurves: (count, input, domain, range) =>
    `يعرض الرسم ${count === 1 ? 'منحنى واحدًا' : `منحنيات عددها ${count}`} بدلالة ${input} ` +
    `من ${domain[0]} إلى ${domain[1]}، وقيم y من ${range[0]} إلى ${range[1]}.`,
  moreCurvesInTable: (count) => `في الجدول منحنيات أخرى عددها ${count}.`,
  curveBends: (name, input, x, slopes) =>
    `${leftToRight(name)} ينكسر عند ${equation(input, x)} من الميل ${slopes[0]} إلى الميل ${slopes[1]}.`,
  curveJumps: (name, input, x, values, there) =>
    `${leftToRight(name)} يقفز عند ${equation(input, x)} من ${values[0]} إلى ${values[1]}؛ ` +
    `وقيمته هناك ${there}.`,
  curveBendsTimes: (name, count) => `${leftToRight(name)} ينكسر، وعدد المرات ${count}.`,
  curveBendsAt: (name, input, places, slopes) =>
    `${leftToRight(name)} ينكسر عند ${leftToRight(`${input} =`)} ${places}؛ وميوله ${slopes}.`,
  curveStays: (name, y) => `${leftToRight(name)} يبقى عند ${y}.`,
  curveGoes: (name, straight, from, to) =>
    `${leftToRight(name)} ${straight ? 'مستقيم، ويمضي' : 'يمضي'} ` +
    `من ${from[1]} عند ${from[0]} إلى ${to[1]} عند ${to[0]}.`,
  derivativeIs: (name, values, inUse) =>
    `مشتقة ${leftToRight(name)} هي ${values.join('، ثم ')}` +
    `${inUse ? `؛ وعند ${equation(inUse.input, inUse.x)} تُستخدم القيمة ${inUse.slope}` : ''}.`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `المشتقة ${leftToRight(name)} تساوي ${first[1]} عند ${first[0]} و${last[1]} عند ${last[0]}، ` +
    `وأبعد ما تكون عن 0 عند ${equation(input, farthest[0])} بقيمة ${farthest[1]}.`,

  readSlope: (slope) => `الميل ${slope}`,
  readBend: (before, after, inUse) =>
    `الميل ${before} على اليسار و${after} على اليمين${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `قفزة من ${before} إلى ${after}${inUse === undefined ? '' : `، والميل المستخدم ${inUse}`}`,
  readMore: (count) => (count === 1 ? 'ومنحنى آخر' : `ومنحنيات أخرى عددها ${count}`),

  curvesTable: 'المنحنيات',
  slopeColumn: 'الميل',
  pointAtPlot: 'أشر إلى الرسم لقراءته',
  jump: 'قفزة',
  slopeUsed: (slope) => `المستخدم ${slope}`,

  functionPanel: 'الدالة',
  derivativePanel: 'المشتقة',
  derivativeTitle: (title) => `${title}، المشتقة`,
  countOfCurves: (count) => `منحنيات عددها ${count}`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? 'المشتقة' : 'الرسم البياني'}: ${leftToRight(curves)} بدلالة ${input} من ${from} إلى ${to}`,
  plotData: 'البيانات',
  valuesTable: 'قيم المنحنيات',

  parameterOfAll: (name) => `${parameters[name]} لكل المنحنيات`,
  chooseCurve: 'المنحنى',
  resetPlot: 'إعادة الضبط',

  noNetworkToShow: (id) => `لا توجد شبكة للعرض: لا عنصر معرفه ${leftToRight(`“${id}”`)} يملك شبكة.`,
  oneValueOr: (count, list) => `قيمة واحدة لكل المنحنيات، أو ${count} كما في ${leftToRight(list)}`,
  theOthers: 'البقية',

  subgradientHeading: 'مشتقة ReLU عند 0',
  subgradientCaption:
    'ليس لدالة ReLU مماس عند انكسارها، لكن كل مستقيم ميله من 0 إلى 1 يلامسها هناك ويبقى تحتها: ' +
    'هذا تدرج جزئي. والتدريب ينجح مع أي منها.',
  fanLabel: (lines, slope) => `ReLU ومستقيمات تحتها عددها ${lines}؛ والبارز منها ميله ${slope}`,
  fanSlope: 'الميل g',
  usedAtZero: 'ما يُستخدم عند 0',
  slopeOfFrameworks: (slope) => `${slope} (TensorFlow, PyTorch)`,
  slopeOfMidpoint: (slope) => `${slope} (الوسط)`,
  spreadBy: 'توزيع المستقيمات بالتساوي حسب',
  spreadBySlope: 'الميل',
  spreadByAngle: 'الزاوية',
  averageOfRandom: 'متوسط ميل يُختار عشوائيًا',
  averageOfDrawn: (lines, mean) => `المستقيمات المرسومة (${lines}): ${mean}`,
  fanTable: 'مستقيمات المروحة',
  lineColumn: 'المستقيم',
  angleColumn: 'الزاوية',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU ومستقيمات عددها ${lines} تمر بانكسارها عند 0، ميولها من 0 إلى 1 موزعة بالتساوي حسب ` +
    `${byAngle ? 'الزاوية' : 'الميل'}. كل مستقيم يلامس ReLU عند 0 ويقع عليها أو تحتها في كل موضع آخر، ` +
    `فكل ميل تدرج جزئي. المستقيم البارز ميله ${leftToRight(`g = ${slope}`)}. ` +
    `ومتوسط ميل يُختار عشوائيًا ${mean}.`,
};
