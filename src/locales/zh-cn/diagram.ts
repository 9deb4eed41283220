import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations, titles } from './activations.js';

const counts = '零 一 两 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const nouns = { input: '输入', hidden: '单元', output: '输出' } as const;
const roles = { fixed: '固定', adjustable: '可调' } as const;

/** "三个", "1,024 个". */
function counted({ count, text }: CountOf): string {
  return counts[count] === undefined ? `${text} 个` : `${counts[count]}个`;
}

/** Latin names stand apart from Chinese characters. */
function ofKind(activation: ActivationName, noun: string): string {
  const name = activations[activation];
  return /[a-z]/i.test(name) ? ` ${name} ${noun}` : `${name}${noun}`;
}

function applied(activation: ActivationName): string {
  const isChinese = activation === 'linear' || activation === 'step';
  return isChinese ? titles[activation] : ` ${activations[activation]}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join('、')}和 ${words[words.length - 1]}`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `，${label}`}`;
}

/** What the network diagram says, in Simplified Chinese. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const units =
      hidden.length === 1
        ? `${counted(hidden[0])}${ofKind(activation, '单元')}`
        : `${counts[hidden.length]}个隐藏层（分别有 ${listed(hidden.map(({ text }) => text))} 个` +
          `${ofKind(activation, '单元')}）`;
    return `网络：${counted(inputs)}输入、${units}和${counted(outputs)}输出`;
  },
  diagramCaption: (deep, activation) =>
    `每条连线都带有一个权重。单元把${deep ? '前一层的值' : '输入'}与各连线的权重相乘并求和，` +
    `加上自己的偏置，再应用${applied(activation)}。`,

  noteFilled: '实心单元开启，空心单元关闭。',
  noteThicker: '连线越粗，权重越大；虚线的权重小于 0。',
  noteLighter: '颜色较浅的单元是固定的。',
  noteFramed: '带框的字母可以调整。',
  notePoint: '指向节点即可读取它的数值。',
  noteIllustrative: '这些数值只是示例：它们不属于任何真实网络。',

  describeNetwork: (heading) => `${heading}。`,
  describeOutputs: (_count, activation) => `输出的激活：${activations[activation]}。`,
  namesOfNodes: (kind, names) => `${nouns[kind]}：${names}。`,
  unitsWithRole: (role, _count, list) => `单元 ${list} ${roles[role]}。`,
  nodesHighlighted: (nodes) => `突出显示：${nodes}。`,
  factsAtInputs: (count, list, facts) =>
    `${count === 1 ? `在 x = ${list} 处` : `输入为 ${list} 时`}：${facts.join('，')}。`,
  factNoUnitOn: '没有单元开启',
  factEveryUnitOn: '所有单元都开启',
  factUnitsOn: (_count, list) => `单元 ${list} 开启`,
  factOthersOff: '其余单元关闭',
  factOutput: (name, value) => `${name} = ${value}`,
  biasesAreWeights: '偏置就是偏置单元的权重，偏置单元的值始终为 1。',
  numbersIllustrative: '这些数值只是示例。',

  nodeOfUnit: (number, label) => named('单元', number, label),
  nodeOfInput: (number, label) => named('输入', number, label),
  nodeOfOutput: (number, label) => named('输出', number, label),
  biasUnitOfInputs: '输入层的偏置单元',
  biasUnitOfLayer: (layer) =>
    layer === undefined ? '隐藏层的偏置单元' : `隐藏层 ${layer} 的偏置单元`,

  nodePieces: (pieces) => pieces.join('，'),
  nodeFixed: '固定',
  nodeAdjustable: '可调',
  nodeHighlighted: '突出显示',
  nodeOn: '开启',
  nodeOff: '关闭',
  nodesNotDrawn: (kind, count, first, last) =>
    `未画出 ${count} 个${kind === 'hidden' ? '单元' : '节点'}，编号 ${first} 到 ${last}`,
  incomingPieces: (pieces) => pieces.join('；'),
  incomingWeight: (weight, from) => `权重 ${weight}，来自${from}`,
  incomingBias: (bias) => `偏置 ${bias}`,

  moreNodes: (count) => `另有 ${count} 个`,
  biasUnit: '偏置',
  outputNode: (number) => named('输出', number, ''),
  layerOf: ({ kind, count, activation }) => {
    const text = activation === undefined ? nouns[kind] : ofKind(activation, nouns[kind]);
    return count === undefined ? text.trim() : `${count} 个${text}`;
  },

  networkName: '网络：用方向键在节点之间移动',
  equationsName: '方程',
  noNetworkWithId: (id) => `没有可显示的网络：没有 id 为“${id}”的元素拥有网络。`,
  noNetwork: '没有可显示的网络。',

  allowedNodes: (most, largest) =>
    `1 到 ${most} 个以逗号分隔的名称，或一个从 1 到 ${largest} 的整数`,
  allowedHiddenLayers: (most, layers, largest) =>
    `1 到 ${most} 个以逗号分隔的名称，或 1 到 ${layers} 个从 1 到 ${largest} 的整数`,
  allowedSizes: (sizes) => `${sizes}，或与所示网络相应个数的名称`,
  allowedValues: (count) => (count === 1 ? '一个数' : `一个数，或 ${count} 个数`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 到 ${last}`,
    );
    return `${parts.join('、')}，以逗号分隔`;
  },
  noMarks: '无',
};
