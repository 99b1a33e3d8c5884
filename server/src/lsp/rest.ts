/** Milliseconds in which nobody types. */
const PAUSE = 1500;

/** What is given back at the first time stands ready for it only at the second. */
const TIMES = 2;

/** Waits for moments in which nobody types, and uses them. */
export interface Rest {
  /** There is something to do in the next such moments. */
  due(): void;
  /** Somebody types: what is due waits on. */
  disturbed(): void;
}

export function rest(use: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      use();
      times--;
      if (times > 0) wait();
    }, PAUSE);
  };
  return {
    due() {
      times = TIMES;
      wait();
    },
    disturbed() {
      if (times > 0) wait();
    },
  };
}
