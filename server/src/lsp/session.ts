import {
  type Connection,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { LineIndex } from '../engine/text/lines.ts';
import type { Current } from './asked.ts';
import { calm } from './calm.ts';
import type { Client } from './capabilities.ts';
import { type Checked, type Checker, checker } from './checker.ts';
import { configuration, SETTINGS_FILE, type SettingsFile } from './configuration.ts';
import { rangeOf, TOO_LARGE } from './convert.ts';
import { reports } from './diagnostics.ts';
import { type Documents, type OpenDocument, openDocuments } from './documents.ts';
import { guarded } from './guard.ts';
import type { Host } from './host.ts';
import { judge } from './judge.ts';
import { linkedFiles } from './linked-files.ts';
import { optIn } from './opt-in.ts';
import { placesOf } from './places.ts';
import { CHECK_COMMAND, ChartsChanged, ReadFileRequest, StatusChanged } from './protocol.ts';
import { readersOf } from './readers.ts';
import { answerRequests } from './requests.ts';
import { rest } from './rest.ts';
import { sameDiagnostics } from './same-diagnostics.ts';
import { statuses } from './status.ts';
import { folderOf, pathWithin } from './uri.ts';
import { type WorkspaceCheck, workspaceCheck } from './workspace/workspace-check.ts';

/** What worker threads run: see node/closed-files.ts. */
export { closedFiles } from './workspace/closed-files.ts';

/** Milliseconds without an edit before a long document is looked at as a whole. */
const PAUSE_TO_SETTLE = 150;

const NOTHING: FullDocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export interface Introduction {
  readonly client: Client;
  /** The initialisation options: project settings. */
  readonly initial: unknown;
  readonly folders: readonly string[];
}

/** Everything that lives as long as the connection to one client. */
export function openSession(
  connection: Connection,
  host: Host,
  { client, initial, folders }: Introduction,
): void {
  const log = connection.console;
  let roots = [...folders];
  const documents = openDocuments();
  const linked = linkedFiles(documents, readText);
  const told = reports();
  const asked = optIn();
  const followed = new WeakSet<OpenDocument>();
  const makers = new WeakMap<OpenDocument, ReturnType<typeof sameDiagnostics>>();

  const settings = configuration({
    folders: () => roots,
    initial,
    editorSection: uri =>
      client.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'ticktie' })
        : Promise.resolve(undefined),
    readText,
    onFile: tellProblems,
  });
  const checkerOf = (checked: Documents) =>
    checker({
      documents: checked,
      linked,
      log,
      scopeOf: settings.scopeOf,
      standingOf: asked.standingOf,
      isWithinReach: (report, file) => pathWithin(rootOf(report), file) !== undefined,
    });
  const check = checkerOf(documents);
  const closed = openDocuments();
  const readerSources = {
    host,
    open: { documents, checker: check },
    closed: { documents: closed, checker: checkerOf(closed) },
    rootOf,
    currentOf,
  };
  const judging = judge(guarded(log, 'Check', undefined, judgeNow));
  const settling = judge(guarded(log, 'Check', undefined, settleNow));
  const resting = rest(host.giveBackMemory, () => !documents.all().next().done);
  const { checkBeside } = host;
  const typing = calm();
  const workspace: WorkspaceCheck | undefined =
    checkBeside &&
    workspaceCheck({
      filesIn: host.filesIn,
      checkBeside,
      log,
      folders: () => roots,
      isOpen: uri => documents.get(uri) !== undefined,
      openAreJudged: () => Promise.all([...documents.all()].map(judging.quiet)),
      scopeOf: settings.scopeOf,
      calm: typing.wait,
      reachOf: rootOf,
      progress: () => connection.window.createWorkDoneProgress(),
      done: () => resting.after('opening'),
    });
  const tellStatus = statuses(status => connection.sendNotification(StatusChanged, status));

  async function readText(uri: string): Promise<string | undefined> {
    if (host.canRead(uri)) return host.readText(uri);
    if (!client.readsFiles) return undefined;
    return (await connection.sendRequest(ReadFileRequest, { uri })) ?? undefined;
  }

  /** A report reads data from its workspace folder; from its own folder where there is none. */
  function rootOf(uri: string): string {
    return roots.find(root => pathWithin(root, uri) !== undefined) ?? folderOf(uri);
  }

  async function currentOf(document: OpenDocument, by: Checker): Promise<Current | undefined> {
    const checked = await by.check(document);
    return (
      checked?.snapshot && {
        snapshot: checked.snapshot,
        places: placesOf(document, checked.snapshot.lines, linked),
      }
    );
  }

  function diagnosticsOf(document: OpenDocument, { snapshot, standing }: Checked) {
    if (standing === 'too-large') return [TOO_LARGE];
    if (!snapshot) return [];
    const make = makers.get(document) ?? sameDiagnostics();
    makers.set(document, make);
    return make(snapshot.findings, placesOf(document, snapshot.lines, linked));
  }

  async function judgeNow(document: OpenDocument): Promise<void> {
    const checked = await check.check(document);
    if (!checked || checked.version !== document.version) return;
    const { snapshot, version } = checked;
    // The findings first: nobody waits for the others.
    const sent = [client.pulls ? undefined : tell(document, checked), tellStatus(document, checked)];
    if (followed.has(document))
      sent.push(connection.sendNotification(ChartsChanged, { uri: document.uri, version }));
    await Promise.all(sent);
    resting.answered();
    if (snapshot && !snapshot.isSettled) settling.edited(document, PAUSE_TO_SETTLE);
  }

  async function tell(document: OpenDocument, checked: Checked): Promise<void> {
    const { uri } = document;
    const diagnostics = diagnosticsOf(document, checked);
    await connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
  }

  /** What the rules that look across a long document find is told when the author pauses. */
  async function settleNow(document: OpenDocument): Promise<void> {
    const before = document.snapshot?.findings;
    resting.working();
    const isSettled = await check.settle(document);
    resting.after('edit');
    if (!isSettled) return;
    const checked = await check.check(document);
    if (!checked || checked.version !== document.version) return;
    if (JSON.stringify(checked.snapshot?.findings) === JSON.stringify(before)) return;
    await Promise.all([client.pulls ? undefined : tell(document, checked), tellStatus(document, checked)]);
    if (client.pulls && client.refreshes) void connection.languages.diagnostics.refresh();
  }

  /** What documents are judged by has changed: they are checked afresh, and a client that pulls is asked to. */
  function judgeAgain(affected: Iterable<OpenDocument>): void {
    const all = [...affected];
    for (const document of all) {
      check.invalidate(document);
      judging.edited(document, 0);
    }
    if (all.length > 0 && client.pulls && client.refreshes) void connection.languages.diagnostics.refresh();
  }

  function settingsChanged(): void {
    settings.forget();
    judgeAgain(documents.all());
    workspace?.judgeAgain();
  }

  function tellProblems({ uri, text, problems }: SettingsFile): void {
    const lines = new LineIndex(text);
    const diagnostics = problems.map(({ span, message, rule }) => ({
      range: rangeOf(lines, span),
      severity: DiagnosticSeverity.Warning,
      source: 'ticktie',
      code: rule,
      message,
    }));
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  connection.onDidOpenTextDocument(({ textDocument }) => {
    judging.edited(documents.open(textDocument), 0);
    resting.after('opening');
    workspace?.opened(textDocument.uri);
    judgeAgain(check.readersOf(textDocument.uri));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.change(uri, version, contentChanges);
    if (!document) return;
    typing.edited();
    settling.forget(document);
    judging.edited(document, settings.delay);
    resting.after('edit');
    judgeAgain(check.readersOf(uri));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (!document) return;
    documents.close(uri);
    judging.forget(document);
    settling.forget(document);
    told.forget(document);
    resting.after('closing');
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    judgeAgain(check.readersOf(uri));
    workspace?.changed([uri]);
  });
  connection.onDidChangeConfiguration(settingsChanged);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`) || uri.endsWith('/package.json')))
      settingsChanged();
    for (const { uri } of changes) {
      linked.drop(uri);
      judgeAgain(check.readersOf(uri));
    }
    workspace?.changed(changes.map(({ uri }) => uri));
  });
  connection.onExecuteCommand(({ command, arguments: [uri] = [] }) => {
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (command !== CHECK_COMMAND || !document) return false;
    asked.ask(document);
    judgeAgain([document]);
    return true;
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const document = documents.get(textDocument.uri);
    // Some clients ask for the last time when a document was closed already.
    if (!document) return workspace?.closed(textDocument.uri) ?? NOTHING;
    await judging.quiet(document);
    const checked = token.isCancellationRequested ? undefined : await check.check(document);
    // A client that cancelled asks again by itself; one that is told to ask no more would never.
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    if (!checked) return NOTHING;
    const { id, items } = told.next(document, diagnosticsOf(document, checked));
    if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
  });

  if (workspace)
    connection.languages.diagnostics.onWorkspace((params, token, _, stream) =>
      workspace.pull(params, token, stream),
    );

  answerRequests(connection, {
    log,
    edits: () => client.edits,
    outline: client.outlinesHeadings ? 'without headings' : 'whole',
    explain: settings.explain,
    followCharts(uri) {
      const document = documents.get(uri);
      if (document) followed.add(document);
    },
    async current(uri) {
      const document = documents.get(uri);
      return document && currentOf(document, check);
    },
    readersOf: uri => readersOf(uri, readerSources),
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'ticktie' });
    if (client.registersWatchers)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{md,markdown,csv,tsv,yaml,yml,json,txt}' }],
      });
    if (client.followsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(folder => folder.uri));
        roots = [...roots.filter(root => !gone.has(root)), ...added.map(folder => folder.uri)];
        settingsChanged();
      });
  });
}
