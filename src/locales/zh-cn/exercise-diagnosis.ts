import type {
  ExerciseDiagnosisTerms,
  GivenShare,
  NeededUnit,
  Numbered,
  RightKink,
  SegmentError,
  WrongPlace,
  WrongSlope,
} from '../../core/exercise-diagnosis-terms.js';
import { numbersText } from '../numbered.js';

const words = { to: ' 到 ', comma: '、', and: ' 和 ' };
const odds = '500 次随机起点中有 45 次达到目标，其中 16 次在 4,000 轮之内。';

/** "单元 1", "单元 1 和 2", or how many: "其他 4 个单元". */
function unitNames(units: Numbered, isFixed = false): string {
  if (units.form === 'many')
    return `${isFixed ? '' : '其他 '}${units.numbers.length} 个${isFixed ? '固定' : ''}单元`;
  return `单元 ${numbersText(units, words)}`;
}

function shareText({ units, already, after, rest, isPart, x }: GivenShare): string {
  const where = x === undefined ? '那里' : `x = ${x} 处`;
  const share = isPart
    ? `已经给出 ${after} 中的 ${already}`
    : `给出 ${already}，还需要 ${rest} 才到 ${after}`;
  return `${unitNames(units)} 在${where}仍然开启，${share}`;
}

function bendsRight({ kink, needed }: RightKink): string {
  return needed === undefined
    ? `正确地在 ${kink} 处转折`
    : `在 ${kink} 处转折，与 ${needed} 足够接近`;
}

function wrongPlace({ isEarly, where, has, needs }: WrongPlace): string {
  const when = isEarly ? '过早' : '过晚';
  if (where === 'beyond') return `${when}：在 ${has}，超出目标之外，应在 ${needs}`;
  if (where === 'before') return `${when}：在 ${has}，目标尚未开始，应在 ${needs}`;
  return `${when}：在 ${has}，应在 ${needs}`;
}

const muchOf = ({ excess, isSteep }: WrongSlope): string => `${isSteep ? '陡' : '平'}了 ${excess}`;

function neededUnit({ kind, slope, start, from, kink }: NeededUnit): string {
  switch (kind) {
    case 'silent':
      return '一个在整个目标上保持为 0 的单元';
    case 'constant':
      return `一个处处加上 ${start} 的单元`;
    case 'always':
      return `一个在整个目标上都开启的单元，在 x = ${from} 处为 ${start}，斜率 ${slope}`;
    case 'right':
      return `一个在 x = ${kink} 之前保持为 0、之后给出斜率 ${slope} 的单元`;
    case 'left':
      return `一个朝左的单元：x = ${kink} 之前斜率为 ${slope}，之后为 0`;
  }
}

const errorText = ({ isHigh, size, x }: SegmentError): string =>
  `最多${isHigh ? '偏高' : '偏低'} ${size}，在 x = ${x} 处`;

const waitText = (segment: number, units: Numbered, isZero: boolean): string =>
  isZero
    ? `在线段 ${segment} 吻合之前，让${unitNames(units)} 保持为 0`
    : `${unitNames(units)} 可以等到线段 ${segment} 吻合之后再调`;

/** What is right and wrong in an exercise, and its hints, in Simplified Chinese. */
export const exerciseDiagnosisTerms: Partial<ExerciseDiagnosisTerms> = {
  allSegmentsMatch: (count) => `全部 ${count} 条线段都吻合。`,
  nothingMoved: '还没有移动任何东西。',
  stillOnly: ({ units, outputBias, why }) => {
    const only = units ? unitNames(units, true) : `输出偏置 ${outputBias}`;
    const rest = why
      ? `：从 x = ${why.from} 到 ${why.to}，它的斜率是 ${why.has}，而目标的斜率是 ${why.needs}`
      : '';
    return `预测目前还只是${only}${rest}。`;
  },
  segmentIsOff: (error) => `线段 ${error.segment} ${errorText(error)}。`,

  targetNeeds: (need) => `目标需要${neededUnit(need)}。`,
  facesLeft: (unit, parameter, on, kink) => {
    const where = {
      until: `在 x < ${kink} 时开启，之后关闭`,
      never: '在整个目标上都关闭',
      always: '在整个目标上都开启',
    };
    return `单元 ${unit} 朝左：它的${parameter === 'weight' ? '权重' : '斜率'}小于 0，因此${where[on]}。`;
  },
  steepAtRightKink: (unit, kink, slope, share) => {
    const wrong = slope.isOwn
      ? `斜率${muchOf(slope)}`
      : `给出的斜率是 ${slope.has} 而不是 ${slope.needs}`;
    return `单元 ${unit} ${bendsRight(kink)}，但${wrong}：${shareText(share)}。`;
  },
  steepAtWrongKink: (unit, slope, share, place) => {
    const wrong = slope.isOwn
      ? `单元 ${unit} 的斜率${muchOf(slope)}`
      : `单元 ${unit} 给出的斜率是 ${slope.has} 而不是 ${slope.needs}`;
    return `${wrong}：${shareText(share)}。此外单元 ${unit} 转折${wrongPlace(place)}。`;
  },
  rightSlopeWrongKink: (unit, isOwn, slope, isExact, place) =>
    `单元 ${unit} ${isOwn ? '的斜率' : '给出的斜率'} ${slope} ${isExact ? '正确' : '合适'}，` +
    `但转折${wrongPlace(place)}。`,
  rightKinkWrongSlope: (unit, kink, { isOwn, has, needs }, share) =>
    `单元 ${unit} ${bendsRight(kink)}，但${isOwn ? '斜率' : '给出的斜率'}是 ${has} 而不是 ${needs}` +
    `${share ? `：${shareText(share)}` : ''}。`,
  unitIsSilent: (unit, why) => {
    if (!why) return `单元 ${unit} 还没有作用。`;
    return 'line' in why
      ? `单元 ${unit} 没有作用：它的直线一直在 ${why.line}，低于 0。`
      : `单元 ${unit} 没有作用：它的折点 ${why.kink} 在目标的${why.isLeft ? '左' : '右'}边。`;
  },
  noUnitGives: (from, to, slope) =>
    `从 x = ${from} 到 ${to}，目标的斜率是 ${slope}，而没有单元给出它。`,
  slopeMustGo: (x, { before, after }) => `在 x = ${x} 处，斜率应从 ${before} 变为 ${after}。`,
  unitNotNeeded: (unit) => `单元 ${unit} 处于开启状态，但它所做的事并不需要单元。`,
  unitWithoutKink: (unit, parameter, isLowering, size) =>
    `单元 ${unit} 的${parameter === 'weight' ? '权重' : '斜率'}为 0：它没有折点，` +
    `并使一切${isLowering ? '降低' : '升高'} ${size}。`,
  unitsDoTheSame: (units, kink, slope) =>
    `${unitNames(units)} 做的是同一件事：都在 ${kink} 处以斜率 ${slope} 转折。`,
  unitNearlyRight: (unit, kink, slope) =>
    `单元 ${unit} 已接近正确：它在 ${kink} 处以斜率 ${slope} 转折。`,
  unitBendsWith: (unit, kink, slope) => `单元 ${unit} 在 ${kink} 处以斜率 ${slope} 转折。`,

  hintNothingLeft: '所有线段都吻合：没有什么可调的了。',
  hintLookWhereItBegins: (segment, x) =>
    `线段 ${segment} 是第一条不吻合的：看看它从哪里开始，x = ${x}。`,
  hintOffBy: (error, slope) =>
    `线段 ${error.segment} 是第一条不吻合的：${errorText(error)}。目标在那里的斜率是 ${slope}。`,
  hintNoNumbers: (segment, slope) =>
    `线段 ${segment} 是第一条不吻合的。目标在那里的斜率是 ${slope}。尚不知道能吻合整个目标的数值。`,
  hintFirstOff: (segment) => `线段 ${segment} 是第一条不吻合的。`,
  hintBeginWith: (unit, segment, wait) =>
    `先从单元 ${unit} 开始` + `${wait ? `；${waitText(segment, wait.units, wait.isZero)}` : ''}。`,
  hintLeaveForLater: (segment, units, isZero) => `${waitText(segment, units, isZero)}。`,
  hintClickTrack: '点击滑块的轨道比拖动更快。',
  ideaShouldBeSilent: '那里有一个本应保持为 0 的单元开启着。',
  ideaLookAtSlope: (x) => `它从 x = ${x} 开始，那里已经有一个单元转折：看看它的斜率。`,
  ideaBendThere: (x) => `它从 x = ${x} 开始，所以必须有一个单元在那里转折。`,
  ideaGiveChange: '之前开启的单元会继续开启：新的单元只需给出斜率的变化量。',
  ideaStaysZero: '单元在折点之前保持为 0，因此不影响它之前的一切。',
  ideaAlwaysOn: '那里需要一个在整个目标上都开启的单元。',
  ideaBendInside: (x) => `必须有一个单元在它内部转折，在 x = ${x} 处。`,
  ideaZeroUntil: (x) => `那里有一个单元开启着，它本应在 x = ${x} 之前保持为 0。`,
  ideaOffFrom: (x) => `那里有一个单元开启着，它本应从 x = ${x} 起关闭。`,
  ideaBendOutside: (isBefore, x) =>
    `看看负责它${isBefore ? '之前' : '之后'}那个折点（x = ${x}）的单元：它在这里也起作用。`,
  hintUnitShouldBe: (unit, need) => `单元 ${unit} 应当是${neededUnit(need)}。`,
  hintBendsRight: (unit, kink) => `单元 ${unit} ${bendsRight(kink)}。`,
  hintShouldBend: (unit, x, isToFaceRight) =>
    `单元 ${unit} 应在 x = ${x} 处转折${isToFaceRight ? '，并且朝右' : ''}。`,
  hintMustAdd: (slope) => `它在那里必须给出斜率 ${slope}。`,
  hintGiveWholeSlope: (unit, { before, after }, off) => {
    const why = off ? `${unitNames(off)} 在那里关闭` : '没有其他单元在那里给出斜率';
    return `那里斜率应从 ${before} 变为 ${after}。${why}，所以单元 ${unit} 必须给出全部斜率 ${after}。`;
  },
  hintGiveRest: ({ before, after }, difference, units, already) =>
    `那里斜率应从 ${before} 变为 ${after}，变化量为 ${difference}；${unitNames(units)} 已经给出 ${already}。`,
  hintShared: ({ before, after }, share) =>
    `那里斜率应从 ${before} 变为 ${after}：${shareText(share)}。`,
  hintOwnSlope: (outputWeight, slope) =>
    `它的输出权重是 ${outputWeight}，所以它自己的斜率必须是 ${slope}。`,
  hintSetSlopeZero: (unit) => `把单元 ${unit} 的斜率设为 0。`,
  hintSetNumbers: (unit, weight, bias) => `把单元 ${unit} 的权重设为 ${weight}，偏置设为 ${bias}。`,
  hintSetKink: (unit, kink, slope) => `把单元 ${unit} 的折点设为 ${kink}，斜率设为 ${slope}。`,
  hintSetAndWhy: (unit, weight, bias, kink, equation) =>
    `把单元 ${unit} 的权重设为 ${weight}，偏置设为 ${bias}。` +
    `要在 ${kink} 处转折，偏置必须是 −权重 × 折点：${equation}。`,

  descentStays: (loss) => `梯度下降没有移动：均方误差一直是 ${loss}。`,
  descentStuck: (_epochs, text, loss) => `梯度下降在 ${text} 轮之后停滞，均方误差为 ${loss}。`,
  descentStillMoves: (_epochs, text, loss) =>
    `${text} 轮之后梯度下降仍在移动，均方误差为 ${loss}。它还没有达到目标。`,
  descentSolved: (_epochs, text, error) =>
    `梯度下降达到了目标：${text} 轮之后最大误差为 ${error}。`,
  descentAlreadyThere: '梯度下降停在这些数值上：它们已经吻合。',
  descentDiverged: (_epochs, text) => `梯度下降在 ${text} 轮之后发散：步子不断变大，直到数值溢出。`,
  descentUsual: `这在这里很常见：${odds}`,
  descentRare: `这在这里很少见：${odds}`,
  stillNoGradient: '从这些数值出发，每个梯度都是 0，或者小得不起作用。',
  stillBecause: (units, state) => {
    const all = units === 1 ? '这个自由单元' : `全部 ${units} 个自由单元`;
    const rule = '而 relu 在那里的导数取为 0，所以每个梯度都是 0。';
    switch (state) {
      case 'off':
        return `${all}在整个目标上都关闭，所以每个梯度都是 0。`;
      case 'zero':
        return `${all}对每个 x 都从 z = 0 开始，${rule}`;
      case 'touching':
        return `在整个目标上，${all}关闭，或者 z = 0，${rule}`;
    }
  },
  moveAndTryAgain: '请移动一个单元，使它在某处开启，然后再试一次。',
  stuckTwins: (units, weight, bias) =>
    `${unitNames(units)} 从相同的数值开始，因此得到相同的梯度，并保持相同：权重 ${weight}，偏置 ${bias}。` +
    '它们合在一起只能使预测在一处转折。',
  stuckOff: (units) => `${unitNames(units)} 在整个目标上都关闭：梯度为 0，所以一直关闭。`,
  stuckStraight: (units) =>
    `${unitNames(units)} 在整个目标上都开启，所以只加上一条直线，没有转折。`,
  stuckNear: (units) => `${unitNames(units)} 几乎在同一处转折，因此几乎如同一个单元。`,
  stuckSomewhere: (isSolvable) =>
    `从这里出发，几乎没有哪个小步能降低误差${isSolvable ? '，尽管存在能吻合的数值' : ''}。`,

  allUnitsZero: (until, outputBias) => {
    const start = until === undefined ? '所有单元都是 0' : `在 x = ${until} 之前所有单元都是 0`;
    return outputBias === undefined ? `${start}。` : `${start}，预测就是输出偏置 ${outputBias}。`;
  },
  unitAddsEverywhere: (unit, value) => `单元 ${unit} 处处加上 ${value}。`,
  unitGivesSlope: (unit, slope, until) =>
    `单元 ${unit} ${until === undefined ? '在整个目标上' : `在 x = ${until} 之前`}给出斜率 ${slope}。`,
  unitBendsSum: ({ unit, x, kind, change, isUpwards, size, units, has, becomes }) => {
    const start = `${x === undefined ? '在那里' : `在 x = ${x} 处`}，单元 ${unit} `;
    const changes = `${isUpwards ? '加上' : '减去'} ${size}`;
    switch (kind) {
      case 'alone':
        return `${start}开启，加上斜率 ${change}。`;
      case 'more':
        return `${start}再${changes}，因为${unitNames(units)} 已经给出 ${becomes} 中的 ${has}。`;
      case 'because':
        return `${start}${changes}，因为${unitNames(units)} 给出 ${has}，而斜率必须是 ${becomes}。`;
      case 'plain':
        return `${start}${changes}：斜率从 ${has} 变为 ${becomes}。`;
    }
  },
  otherBends: (places) => `其余单元以同样的方式使预测转折，在 x = ${places} 处。`,
};
