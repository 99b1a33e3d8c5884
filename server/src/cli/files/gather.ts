import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../outcome.ts';
import type { Projects } from '../project/projects.ts';
import { fileOptsIn } from './opt-in.ts';
import { slashes } from './paths.ts';
import { fileTrouble } from './read.ts';
import { type Chooser, type Unreadable, walk } from './walk.ts';

/** What a command line's paths name: absolute, each once, in the order they were named. */
export interface Gathered {
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * Files named by path or glob are taken as they are; of a folder, those that opt in or that the settings include.
 * Refuses a glob that matches nothing: it is more often a mistake than an empty project.
 */
export async function gather(
  named: readonly string[],
  cwd: string,
  projects: Projects,
): Promise<Outcome<Gathered>> {
  const files = new Set<string>();
  const unreadable: Unreadable[] = [];
  for (const name of named) {
    const path = resolve(cwd, name);
    const kind = kindOf(path);
    if (kind === 'folder') {
      const found = walk(path, choosing(projects));
      for (const file of found.files) files.add(file);
      unreadable.push(...found.unreadable);
    } else if (kind === 'file') {
      files.add(path);
    } else if (isGlob(name)) {
      const matches = await expand(name, cwd);
      if (matches.length === 0) return { refusal: `no file matches ${name}` };
      for (const file of matches) files.add(file);
    } else {
      unreadable.push({ path, reason: kind.reason });
    }
  }
  return { value: { files: [...files], unreadable } };
}

function choosing(projects: Projects): Chooser {
  return {
    wantsFile(path) {
      const project = projects.of(path);
      if (project.excludes(path)) return false;
      return project.includes(path) || fileOptsIn(path);
    },
    wantsFolder: path => !projects.of(path).excludes(path),
  };
}

function kindOf(path: string): 'file' | 'folder' | { readonly reason: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { reason: fileTrouble(error) };
  }
}

function isGlob(name: string): boolean {
  return /[*?[\]{}!]/.test(name);
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  // Loaded when there is a glob: most runs have none.
  const { glob } = await import('tinyglobby');
  const matches = await glob([slashes(pattern)], {
    cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return matches.map(match => resolve(match)).sort();
}
