import { resolve } from 'node:path';
import { analyse } from '../engine/analysis.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { linkedFiles } from './files/linked.ts';
import { shownPath } from './files/paths.ts';
import { readText } from './files/read.ts';
import { type Outcome, refused } from './outcome.ts';
import { projectsOf } from './project/projects.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Reads the one file that a command is about, with its project's settings. */
export function readOne(positionals: readonly string[], terminal: Terminal): Outcome<Snapshot> {
  const [name, second] = positionals;
  if (name === undefined) return { refusal: 'which file?' };
  if (second !== undefined) return { refusal: `one file at a time; "${second}" is one too many` };
  const path = resolve(terminal.cwd, name);
  const read = readText(path);
  if (refused(read)) return { refusal: `${name}: ${read.refusal}` };
  const project = projectsOf({ cwd: terminal.cwd }).of(path);
  return {
    value: analyse({
      path: shownPath(path, terminal.cwd),
      text: read.value.text,
      settings: project.settings,
      linked: linkedFiles(path, project.reach).text,
    }),
  };
}
