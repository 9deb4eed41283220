import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line, after its name. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: '保留大于 0 的部分，其余变为 0',
  'leaky-relu': '保留大于 0 的部分，小于 0 的部分只留百分之一',
  elu: '保留大于 0 的部分，其余逐渐趋于 −1',
  gelu: '把直线平滑地弯曲，在 0 以下有一个小凹',
  softplus: '把直线平滑地弯曲，始终略高于 ReLU',
  sigmoid: '把直线压缩到 0 与 1 之间',
  tanh: '把直线压缩到 −1 与 1 之间',
  silu: '把直线平滑地弯曲，在 0 以下有一个小凹',
  linear: '让一切原样通过',
  step: '从 0 起给出 1，小于 0 时给出 0',
};

const subjects = { it: '曲线', sum: '总和' } as const;
const axisNews = { same: '仍然', other: '现在' } as const;

function nameOf(unit: number, label: string): string {
  return label || `单元 ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? '约 ' : '';
}

function at(point: CurvePoint): string {
  return `${about(point.about)}x = ${point.x} 处，为 ${point.y}`;
}

/** What the walkthrough says, in Simplified Chinese. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: '一步一步看前向传播',
  walkCaption: '单元从 0 开始编号。每条路径在相加之前保持自己的颜色。',
  inputOfLesson: '剂量',
  inputOfNetwork: '输入',
  walkStatus: (step, steps, x, value) =>
    `第 *${step}* 步，共 ${steps} 步 · x = ${x} 时：*${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}：直线经过 ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) => `${nameOf(unit, label)}：乘以输出权重 ${outputWeight}`,
  stepSum: (paths) => (paths === 1 ? '唯一路径之和' : `${paths} 条路径之和`),
  stepBias: (bias) => `加上输出偏置 ${bias}`,
  stepOutput: (activation) => `输出：总和经过 ${activations[activation]}`,

  lineCrosses: (rises, x) => `直线在 x = ${x} 处${rises ? '上升' : '下降'}穿过 0。`,
  effectOf: (activation) => `${titles[activation]} ${effects[activation]}。`,
  lineIsAbove: '直线在这里没有低于 0 的地方，所以 ReLU 不改变任何东西。',
  lineIsBelow: '直线在这里没有高于 0 的地方，所以单元处处为 0。',
  timesZero: '乘以 0 之后什么也不剩：单元没有作用。',
  timesOne: '输出权重为 1，不改变任何东西。',
  curveScaled: (upsideDown, scale) => {
    const scaled =
      scale && (scale.taller ? `变为 ${scale.times} 倍高` : `变为 ${scale.times} 分之一高`);
    if (!upsideDown) return `曲线${scaled}。`;
    return scaled ? `负号使曲线上下颠倒，并且${scaled}。` : '负号使曲线上下颠倒。';
  },
  onlyPath: '只有一条路径，没有可加的。',
  pathsAdded: '在每个 x 处把各条路径相加。',
  biasMoves: (up, by) => `整条曲线${up ? '上移' : '下移'} ${by}。`,
  biasStays: '输出偏置为 0：曲线不动。',
  curveIs: (subject, y) => `${subjects[subject]}处处为 ${y}。`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]}的最低点在 ${at(lowest)}；最高点在 ${at(highest)}。`,
  nothingAbove: '没有高于 0 的部分，所以输出处处为 0。',
  nothingBelow: '没有低于 0 的部分，所以 ReLU 不改变任何东西。',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `${about(isAbout)}${from} 到 ${about(isAbout)}${to}`,
    );
    return (
      `ReLU 把低于 0 的部分变为 0。剩下的部分位于 x 为 ${between.join('、')} 之间；` +
      `峰值为 ${peak.y}，在 ${about(peak.about)}x = ${peak.x} 处。`
    );
  },

  axisGoes: (from, to, before) => `纵轴${before ? axisNews[before] : ''}从 ${from} 到 ${to}。`,
  dataNeedOther: '要显示数据则需要另一个范围。',

  stepNews: (step, steps, title, x, value) =>
    `第 ${step} 步，共 ${steps} 步。${title}。x = ${x} 时：${value}。`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `经过 ${units} 个单元（激活函数 ${activations[activation]}）的一次前向传播，` +
    `x${inputLabel && `（${inputLabel}）`}从 ${from} 到 ${to}。`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)} 的权重为 ${weight}，偏置为 ${bias}，输出权重为 ${outputWeight}。`,
  outputBiasIs: (bias) => `输出偏置为 ${bias}。`,
  stepIs: (step, steps, title) => `第 ${step} 步，共 ${steps} 步：${title}。`,
  valuesSoFar: (x, values) => `x = ${x} 时，到目前为止各步的结果为 ${values.join('；')}。`,
  dataPoint: (x, y) => `(${x}, ${y})`,
  outputAtData: (_count, points, outputs) => `数据点为 ${points}；该处的输出为 ${outputs}。`,

  lessonNames:
    '单元从 0 开始编号：w₀、b₀、v₀ 是已发表课程中的 w1、b1、w3，w₁、b₁、v₁ 是其中的 w2、b2、w4，' +
    'c 是其中的 b3。',
  lessonLeavesOut: '已发表的课程省略了这个 ReLU：在 0 到 1 之间没有影响。',
  lessonPeak: '已发表的图用 100 个点连成，漏掉了 x = 0.5，所以它的峰值只有 0.838。',
  lessonOther: (activation) =>
    `这些数是用 ReLU 拟合的；用 ${activations[activation]} 则需要别的数。`,

  stepsName: '步骤',
  stepName: (step, title) => `第 ${step} 步：${title}`,
  previousStep: '上一步',
  nextStep: '下一步',
  playSteps: '播放',
  pauseSteps: '暂停',
  hiddenUnitsChoice: '隐藏单元',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `第 ${step} 步的图：${title}`,
  dataLine: '数据',
  runningAt: (inputLabel) => (inputLabel === '' ? '在' : `${inputLabel}：`),
  runningName: '到目前为止的步骤',
  stepColumn: '步骤',
  formulaColumn: '公式',
  valueColumn: '值',
  stepsData: '数据',
  stepsTable: '各步的结果',

  allowedStep: (steps) => `1 到 ${steps} 之间的整数`,
  allowedInput: (from, to) => `${from} 到 ${to} 之间的数，即定义域之内`,
};
