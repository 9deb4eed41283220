import type { FigureTerms } from '../../core/figure-terms.js';

const kind = (whole: boolean): string => (whole ? '整数' : '数');

/** What every figure says, in Simplified Chinese. */
export const figureTerms: Partial<FigureTerms> = {
  listed: (words) => `${words.slice(0, -1).join('、')}和${words[words.length - 1]}`,
  notANumber: '非数',

  valueRefused: (name, value, allowed) => `${name}="${value}" 无法使用。允许：${allowed}。`,
  usedInstead: (value) => `改用：${value}。`,
  presentState: '当前状态',
  allowedState: '由此属性返回的第 1 版对象',

  numberBetween: (whole, min, max) => `${min} 到 ${max} 的${kind(whole)}`,
  numberAbove: (whole, min, max) => `大于 ${min} 且不超过 ${max} 的${kind(whole)}`,
  oneOfWords: (words) => `${words} 之一`,
  anyOfWords: (words) => `${words} 中的若干个`,
  upToOfWords: (most, words) => `1 到 ${most} 个，取自 ${words}`,
  wordOr: (word, other) => `${word} 或${other}`,
  upToNumbers: (most, each) => `1 到 ${most} 个数，每个都是${each}`,
  twoNumbers: (each) => `两个数，小的在前，每个都是${each}`,
  upToPoints: (most, example) => `最多 ${most} 个点，例如 ${example}`,
  verticesRule: (fewest, most, example, reason) =>
    `${fewest} 到 ${most} 个点，例如 ${example}，x 依次递增，` +
    `所有数都在 −1,000,000 到 1,000,000 之间（${reason}）`,
  noVertices: '一个点也没有',
  notAVertex: (text) => `“${text}”不是这样的点`,
  countOfVertices: (count) => `现有 ${count} 个`,
  sameX: (x) => `x = ${x} 出现了两次`,
  fallingX: (x, before) => `x = ${x} 排在 x = ${before} 之后`,

  download: '下载',
  downloadPng: '下载 PNG',
  cancel: '取消',
  pictureNeedsFigure: '只有显示出来的图才能存成图片。',
  noCanvas: '此浏览器没有可用的画布。',
  pictureFailed: '浏览器无法写出图片。',

  exactValueOf: (label) => `${label}，精确值`,
  lowerValue: (label) => `减小${label}`,
  raiseValue: (label) => `增大${label}`,
  fieldRefused: (text, example, value) =>
    `“${text}”无法读作数字。请写成 ${example} 这样的数字；数值仍为 ${value}。`,
  probeName: (input) => `在 ${input} 处读数`,
};
