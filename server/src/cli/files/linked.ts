import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { refused } from '../outcome.ts';
import { liesIn } from './paths.ts';
import { readText } from './read.ts';

/** The other files of a report, by the path that the report gives. */
export interface LinkedFiles {
  /** Undefined where there is none, or none within reach. */
  text(path: string): string | undefined;
  /** Where that file is. */
  absolute(path: string): string;
}

/** Data files beside `file`; only those inside the folder `reach`, also after symbolic links are followed. */
export function linkedFiles(file: string, reach: string): LinkedFiles {
  const texts = new Map<string, string | undefined>();
  const absolute = (path: string) => resolve(dirname(file), path);
  return {
    absolute,
    text(path) {
      const target = absolute(path);
      if (!texts.has(target)) texts.set(target, isWithin(target, reach) ? textOf(target) : undefined);
      return texts.get(target);
    },
  };
}

function textOf(path: string): string | undefined {
  const read = readText(path);
  return refused(read) ? undefined : read.value.text;
}

function isWithin(path: string, folder: string): boolean {
  try {
    return liesIn(realpathSync(path), realpathSync(folder));
  } catch {
    return false;
  }
}
