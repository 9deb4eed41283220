import type { ActivationName } from '../../core/activations.js';
import type { KinksTerms, OnWhere } from '../../core/kinks-terms.js';
import { activations } from './activations.js';

const whereOn: Readonly<Record<OnWhere, string>> = {
  everywhere: '它处处开启',
  nowhere: '它处处关闭',
  left: '它在折点左侧开启',
  right: '它在折点右侧开启',
};

function unitName(unit: number, label: string): string {
  return label === '' ? `单元 ${unit} ` : `单元 ${unit}（${label}）`;
}

function unitsOf(activation: ActivationName): string {
  const name = activations[activation];
  return /[a-z]/i.test(name) ? `${name} 单元` : `${name}单元`;
}

/** What the strip of kinks says, in whatever figure it stands, in Simplified Chinese. */
export const kinksTerms: Partial<KinksTerms> = {
  kinksHeading: '函数在哪里转折',
  kinksCaption: (movable) =>
    '总和的每个折点都需要一个单元；向下的折点需要输出权重为负的单元。' +
    (movable ? '可以沿着所在的行拖动圆环，或在目标位置按下。' : ''),
  kinksSum: '总和',
  kinksSumDetail: (bias) => `所有单元与输出偏置 ${bias} 之和`,
  kinksSumLabel: (from, to) => `所有单元之和，x 从 ${from} 到 ${to}`,

  kinkName: (unit, label) => `单元 ${unit} 的折点${label && `，${label}`}`,
  kinkValue: (x, slopeChange) => `x = ${x}，斜率变化 ${slopeChange}`,

  kinkRowsName: '单元',
  kinkRowUnit: (unit) => `单元 ${unit}`,
  kinkRowFixed: '固定',
  kinkRowBends: (x) => `折点在 ${x}`,
  kinkRowBendsNowhere: '没有折点',
  kinkRowsFirst: (shown, count) => `${count} 个单元中的前 ${shown} 个`,

  kinkNowhere: (unit, label, tooSmall, added) =>
    `${unitName(unit, label)}没有折点：其权重${tooSmall ? '太小' : '为 0'}，处处贡献 ${added}。`,
  kinkOutside: (unit, label, x, on) =>
    `${unitName(unit, label)}的折点在 x = ${x}，位于图外；在图内${whereOn[on ? 'everywhere' : 'nowhere']}。`,
  kinkSilent: (unit, label, x, on) =>
    `${unitName(unit, label)}的折点在 x = ${x}，但输出权重为 0，总和在此不转折；${whereOn[on]}。`,
  kinkBendsSum: ({ unit, label, upwards, x, slopeChange, on }) =>
    `${unitName(unit, label)}在 x = ${x} 处使总和向${upwards ? '上' : '下'}转折，` +
    `斜率在此变化 ${slopeChange}；${whereOn[on]}。`,

  describeSum: ({ countText, activation, bias, from, to }) =>
    `${countText} 个 ${unitsOf(activation)}与输出偏置 ${bias} 之和，x 从 ${from} 到 ${to}。`,
  kinksNotListed: (_count, countText) => `其余 ${countText} 个单元未列出。`,
  sumIsStraight: (slope) => `总和是一条斜率为 ${slope} 的直线。`,
  sumBendsTimes: (count) => `总和转折 ${count} 次。`,
  sumBendsAt: (places, slopes) => `总和在 x = ${places} 处转折；斜率从左到右为 ${slopes}。`,

  kinksNeedOneToOne: '只有一个输入和一个输出的网络才能在一条轴上显示折点。',
  kinksOfLinear: '线性单元没有折点：它们的总和是一条直线。',
  kinksOfStep: '阶跃单元没有折点：它们跳跃而不转折。',
  kinksOfSmooth: (activation) => `没有折点：${unitsOf(activation)}是光滑的，处处略有弯曲。`,
  kinksOfDeep:
    '较深层的单元在前面单元的折点处转折，也在自身总和经过 0 处转折：每个单元有多个折点，因此不为每个单元显示一行。',
  kinksOfOutput: (activation) =>
    `输出的 ${activations[activation]} 在此前的总和经过 0 的每一处再增加一个折点。`,
  kinksBeforeOutput: (activation) =>
    `各行描述的是经过输出激活（${activations[activation]}）之前的总和。`,

  kinksNoUnits: '这里还没有折点：该图没有 relu-unit 子元素，也没有跟随其他元素。',
  kinksNoNetwork: (id) => `没有可显示的网络：没有 id 为“${id}”的元素拥有网络。`,
  kinksLocked: (id) => `这里的折点只能查看：“${id}”不允许其他元素移动它们。`,

  kinksData: '数据',
  kinksUnitsTable: '单元',
  kinksUnitColumn: '单元',
  kinksWeightColumn: '权重',
  kinksBiasColumn: '偏置',
  kinksOutputWeightColumn: '输出权重',
  kinksPlaceColumn: '折点 x =',
  kinksChangeColumn: '斜率变化',
  kinksOnColumn: '开启范围',
  kinksNoPlace: '无',
  kinksOnEverywhere: '处处',
  kinksOnNowhere: '无',
  kinksOnBetween: (from, to) => `${from} 到 ${to}`,
  kinksOutputBias: (bias) => `输出偏置 ${bias}`,
  kinksStretchesTable: '折点之间的总和',
  kinksFromColumn: '从 x =',
  kinksToColumn: '到 x =',
  kinksSlopeColumn: '斜率',
};
