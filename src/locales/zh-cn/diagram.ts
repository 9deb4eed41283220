import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const kinds = { input: '输入', hidden: '单元', output: '输出' } as const;
const roles = { fixed: '固定', adjustable: '可调' } as const;

function counted({ text }: CountOf, noun: string): string {
  return `${text} 个${noun}`;
}

function unit(activation: ActivationName): string {
  const name = activations[activation];
  return /[a-z]/i.test(name) ? ` ${name} 单元` : `${name}单元`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `，${label}`}`;
}

/** What the network diagram says, in Simplified Chinese. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const middle =
      hidden.length === 1
        ? `${hidden[0].text} 个${unit(activation)}`
        : `${hidden.length} 个隐藏层（${hidden.map(({ text }) => text).join('、')} 个${unit(activation)}）`;
    return `由${counted(inputs, '输入')}、${middle}和${counted(outputs, '输出')}组成的网络`;
  },
  diagramCaption: (deep, activation) =>
    `每条线带有一个权重。单元把${deep ? '前一层的值' : '输入'}乘以各条线的权重，` +
    `加上自己的偏置，再施加 ${activations[activation]}。`,

  noteFilled: '实心单元处于激活状态，空心单元没有激活。',
  noteThicker: '线越粗，权重越大；虚线表示权重小于 0。',
  noteLighter: '较浅的单元是固定的。',
  noteFramed: '加框的字母可以调节。',
  notePoint: '指向节点即可查看它的数值。',
  noteIllustrative: '数值仅作示意，不属于任何真实的网络。',

  describeNetwork: (heading) => `${heading}。`,
  describeOutputs: (count, activation) =>
    `${count === 1 ? '输出' : '各个输出'}的激活函数是 ${activations[activation]}。`,
  namesOfNodes: (kind, names) => `${kinds[kind]}：${names}。`,
  unitsWithRole: (role, _count, units) => `单元 ${units} 是${roles[role]}的。`,
  nodesHighlighted: (nodes) => `突出显示：${nodes}。`,
  factsAtInputs: (count, inputs, facts) =>
    `${count === 1 ? `当 x = ${inputs} 时` : `当输入为 ${inputs} 时`}：${facts.join('，')}。`,
  factNoUnitOn: '没有单元激活',
  factEveryUnitOn: '所有单元都激活',
  factUnitsOn: (_count, units) => `单元 ${units} 激活`,
  factOthersOff: '其余单元不激活',
  factOutput: (name, value) => `${name}为 ${value}`,
  biasesAreWeights: '偏置是偏置单元的权重，偏置单元的值恒为 1。',
  numbersIllustrative: '数值仅作示意。',

  nodeOfUnit: (number, label) => named('单元', number, label),
  nodeOfInput: (number, label) => named('输入', number, label),
  nodeOfOutput: (number, label) => named('输出', number, label),
  biasUnitOfInputs: '输入层的偏置单元',
  biasUnitOfLayer: (layer) =>
    layer === undefined ? '隐藏层的偏置单元' : `第 ${layer} 个隐藏层的偏置单元`,

  nodePieces: (pieces) => pieces.join('，'),
  nodeFixed: '固定',
  nodeAdjustable: '可调',
  nodeHighlighted: '突出显示',
  nodeOn: '激活',
  nodeOff: '未激活',
  nodesNotDrawn: (kind, count, first, last) =>
    `有 ${count} 个${kind === 'hidden' ? '单元' : '节点'}未画出，从 ${first} 到 ${last}`,
  incomingPieces: (pieces) => pieces.join('；'),
  incomingWeight: (weight, from) => `来自${from}的权重 ${weight}`,
  incomingBias: (bias) => `偏置 ${bias}`,

  moreNodes: (count) => `另有 ${count} 个`,
  biasUnit: '偏置',
  outputNode: (number) => named('输出', number, ''),
  layerOf: ({ kind, count, activation }) =>
    [
      ...(count === undefined ? [] : [`${count} 个`]),
      ...(activation === undefined ? [] : [activations[activation]]),
      kinds[kind],
    ].join(' '),

  networkName: '网络：用方向键在节点之间移动',
  equationsName: '方程',
  noNetworkWithId: (id) => `没有可显示的网络：id 为“${id}”的元素没有网络。`,
  noNetwork: '没有可显示的网络。',

  allowedNodes: (most, largest) =>
    `用逗号隔开的 1 到 ${most} 个名称，或 1 到 ${largest} 之间的整数`,
  allowedHiddenLayers: (most, layers, largest) =>
    `用逗号隔开的 1 到 ${most} 个名称，或 1 到 ${layers} 个 1 到 ${largest} 之间的整数`,
  allowedSizes: (sizes) => `${sizes}，或同样多的名称，与所显示的网络一致`,
  allowedValues: (inputs) => (inputs === 1 ? '一个数' : `一个数，或 ${inputs} 个数`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 到 ${last}`,
    );
    return `${parts.join('、')}，用逗号隔开`;
  },
  noMarks: '无',
};
