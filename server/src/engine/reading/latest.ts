import { onForget } from '../text/forget.ts';

/**
 * A function that remembers what it made of the last thing it was given. Rules look at one block or table after the
 * other: each is read once for all of them, and nothing is held for those that are done.
 */
export function latest<Input extends object | string, Output>(
  make: (input: Input) => Output,
): (input: Input) => Output {
  let last: { readonly input: Input; readonly output: Output } | undefined;
  onForget(() => {
    last = undefined;
  });
  return input => {
    if (last?.input !== input) last = { input, output: make(input) };
    return last.output;
  };
}

/** A function that remembers what it made of everything it was given, for as long as that is held elsewhere. */
export function once<Input extends object, Output>(make: (input: Input) => Output): (input: Input) => Output {
  let known = new WeakMap<Input, { readonly output: Output }>();
  onForget(() => {
    known = new WeakMap();
  });
  return input => {
    let found = known.get(input);
    if (found === undefined) {
      found = { output: make(input) };
      known.set(input, found);
    }
    return found.output;
  };
}
