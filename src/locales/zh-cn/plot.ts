import type { ParameterName } from '../../core/curve-formula.js';
import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';

const parameters: Readonly<Record<ParameterName, string>> = {
  weight: '权重',
  bias: '偏置',
  scale: '系数',
  offset: '偏移',
};

const parts: Readonly<Record<NetworkPart, string>> = {
  units: '单元',
  contributions: '贡献',
  prediction: '预测',
  target: '目标',
};

function listedParts(shown: readonly NetworkPart[]): string {
  const names = shown.map((part) => parts[part]);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join('、')}和${names[names.length - 1]}`;
}

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `，采用 ${inUse}`;

/** What plots, their probes and the derivative at zero say, in Simplified Chinese. */
export const plotTerms: Partial<PlotTerms> = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => parameters[name],

  derivativeOf: (names) => `${names} 的导数`,
  curvesOf: (count, name) => `${count} 条 ${name} 曲线`,
  valuesOfParameter: (name, count, parameter) =>
    `${name}，${parameters[parameter]}取 ${count} 个值`,
  withParameter: (name, parameter, values) => `${name}，${parameters[parameter]}为 ${values}`,
  partsHeading: listedParts,
  derivativeOfParts: (shown) => `${listedParts(shown)}的导数`,

  unitCurve: (unit) => `单元 ${unit}`,
  contributionCurve: (unit) => `单元 ${unit} 的贡献`,
  predictionCurve: '预测',
  targetCurve: '目标',
  derivativeCurve: (name) => `${name} 的斜率`,

  describeCurves: (count, input, domain, range) =>
    `图中有 ${count} 条曲线，${input} 从 ${domain[0]} 到 ${domain[1]}，` +
    `y 从 ${range[0]} 到 ${range[1]}。`,
  moreCurvesInTable: (count) => `另有 ${count} 条曲线在表格中。`,
  curveBends: (name, input, x, slopes) =>
    `${name} 在 ${input} = ${x} 处转折，斜率从 ${slopes[0]} 变为 ${slopes[1]}。`,
  curveJumps: (name, input, x, values, there) =>
    `${name} 在 ${input} = ${x} 处从 ${values[0]} 跳到 ${values[1]}；该处的值是 ${there}。`,
  curveBendsTimes: (name, count) => `${name} 转折 ${count} 次。`,
  curveBendsAt: (name, input, places, slopes) =>
    `${name} 在 ${input} = ${places} 处转折；各段斜率为 ${slopes}。`,
  curveStays: (name, y) => `${name} 恒为 ${y}。`,
  curveGoes: (name, straight, from, to) =>
    `${name} ${straight ? '是直线，' : ''}从 ${from[0]} 处的 ${from[1]} 到 ${to[0]} 处的 ${to[1]}。`,
  derivativeIs: (name, values, inUse) =>
    `${name} 的导数是 ${values.join('，然后是 ')}` +
    `${inUse ? `；在 ${inUse.input} = ${inUse.x} 处采用 ${inUse.slope}` : ''}。`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `导数 ${name} 在 ${first[0]} 处为 ${first[1]}，在 ${last[0]} 处为 ${last[1]}，` +
    `在 ${input} = ${farthest[0]} 处离 0 最远，为 ${farthest[1]}。`,

  readSlope: (slope) => `斜率 ${slope}`,
  readBend: (before, after, inUse) => `左侧斜率 ${before}，右侧斜率 ${after}${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `从 ${before} 跳到 ${after}${inUse === undefined ? '' : `，斜率采用 ${inUse}`}`,
  readMore: (count) => `以及另外 ${count} 条曲线`,

  curvesTable: '曲线',
  slopeColumn: '斜率',
  pointAtPlot: '指向图形即可读数',
  jump: '跳跃',
  slopeUsed: (slope) => `采用 ${slope}`,

  functionPanel: '函数',
  derivativePanel: '导数',
  derivativeTitle: (title) => `${title}，导数`,
  countOfCurves: (count) => `${count} 条曲线`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? '导数' : '图像'}：${curves}，${input} 从 ${from} 到 ${to}`,
  plotData: '数据',
  valuesTable: '曲线的值',

  parameterOfAll: (name) => `所有曲线的${parameters[name]}`,
  chooseCurve: '曲线',
  resetPlot: '重置',

  noNetworkToShow: (id) => `没有可显示的网络：id 为“${id}”的元素没有网络。`,
  oneValueOr: (count, list) => `所有曲线共用一个值，或像 ${list} 那样给 ${count} 个`,
  theOthers: '其他列表',

  subgradientHeading: 'ReLU 在 0 处的导数',
  subgradientCaption:
    '在折点处 ReLU 没有切线，但斜率从 0 到 1 的每条直线都在那里与它相触，并且不高于它：这就是次梯度。' +
    '用其中任何一个都可以训练。',
  fanLabel: (lines, slope) => `ReLU 及其下方的 ${lines} 条直线；突出显示斜率为 ${slope} 的一条`,
  fanSlope: '斜率 g',
  usedAtZero: '在 0 处采用的值',
  slopeOfFrameworks: (slope) => `${slope}（TensorFlow、PyTorch）`,
  slopeOfMidpoint: (slope) => `${slope}（中点）`,
  spreadBy: '直线均匀分布，按',
  spreadBySlope: '斜率',
  spreadByAngle: '角度',
  averageOfRandom: '随机抽取的斜率平均为',
  averageOfDrawn: (lines, mean) => `所画的 ${lines} 条直线：${mean}`,
  fanTable: '扇形中的直线',
  lineColumn: '直线',
  angleColumn: '角度',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU 以及过其 0 处折点的 ${lines} 条直线，斜率从 0 到 1，按${byAngle ? '角度' : '斜率'}均匀分布。` +
    '每条直线都在 0 处与 ReLU 相触，在其他各处都不高于它，因此每个斜率都是次梯度。' +
    `突出显示的是斜率 g = ${slope} 的直线。随机抽取的斜率平均为 ${mean}。`,
};
