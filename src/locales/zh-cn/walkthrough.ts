import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU 保留大于 0 的部分，其余变为 0。',
  'leaky-relu': 'Leaky ReLU 保留大于 0 的部分，其余只留百分之一。',
  elu: 'ELU 保留大于 0 的部分，其余逐渐趋于 −1。',
  gelu: 'GELU 使直线平滑弯曲，在 0 以下有一个小凹陷。',
  softplus: 'Softplus 使直线平滑弯曲，始终略高于 ReLU。',
  sigmoid: 'Sigmoid 把直线压缩到 0 到 1 的范围内。',
  tanh: 'Tanh 把直线压缩到 −1 到 1 的范围内。',
  silu: 'SiLU 使直线平滑弯曲，在 0 以下有一个小凹陷。',
  linear: '线性函数原样传递一切。',
  step: '阶跃函数从 0 起给出 1，以下给出 0。',
};

const subjects = { it: '曲线', sum: '总和' } as const;
const axisNews = { same: '仍然', other: '现在' } as const;

function nameOf(unit: number, label: string): string {
  return label || `单元 ${unit}`;
}

/** Latin names stand apart from the characters before them. */
function applied(activation: ActivationName): string {
  const isChinese = activation === 'linear' || activation === 'step';
  return isChinese ? titles[activation] : ` ${activations[activation]}`;
}

function about(isAbout: boolean): string {
  return isAbout ? '约 ' : ' ';
}

function at({ about: isAbout, x }: CurvePoint): string {
  return `在${isAbout ? '约' : ''} x = ${x} 处`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join('、')}以及${words[words.length - 1]}`;
}

/** What the walkthrough says, in Simplified Chinese. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {
  walkHeading: '逐步演示前向传播',
  walkCaption: '单元从 0 开始编号。在各路径相加之前，每条路径保持自己的颜色。',
  inputOfLesson: '剂量',
  inputOfNetwork: '输入',
  walkStatus: (step, steps, x, value) =>
    `第 *${step}* 步，共 ${steps} 步 · 在 x = ${x} 处：*${value}*`,

  stepLine: (unit, label, activation) => `${nameOf(unit, label)}：直线经过${applied(activation)}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}：乘以它的输出权重 ${outputWeight}`,
  stepSum: (paths) => {
    if (paths === 1) return '唯一一条路径之和';
    return paths === 2 ? '两条路径之和' : `全部 ${paths} 条路径之和`;
  },
  stepBias: (bias) => `加上输出偏置 ${bias}`,
  stepOutput: (activation) => `输出：总和经过${applied(activation)}`,

  lineCrosses: (rises, x) => `直线在 x = ${x} 处${rises ? '上升' : '下降'}穿过 0。`,
  effectOf: (activation) => effects[activation],
  lineIsAbove: '直线在这里处处不低于 0，因此 ReLU 什么也不改变。',
  lineIsBelow: '直线在这里处处不高于 0，因此该单元处处给出 0。',
  timesZero: '乘以 0 后什么也不剩：该单元没有作用。',
  timesOne: '输出权重为 1，什么也不改变。',
  curveScaled: (upsideDown, scale) => {
    const scaled =
      scale && (scale.taller ? `高度变为 ${scale.times} 倍` : `高度缩小到 ${scale.times} 分之一`);
    if (!upsideDown) return `曲线的${scaled}。`;
    const flip = '负号使曲线上下翻转';
    return scaled ? `${flip}，${scaled}。` : `${flip}。`;
  },
  onlyPath: '只有一条路径，没有什么可加。',
  pathsAdded: '在每个 x 处把各路径相加。',
  biasMoves: (up, by) => `整条曲线向${up ? '上' : '下'}移动 ${by}。`,
  biasStays: '输出偏置为 0：曲线保持不动。',
  curveIs: (subject, y) => `${subjects[subject]}处处为 ${y}。`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]}${at(lowest)}最低，为 ${lowest.y}；${at(highest)}最高，为 ${highest.y}。`,
  nothingAbove: '没有大于 0 的部分，因此输出处处为 0。',
  nothingBelow: '没有小于 0 的部分，因此 ReLU 什么也不改变。',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `${about(isAbout)}${from} 与${about(isAbout)}${to} 之间`,
    );
    return (
      `ReLU 把小于 0 的部分变为 0。留下的部分对应的 x 在${listed(between)}；` +
      `其峰值${at(peak)}，为 ${peak.y}。`
    );
  },

  axisGoes: (from, to, before) => `纵轴${before ? axisNews[before] : ''}从 ${from} 到 ${to}。`,
  dataNeedOther: '要显示数据则需要另一范围。',

  stepNews: (step, steps, title, x, value) =>
    `第 ${step} 步，共 ${steps} 步。${title}。在 x = ${x} 处：${value}。`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `前向传播经过${units === 1 ? '一个单元' : ` ${units} 个单元`}，激活函数为${applied(activation)}，` +
    `x${inputLabel ? `（${inputLabel}）` : ' '}从 ${from} 到 ${to}。`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)}：权重 ${weight}，偏置 ${bias}，输出权重 ${outputWeight}。`,
  outputBiasIs: (bias) => `输出偏置为 ${bias}。`,
  stepIs: (step, steps, title) => `第 ${step} 步，共 ${steps} 步：${title}。`,
  valuesSoFar: (x, values) => `在 x = ${x} 处，到目前为止各步的结果是 ${values.join('；')}。`,
  dataPoint: (x, y) => `（${x}，${y}）`,
  outputAtData: (_count, points, outputs) => `数据点为${points}；该处的输出为 ${outputs}。`,

  lessonNames:
    '已发表的课程“Understanding ReLU through visual Python examples”使用的就是这个网络；其中的 w1、b1 和 w3 ' +
    '在这里是 w₀、b₀ 和 v₀，w2、b2 和 w4 是 w₁、b₁ 和 v₁，b3 是 c。',
  lessonLeavesOut: '已发表的课程省略了这个 ReLU：在 0 到 1 之间这没有影响。',
  lessonPeak: '已发表的图连接了 100 个点，但错过了 x = 0.5，因此其峰值只有 0.838。',
  lessonOther: (activation) =>
    `这些数值是用 ReLU 拟合的；使用${applied(activation)}${/[a-z]$/i.test(applied(activation)) ? ' ' : ''}则需要其他数值。`,

  stepsName: '步骤',
  stepName: (step, title) => `第 ${step} 步：${title}`,
  previousStep: '上一步',
  nextStep: '下一步',
  playSteps: '播放',
  pauseSteps: '暂停',
  hiddenUnitsChoice: '隐藏单元',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `第 ${step} 步的图像：${title}`,
  dataLine: '数据',
  runningAt: (inputLabel) => (inputLabel === '' ? '在' : `${inputLabel}：`),
  runningName: '到目前为止的步骤',
  stepColumn: '步骤',
  formulaColumn: '公式',
  valueColumn: '值',
  stepsData: '数据',
  stepsTable: '每一步的结果',

  allowedStep: (steps) => `从 1 到 ${steps} 的整数`,
  allowedInput: (from, to) => `从 ${from} 到 ${to} 的数，即定义域的范围`,
};
