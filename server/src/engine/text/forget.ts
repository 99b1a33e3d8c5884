const forgetters: (() => void)[] = [];

/** Has something that modules remember let go of when `forgetAll` is called; asked for as they are loaded, and never later. */
export function onForget(forget: () => void): void {
  forgetters.push(forget);
}

/** Lets go of all that was remembered for the sake of speed. Tables that once held much stay large: there are new ones. */
export function forgetAll(): void {
  for (const forget of forgetters) forget();
}
