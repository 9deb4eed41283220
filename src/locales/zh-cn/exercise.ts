import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';

const words = { to: ' 到 ', comma: '、', and: ' 和 ' };

const matching = (count: number, of: number): string => `${of} 条线段中有 ${count} 条吻合`;

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return '在目标上关闭';
    case 'whole':
      return '在整个目标上都开启';
    case 'right':
      return `x > ${kink} 时开启`;
    case 'left':
      return `x < ${kink} 时开启`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `处处为 ${value}`;
    case 'off':
      return `在整个目标上都关闭，折点 x = ${kink}`;
    case 'whole':
      return `在整个目标上都开启，斜率 ${slope}`;
    case 'right':
      return `x = ${kink} 之前关闭，之后斜率 ${slope}`;
    case 'left':
      return `x = ${kink} 之前斜率 ${slope}，之后关闭`;
  }
}

/** What the slider exercise says besides what is right and wrong, in Simplified Chinese. */
export const exerciseTerms: Partial<ExerciseTerms> = {
  exerciseHeading: (units) => `用 ${units} 个单元拟合目标`,
  exerciseCaption: (parameters) =>
    `浅色：z = ${parameters === 'weight-bias' ? 'wx + b' : '斜率 × (x − 折点)'}。` +
    '深色：a = relu(z)。当 z 低于 0 时单元保持为 0；z 穿过 0 的地方，单元使预测转折。',

  exerciseTarget: (points) => `目标用直线连接点 ${points}。`,
  exercisePoint: (x, y) => `(${x}, ${y})`,
  exerciseSum: (units, outputBias) => `预测是 ${units} 个 ReLU 单元与输出偏置 ${outputBias} 之和。`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? '没有折点' : `折点 ${kink}`;
    const parts =
      parameters === 'weight-bias'
        ? [`权重 ${weight}`, `偏置 ${bias}`, where]
        : [where, `斜率 ${weight}`];
    if (outputWeight !== undefined) parts.push(`输出权重 ${outputWeight}`);
    const name = `单元 ${index}${isFixed ? '（固定）' : ''}`;
    return `${name}：${[...parts, rangeText(range, kink ?? '')].join('，')}。`;
  },
  exerciseError: (error, x, count, of) =>
    `最大误差为 ${error}${x === undefined ? '' : `，在 x = ${x} 处`}；${matching(count, of)}。`,
  exerciseIsSolved: '练习已完成。',
  exerciseShowsSolution: '图中在这些数值之上显示了一个解。',
  exerciseShowsDescent: '图中显示了梯度下降从这些数值得到的结果。',

  largestError: '最大误差',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `第 ${attempt} 次尝试`,
  solutionPrefix: '解：',
  descentPrefix: '梯度下降：',

  errorLabel: (size, isHigh) => `${isHigh ? '偏高' : '偏低'} ${size}`,
  exerciseTargetLine: '目标',
  exercisePredictionLine: '预测',
  exerciseOwnLine: '自己的',
  matchPlot: '目标与预测',

  exerciseUnitName: (index, label) => (label === '' ? `单元 ${index}` : `单元 ${index}：${label}`),
  exerciseFixedUnit: (name) => `${name}（固定）`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `单元 ${index}：${actionText(action)}` +
    (factor === undefined ? '' : `；总和取它的 ${factor} 倍`),
  exerciseReading: (x, sum, target) =>
    `x = ${x} 处：${sum}${target === undefined ? '' : `；目标为 ${target}`}。`,
  exerciseBiasZero: '输出偏置固定为 0，所以不移动任何东西。',
  exerciseBias: (isLowering, size) =>
    `输出偏置固定为 ${isLowering ? `−${size}，使整个总和降低` : `${size}，使整个总和升高`} ${size}。`,

  sliderWeight: (unit) => `权重 w${unit}`,
  sliderBias: (unit) => `偏置 b${unit}`,
  sliderSlope: (unit) => `单元 ${unit} 的斜率`,
  sliderKink: (unit) => `单元 ${unit} 的折点`,
  sliderSlopeText: (unit) => `斜率 ${unit}`,
  sliderKinkText: (unit) => `折点 ${unit}`,

  checkAnswer: '检查',
  askHint: (level, levels) => `提示 ${level}（共 ${levels} 条）`,
  letDescentTry: '让梯度下降试试',
  stopDescent: '停止梯度下降',
  backToOwnNumbers: '回到我的数值',
  showSolution: '显示一个解',
  hideSolution: '隐藏解',
  resetExercise: '重置',

  hintName: (level) => `提示 ${level}。`,
  solutionIs: (numbers) => `一个解：${numbers}。自己的数值保持不变；移动滑块即可继续用它们。`,
  answerSlope: (unit, slope) => `斜率 ${unit} = ${slope}`,
  answerKink: (unit, kink) => `折点 ${unit} = ${kink}`,
  descentBegins: '梯度下降从自己的数值开始，这些数值保持不变。',
  descentFailed: (reason) => `梯度下降无法运行。${reason}`,
  exerciseSolved: '完成。',
  anotherOrder: '单元换个次序同样可以：重要的只是它们的和。',
  whyThreeUnits:
    '之所以需要三个单元，只是因为这里的输出权重和输出偏置是固定的：' +
    '2 relu(2 − x) + 3 relu(x − 1) − 2 是同一个函数，只用两个单元。',
  noteWhole: (unit) => `单元 ${unit} 在整个目标上起作用`,
  noteOffUntil: (unit, x) => `单元 ${unit} 在 x = ${x} 之前关闭`,
  noteOnlyBelow: (unit, x) => `单元 ${unit} 只在 x < ${x} 时起作用`,
  segmentBySegment: '逐段查看',
  segmentMatches: (segment) => `线段 ${segment}：吻合。`,
  segmentMisses: (segment, size, isHigh, x) =>
    `线段 ${segment}：最多${isHigh ? '偏高' : '偏低'} ${size}，在 x = ${x} 处。`,
  segmentBends: (bends) => {
    const places = bends.map(({ unit, x }) => `单元 ${unit} 在 x = ${x} 处`);
    return `在它内部转折的有：${places.join('，')}。`;
  },
  segmentShifted: (isHigh) => `斜率正确，但整条线段${isHigh ? '偏高' : '偏低'}。`,
  segmentSlope: (has, needs) => `它的斜率是 ${has}，应为 ${needs}。`,
  segmentsMatch: (segments, when) => {
    const verb = { '': '吻合', now: '现在吻合了', 'no longer': '不再吻合' };
    return `线段 ${numbersText(segments, words)} ${verb[when]}。`;
  },

  saysError: (error, count, of) => `最大误差 ${error}，${matching(count, of)}。`,
  saysSolved: (status) => `完成。${status}`,
  saysAttempt: (attempt, text) => `第 ${attempt} 次尝试。${text}`,
  saysOwnNumbers: '重新显示自己的数值。',

  fieldUnsolved: (count, of) => `需要所有线段都吻合：目前 ${matching(count, of)}。`,
  fieldUnchecked: '请先按“检查”。',

  allowedValue: (count) =>
    `{"weight": [...], "bias": [...]}，每个各含 ${count} 个 −10⁹ 到 10⁹ 之间的数`,
  presentValue: '当前的值',
  numberAboveMin: (min) => `大于 min（${min}）的数`,
  numberBelowMax: (max) => `小于 max（${max}）的数`,
  minWithMax: (min, max) => `${min}，max 为 ${max}`,
  biasFollowsTarget: '没有 relu-unit 子元素时为 0，因为它由目标决定',
  toleranceOfSliders: '滑块的刻度能够达到的数',
  stepOfTolerance: '刻度能在容差之内接近目标的步长',
  gentlerTarget: '适合滑块的目标，不太陡、不太平、也不离 x = 0 太远',
  targetNotFlat: '从第二个顶点起不是平的目标',
  targetWithFreeUnit: '至少有一个不固定的 relu-unit 的目标',
  targetOfUnits: (reason) => `relu-unit 子元素能够拟合的目标（${reason}）`,
  bendsTakeAllUnits: '它的转折用掉了所有不固定的单元，没有剩下的来调整两端',
  unitsLacking: (needed, available, isAbove) =>
    `它需要 ${needed} 个输出权重${isAbove ? '大于' : '小于'} 0 且不固定的单元，` +
    `而${available === 0 ? '一个也没有' : `只有 ${available} 个`}`,
};
