/**
 * What is made of each, in one list: `flatMap` for what is done with every figure. The built-in one asks each list what
 * kind of list it is to make, and costs several times as much where most of what is made is empty.
 */
export function ofEach<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => readonly Made[],
): Made[] {
  const all: Made[] = [];
  for (let at = 0; at < items.length; at++) {
    const made = make(items[at] as Item, at);
    for (let i = 0; i < made.length; i++) all.push(made[i] as Made);
  }
  return all;
}
