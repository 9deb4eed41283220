import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: '均方误差',
  mae: '平均绝对误差',
  huber: 'Huber 损失',
};

/** "ReLU 单元", "线性单元". */
function unit(activation: ActivationName): string {
  const name = activations[activation];
  return /[a-z]/i.test(name) ? `${name} 单元` : `${name}单元`;
}

function grouped(count: number): string {
  return count.toLocaleString('zh-CN');
}

function alive(count: number): string {
  return count === 1 ? '该单元存活' : `全部 ${grouped(count)} 个单元存活`;
}

function dead(part: number, count: number, list: string): string {
  if (part === count) return count === 1 ? '该单元已死亡' : `全部 ${grouped(count)} 个单元已死亡`;
  if (list === '') return `${grouped(count)} 个单元中有 ${grouped(part)} 个已死亡`;
  return `单元 ${list} 已死亡（${grouped(count)} 个中的 ${part} 个）`;
}

function layers(sizes: readonly number[], activation: ActivationName): string {
  if (sizes.length === 1) return `${grouped(sizes[0])} 个 ${unit(activation)}`;
  const last = grouped(sizes[sizes.length - 1]);
  const others = sizes.slice(0, -1).map(grouped).join('、');
  return `${sizes.length} 个隐藏层（各有 ${others}和 ${last} 个 ${unit(activation)}）`;
}

/** What the trainer says, in Simplified Chinese. */
export const trainingTerms: Partial<TrainingTerms> = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: (count) => `${count} 个点`,

  unitsLearn: (_count, countText, activation, target) =>
    `${countText} 个 ${unit(activation)}学习 ${target}`,
  layersLearn: (count, sizes, activation, target) =>
    `${count} 层（${sizes} 个 ${unit(activation)}）学习 ${target}`,

  captionUnits: '每条彩色线是一个单元。',
  captionHinge: '在折点的一侧，单元没有任何贡献；在折点处，它使总和转折。',
  captionSum: '预测是所有贡献与输出偏置之和。',
  captionKinks: '圆环和刻度标出单元使预测转折的位置。',
  captionBars: '横条表示单元在哪里激活，箭头表示它使总和朝哪个方向转折。',

  unitsDead: dead,
  unitsAlive: alive,
  unitsAreDead: (part, count, list) => `${dead(part, count, list)}。`,
  unitsAreAlive: (count) => `${alive(count)}。`,

  trainingDiverged: (epoch, learningRate) =>
    `训练在第 ${epoch} 轮之后发散：步子迈过了头，数值不断增大直到溢出。` +
    `请试试小于 ${learningRate} 的学习率，例如它的十分之一。`,
  trainingStopped: (epoch) => `训练停在第 ${epoch} 轮。“重置”可回到起点。`,
  trainingFailed: (reason) => `训练无法进行。${reason}`,

  statusUntrained: (epoch, loss, name) => `未训练：第 ${epoch} 轮，${losses[name]} ${loss}。`,
  statusPlaying: '正在播放。',
  statusPaused: (epoch, loss, name) => `暂停在第 ${epoch} 轮，${losses[name]} ${loss}。`,
  statusComplete: (epoch, loss, name) => `完成：第 ${epoch} 轮，${losses[name]} ${loss}。`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const points = samples === undefined ? '' : `根据 ${grouped(samples)} 个点`;
    return (
      `一个有一个输入、${layers(hiddenUnits, activation)}和一个输出的网络，` +
      `在 ${from} 到 ${to} 之间${points}学习 ${target}，随机种子为 ${seed}。`
    );
  },
  describeUntrained: (name, loss) => `未训练时，${losses[name]}为 ${loss}。`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `在 ${epochs} 轮中的第 ${epoch} 轮之后，${losses[lossName]}为 ${loss}，开始时为 ${initialLoss}。`,
  describeKinks: (places) => `单元的折点在 x = ${places}。`,
  describeNoKink: '预测是一条直线：没有单元在范围内转折。',

  allowedRecording: '使帧数不超过 2,000、大小不超过 32 MB 的值',
  allowedRecordEvery: '不超过训练轮数',
  allowedSamples: '目标为点时，即点的个数',
  allowedTarget: (reason) => `x^3、sin、abs、step、含 x 的表达式，或 0,2 1,0 这样的点（${reason}）`,
  targetWithoutValues: '它在定义域上没有不超过 1e100 的值',
  allowedFiniteTarget: (samples) =>
    `在整个定义域上取有限值且不超过 1e100 的函数（有 ${samples} 个样本不满足）`,
  otherSamples: '其余样本',
  allowedBatchSize: (samples) => `full，或 1 到 ${samples}（样本数）之间的整数`,

  targetEmpty: '目标为空；可写 x^3、sin(x) 或 0,2 1,0 这样的点。',
  targetPoint: (number, text) =>
    `第 ${number} 个点是 "${text}"；每个点是用逗号隔开的两个有限数，` +
    '下一个点之前有空格，例如 0,2 1,0。',
  expressionTooLong: (length, most) => `表达式有 ${length} 个字符；最多允许 ${most} 个。`,
  expressionEnd: '结尾',
  expressionNumberTooLarge: (token, position) =>
    `第 ${position} 位的数 ${token} 太大；应小于 1.8e308。`,
  expressionExpected: (allowed, position, found) =>
    `第 ${position} 位应为${allowed}，实际是 ${found}。`,
  expressionOperatorOrEnd: '运算符或结尾',
  expressionOperand: '数、x、函数或 "("',
  expressionCharacter: (character, position) =>
    `第 ${position} 位的字符 "${character}" 不允许；表达式由数、x、pi、e、+ - * / ^、` +
    '括号以及 sin(x) 这样的函数组成。',
  expressionArguments: (name, position, fewest, orMore, given) =>
    `第 ${position} 位的 ${name} 需要 ${fewest} 个${orMore ? '或更多' : ''}值，实际给了 ${given} 个。`,
  expressionUnknownName: (name, position, constants, functions) =>
    `第 ${position} 位的名称 ${name} 未知；可用的名称有 x、${constants} 和函数 ${functions}。`,
  expressionTooDeep: (position, most) => `表达式在第 ${position} 位嵌套过深；最多允许 ${most} 层。`,

  play: '播放',
  pause: '暂停',
  replay: '重播',
  stepForward: '单步',
  reset: '重置',
  newStart: (seed) => `新的起点（种子 ${seed}）`,
  speed: '速度',
  speedTimes: (times) => `速度 ${times}×`,
  trainingProgress: (percent) => `训练中 ${percent} %`,
  epochName: '轮次',
  hiddenUnitsField: '隐藏单元',
  activationField: '激活函数',
  targetField: '目标',
  learningRateField: '学习率',
  optimizerField: '优化器',
  seedField: '种子',

  epochOf: (epoch, epochs) => `第 *${epoch}* 轮，共 ${epochs} 轮`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `第 ${epoch} 轮，损失 ${loss}`,

  firstOf: (drawn, count) => `，${count} 个中的前 ${drawn} 个`,
  unitsPanel: '单元',
  unitsPanelDetail: (activation, drawn) =>
    `${activation === 'linear' ? '' : activation.replace('-', ' ')}(权重 · x + 偏置)${drawn}`,
  lastLayerDetail: (drawn) => `最后一个隐藏层${drawn}`,
  unitsPanelLabel: (activation, drawn) => `每个 ${unit(activation)}随 x 的输出${drawn}`,
  contributionsPanel: '贡献',
  contributionsDetail: (drawn) => `单元 · 输出权重${drawn}`,
  contributionsLabel: (drawn) => `每个单元乘以其输出权重，以及输出偏置，随 x 的变化${drawn}`,
  kinksPanel: '折点',
  kinksPanelDetail: (drawn) => `每个单元在哪里激活${drawn}`,
  kinksPanelEmpty: '没有可显示的',
  kinksPanelLabel: (drawn) => `每个单元在 x 轴上哪里激活、在哪里使总和转折以及转折多少${drawn}`,
  predictionPanel: '预测',
  predictionLabel: (epoch, loss) => `第 ${epoch} 轮时预测与目标随 x 的变化，损失 ${loss}`,
  lossPanel: '损失',
  lossPanelLabel: (name, epochs) => `第 0 到 ${epochs} 轮的${losses[name]}`,
  legend: '线条',
  legendUnit: (number) => `单元 ${number}`,
  legendBias: '输出偏置',
  legendDead: '（死亡）',
  targetLine: '目标',
  predictionLine: '预测',

  tablesSummary: '这一轮的数据',
  tablesRegion: '数据',
  tableUnits: (epoch) => `第 ${epoch} 轮的单元`,
  tablePrediction: (epoch) => `第 ${epoch} 轮的预测`,
  tableLoss: '损失',
  columnUnit: '单元',
  columnWeight: '权重',
  columnBias: '偏置',
  columnKink: '折点 x =',
  columnOutputWeight: '输出权重',
  columnState: '状态',
  columnEpoch: '轮次',
  bendsNowhere: '无折点',
  isDead: '死亡',
  isAlive: '存活',
  outputBiasNote: (bias) => `输出偏置 ${bias}`,

  downloadGif: 'GIF 动画',
  downloadWebm: 'WebM 视频',
  downloadPicture: 'PNG 图片',
  downloadCsv: 'CSV 表格',
  downloadJson: '训练过程的 JSON',
  animationBegins: '正在生成动画。',
  animationSaved: '动画已保存。',
  animationNeedsFigure: '只有放在页面上的图才能生成动画。',
  animationType: (type) => `type "${type}" 无法使用。允许：gif、webm。`,
  cannotRecordWebm: '此浏览器无法录制 WebM。',
  recordingFailed: '此浏览器录制 WebM 失败。',
  exportCancelled: '导出已取消。',
  runChanged: '训练已被更改。',
};
