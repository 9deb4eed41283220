/** The step that a key leads to among `count` steps in a row, counted from 1; undefined for other keys. */
export function stepAfterKey(
  key: string,
  step: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count, step + 1);
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(1, step - 1);
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return undefined;
  }
}
