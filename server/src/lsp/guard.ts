/** Where faults are told: the editor's log of the server. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
}

/** A handler that never throws: a fault is logged with the name of what failed, and answered with `otherwise`. */
export function guarded<Args extends readonly unknown[], Result>(
  log: Log,
  name: string,
  otherwise: Result,
  handle: (...args: Args) => Result | Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await handle(...args);
    } catch (error) {
      log.error(`${name} failed: ${reasonOf(error)}`);
      return otherwise;
    }
  };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
