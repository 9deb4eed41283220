import type { Frame } from './recording.js';

/**
 * A recording as comma-separated values, a line per frame: epoch, loss, then every parameter in full
 * precision, named by layer (0-based) and place, such as w0[3][0] and b0[3].
 */
export function recordingToCSV(frames: readonly Frame[], sizes: readonly number[]): string {
  const lines = [['epoch', 'loss', ...parameterNames(sizes)].join(',')];
  for (const { epoch, loss, parameters } of frames) {
    lines.push([epoch, loss, ...parameters].join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function parameterNames(sizes: readonly number[]): string[] {
  const names: string[] = [];
  for (let layer = 0; layer + 1 < sizes.length; layer += 1) {
    for (let output = 0; output < sizes[layer + 1]; output += 1) {
      for (let input = 0; input < sizes[layer]; input += 1) {
        names.push(`w${layer}[${output}][${input}]`);
      }
    }
    for (let output = 0; output < sizes[layer + 1]; output += 1) names.push(`b${layer}[${output}]`);
  }
  return names;
}
