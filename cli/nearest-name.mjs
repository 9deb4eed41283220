/**
 * The name that was most likely meant: the one that takes the fewest letters to change, at most a third.
 * @param {string} name
 * @param {readonly string[]} names
 */
export function nearestName(name, names) {
  const distances = names.map((each) => countChanges(name.toLowerCase(), each.toLowerCase()));
  const least = Math.min(...distances);
  return least <= Math.max(1, name.length / 3) ? names[distances.indexOf(least)] : undefined;
}

/** Levenshtein's distance: letters left out, put in or replaced. */
function countChanges(from, to) {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = above[column - 1] + (isSame ? 0 : 1);
      current.push(Math.min(replaced, above[column] + 1, current[column - 1] + 1));
    }
    above = current;
  }
  return above[to.length];
}
