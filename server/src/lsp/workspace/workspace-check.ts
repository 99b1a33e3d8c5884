import type { ResultProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { Scope } from '../configuration.ts';
import { guarded, type Log } from '../guard.ts';
import type { CheckBeside, Host } from '../host.ts';
import { mayAsk } from '../opt-in.ts';
import { sameSpelling } from '../uri.ts';
import type { ClosedFile, ClosedReport } from './closed-files.ts';
import { foundInFiles } from './found.ts';

/** With so many files the author is shown how far the check is, and may end it. */
const MANY = 40;

export interface WorkspaceSources {
  readonly filesIn: Host['filesIn'];
  readonly checkBeside: CheckBeside;
  readonly log: Log;
  folders(): readonly string[];
  isOpen(uri: string): boolean;
  /** Resolves when what is open has been judged: it comes first. */
  openAreJudged(): Promise<unknown>;
  scopeOf(uri: string): Promise<Scope>;
  /** Resolves when the author is not typing. */
  calm(): Promise<void>;
  /** The folder that a report's data may lie in. */
  reachOf(uri: string): string;
  progress(): Promise<WorkDoneProgressServerReporter>;
  /** Nothing is left to check. */
  done(): void;
}

/** Checks the reports of the workspace that are not open, once a client asks for them, and again as they change on disk. */
export interface WorkspaceCheck {
  /**
   * Answers a client. One that takes results as they come is told of each file when it is checked, and of all changes as
   * long as its request lives, as the protocol has it; another is told of everything once it is done.
   */
  pull(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    stream: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** What is on disk for a document that the editor has just closed; nothing when no client follows the workspace. */
  closed(uri: string): Promise<WorkspaceFullDocumentDiagnosticReport>;
  /** The editor shows it now: its findings are told by other means. */
  opened(uri: string): void;
  /** Files changed, came or went on disk, or the editor let go of them. */
  changed(uris: readonly string[]): void;
  /** The settings or the folders are others. */
  judgeAgain(): void;
}

export function workspaceCheck(sources: WorkspaceSources): WorkspaceCheck {
  const found = foundInFiles();
  let due: 'all' | Set<string> = 'all';
  let stop = new AbortController();
  let running: Promise<void> | undefined;
  /** What changed since the files that are being checked began to be read. */
  let meanwhile = new Set<string>();
  let send: ((report: WorkspaceDocumentDiagnosticReport) => void) | undefined;
  let endHeld = () => {};

  const run = guarded(sources.log, 'The check of the workspace', undefined, async () => {
    while (due === 'all' || due.size > 0) {
      const wanted = due;
      due = new Set();
      meanwhile = new Set();
      stop = new AbortController();
      const { signal } = stop;
      await sources.openAreJudged();
      const files = await filesOf(wanted === 'all' ? await allFiles() : [...wanted]);
      if (wanted === 'all') tellOfThoseGone(files);
      if (!signal.aborted) await check(files, signal);
    }
    sources.done();
  });
  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  async function allFiles(): Promise<readonly string[]> {
    const lists = await Promise.all(sources.folders().map(sources.filesIn));
    // A folder may lie in another.
    return [...new Set(lists.flat())];
  }

  async function filesOf(uris: readonly string[]): Promise<readonly ClosedFile[]> {
    const files: ClosedFile[] = [];
    for (const uri of uris) {
      if (sources.isOpen(uri)) continue;
      const { settings, root, closedFiles } = await sources.scopeOf(uri);
      if (closedFiles === 'checked' && mayAsk(uri, { settings, root }))
        files.push({ uri, settings, root, reach: sources.reachOf(uri) });
    }
    return files;
  }

  async function check(files: readonly ClosedFile[], signal: AbortSignal): Promise<void> {
    const when = { calm: sources.calm, signal };
    if (files.length < MANY) return sources.checkBeside(files, tell, when);
    const progress = await sources.progress();
    progress.begin('Ticktie', 0, countOf(0, files), true);
    progress.token.onCancellationRequested(() => stop.abort());
    let done = 0;
    await sources.checkBeside(
      files,
      report => {
        tell(report);
        if (++done % MANY === 0) progress.report((100 * done) / files.length, countOf(done, files));
      },
      when,
    );
    progress.done();
  }

  function tell(report: ClosedReport): void {
    for (const fault of report.faults) sources.log.error(fault);
    if (sources.isOpen(report.uri)) return;
    // Its data may have been read before they changed, and who reads them is known only now
    if (due !== 'all' && report.reads.some(name => meanwhile.has(sameSpelling(name)))) due.add(report.uri);
    const told = found.learn(report);
    if (told) send?.(told);
  }

  function tellOfThoseGone(files: readonly ClosedFile[]): void {
    const there = new Set(files.map(({ uri }) => sameSpelling(uri)));
    for (const uri of found.uris())
      if (!there.has(sameSpelling(uri))) tell({ uri, diagnostics: [], reads: [], faults: [] });
  }

  return {
    async pull({ previousResultIds }, token, stream) {
      const checked = start();
      const known = previousResultIds.filter(({ uri }) => !sources.isOpen(uri));
      if (!stream) {
        await checked;
        return { items: [...found.since(known)] };
      }
      endHeld();
      stream.report({ items: [...found.since(known)] });
      send = report => stream.report({ items: [report] });
      const own = send;
      await new Promise<void>(resolve => {
        endHeld = resolve;
        token.onCancellationRequested(() => resolve());
      });
      if (send === own) send = undefined;
      return { items: [] };
    },
    async closed(uri) {
      if (send) await running;
      return found.of(uri);
    },
    opened: uri => found.forget(uri),
    changed(uris) {
      for (const uri of uris) meanwhile.add(sameSpelling(uri));
      if (due !== 'all') for (const uri of [...uris, ...found.readersOf(uris)]) due.add(uri);
      if (send) void start();
    },
    judgeAgain() {
      due = 'all';
      stop.abort();
      if (send) void start();
    },
  };
}

function countOf(done: number, files: readonly ClosedFile[]): string {
  return `${done} of ${files.length} reports`;
}
