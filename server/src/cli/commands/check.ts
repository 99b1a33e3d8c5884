import { readArguments } from '../arguments.ts';
import { applyBaseline } from '../check/baseline-file.ts';
import { checkAll } from '../check/check-all.ts';
import { CHECK_OPTIONS, type CheckArguments, type FailOn, jobsOf } from '../check/options.ts';
import { type FileReport, isAtLeast } from '../check/report.ts';
import { ruleSettings } from '../check/rule-option.ts';
import { startSession, type Task } from '../check/session.ts';
import type { Command } from '../command.ts';
import { EXIT, type ExitCode, worst } from '../exit.ts';
import { toGithub } from '../formats/github.ts';
import { toJson } from '../formats/json.ts';
import { summaryLine, toPretty } from '../formats/pretty.ts';
import type { Run } from '../formats/run.ts';
import { toSarif } from '../formats/sarif.ts';
import { noteFaults } from '../note-faults.ts';
import { type Outcome, refused } from '../outcome.ts';
import { noteProblems } from '../project/note-problems.ts';
import { refuse } from '../refuse.ts';
import type { Terminal } from '../terminal/terminal.ts';

const STDIN_NAME = 'stdin.report.md';

export const check: Command = {
  name: 'check',
  synopsis: '[PATH…]',
  summary: 'find figures that cannot all be true',
  details: `Checks files, folders and globs; the working folder when none is named, standard input for "-".
Of a folder: files named *.report.md, .yaml, .yml, .json, .csv, .tsv or .txt, Markdown whose front matter
says "ticktie: true", and what the settings include. A file that is named is always checked.

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, configuration or unreadable input;
3 a fault of Ticktie's own.`,
  options: CHECK_OPTIONS,
  async run(words, terminal) {
    const read = readArguments(words, CHECK_OPTIONS);
    const outcome = refused(read) ? read : await checkAsAsked(read.value, terminal);
    return refused(outcome) ? refuse(terminal, outcome.refusal, check.name) : outcome.value;
  },
};

async function checkAsAsked(given: CheckArguments, terminal: Terminal): Promise<Outcome<ExitCode>> {
  const { options, positionals } = given;
  const task = taskOf(given, terminal.cwd);
  if (refused(task)) return task;
  const jobs = jobsOf(options.jobs);
  if (refused(jobs)) return jobs;
  const started = performance.now();
  const session = startSession(task.value);
  const names = positionals.length === 0 ? ['.'] : positionals;
  const stdinName = options['stdin-filename'] ?? STDIN_NAME;
  const job = { names, stdinName, task: task.value, session, jobs: jobs.value };
  const checked = await checkAll(job, terminal);
  if (refused(checked)) return checked;
  const compared = applyBaseline(checked.value, options, terminal.cwd);
  if (refused(compared)) return compared;
  const run = { ...compared.value, milliseconds: performance.now() - started };
  terminal.print(await formatted(run, given, terminal));
  if (run.reports.length === 0) terminal.note(`ticktie: no reports in ${names.join(', ')}\n`);
  const problems = noteProblems(session.projects.files(), terminal);
  return {
    value: worst(resultOf(run.reports, options['fail-on']), problems, noteFaults(run.reports, terminal)),
  };
}

function taskOf({ options, positionals }: CheckArguments, cwd: string): Outcome<Task> {
  const rules = ruleSettings(options.rule);
  if (refused(rules)) return rules;
  if (options.fix && positionals.includes('-')) {
    return { refusal: '--fix writes files; it has nothing to write for standard input' };
  }
  const repair = options.fix ? 'notation' : 'nothing';
  return { value: { cwd, config: options.config, rules: rules.value, repair } };
}

async function formatted(run: Run, { options }: CheckArguments, terminal: Terminal): Promise<string> {
  if (options.format === 'json') return toJson(run);
  if (options.format === 'github') return toGithub(run);
  if (options.format === 'sarif') return toSarif(run);
  return toPretty(run, terminal) + (options.quiet ? '' : summaryLine(run));
}

function resultOf(reports: readonly FileReport[], failOn: FailOn): ExitCode {
  if (reports.some(report => report.unreadable)) return EXIT.input;
  const fails = ({ findings }: FileReport) =>
    failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn));
  return reports.some(fails) ? EXIT.findings : EXIT.clean;
}
