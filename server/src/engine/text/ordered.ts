/**
 * How many items at the head of a list `holds` is true of, where it is true of none behind the first of which it is not: found
 * in the logarithm of their number.
 */
export function countAtHead<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
