import { writeFileSync } from 'node:fs';
import { analyse } from '../../engine/analysis.ts';
import type { RuleSetting } from '../../engine/settings/settings.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { type Decoded, encode } from '../files/decode.ts';
import { linkedFiles } from '../files/linked.ts';
import { shownPath } from '../files/paths.ts';
import { fileTrouble, readText } from '../files/read.ts';
import { reasonOf, refused } from '../outcome.ts';
import { type Projects, projectsOf } from '../project/projects.ts';
import { converter } from './convert.ts';
import { fixNotation } from './fix.ts';
import { type FileReport, faultyReport, unreadableReport } from './report.ts';

/** What is the same for every file of a run; plain data, so that worker threads get it too. */
export interface Task {
  readonly cwd: string;
  /** Absolute; set by `--config`. */
  readonly config?: string;
  /** From `--rule`. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly repair: 'nothing' | 'notation';
}

/** Checks files one after the other; nothing that is in a file makes it fail. */
export interface Session {
  readonly projects: Projects;
  checkFile(path: string): FileReport;
  /** Checks a text that is not on disk as if it were `path`. */
  checkText(path: string, source: Decoded): FileReport;
}

export function startSession(task: Task): Session {
  const projects = projectsOf(task);
  const guarded = (path: string, check: () => FileReport): FileReport => {
    try {
      return check();
    } catch (error) {
      return faultyReport(shownPath(path, task.cwd), faultOf(error));
    }
  };
  return {
    projects,
    checkFile: path =>
      guarded(path, () => {
        const read = readText(path);
        if (refused(read))
          return unreadableReport(shownPath(path, task.cwd), `Cannot be read: ${read.refusal}`);
        return check(path, read.value, task, projects);
      }),
    checkText: (path, source) => guarded(path, () => check(path, source, task, projects)),
  };
}

function check(path: string, source: Decoded, task: Task, projects: Projects): FileReport {
  const shown = shownPath(path, task.cwd);
  const project = projects.of(path);
  const linked = linkedFiles(path, project.reach);
  const analyseText = (text: string): Snapshot =>
    analyse({ path: shown, text, settings: project.settings, linked: linked.text });
  const first = analyseText(source.text);
  const repairs = task.repair === 'notation' && source.faithful;
  const { snapshot, count } = repairs ? fixNotation(first, analyseText) : { snapshot: first, count: 0 };
  if (count > 0) {
    const refusal = write(path, encode(snapshot.text, source));
    if (refusal !== undefined) return unreadableReport(shown, refusal);
  }
  return {
    path: shown,
    findings: snapshot.findings.map(converter(snapshot, { path: shown, cwd: task.cwd, linked })),
    figures: snapshot.figures.length,
    unreadable: false,
    fixed: count,
    faults: snapshot.faults,
  };
}

/** Why a file could not be written; undefined when it was. */
function write(path: string, bytes: Uint8Array): string | undefined {
  try {
    writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return `The fixes cannot be written: ${fileTrouble(error)}`;
  }
}

function faultOf(error: unknown): string {
  return process.env.TICKTIE_DEBUG && error instanceof Error ? (error.stack ?? '') : reasonOf(error);
}
