import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, StaticFeature } from 'vscode-languageclient';
import type { ExplainedSetting } from '../../server/src/engine/settings/merge.ts';
import {
  CHECK_COMMAND,
  ChartsChanged,
  type ChartsChangedParams,
  ChartsRequest,
  type ChartsResult,
  type ClientExtras,
  EffectiveConfigurationRequest,
  FiguresRequest,
  type FiguresResult,
  ReadFileRequest,
  StatusChanged,
  type StatusParams,
} from '../../server/src/lsp/protocol.ts';
import type { Status } from './status.ts';

/** The language server as the rest of the extension sees it. */
export interface Server {
  charts(uri: vscode.Uri): Promise<ChartsResult | null>;
  figures(uri: vscode.Uri): Promise<FiguresResult | null>;
  configuration(uri: vscode.Uri): Promise<readonly ExplainedSetting[]>;
  /** Checks a document that does not opt in by itself. */
  check(uri: vscode.Uri): Promise<void>;
  readonly onChartsChanged: vscode.Event<ChartsChangedParams>;
  /** After each check of a document. */
  readonly onChecked: vscode.Event<StatusParams>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  showLog(): void;
}

/** The endings of all files that can be reports or their data. */
const ENDINGS = '**/*.{md,markdown,yaml,yml,json,csv,tsv,txt}';

/** What the client is told to send to the server: what may be a report, wherever the workspace lies. */
export function clientOptions(): LanguageClientOptions {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = [...new Set(['file', 'untitled', ...folders.map(folder => folder.uri.scheme)])];
  return {
    documentSelector: schemes.flatMap(scheme => [
      { scheme, language: 'report-data' },
      { scheme, language: 'markdown' },
      { scheme, pattern: ENDINGS },
    ]),
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    outputChannelName: 'Ticktie',
  };
}

/** Starts a client that was made for this host, and gives what the extension needs of it. */
export async function serverOf(client: BaseLanguageClient, status: Status): Promise<Server> {
  const chartsChanged = new vscode.EventEmitter<ChartsChangedParams>();
  const checked = new vscode.EventEmitter<StatusParams>();
  client.registerFeature(extras);
  client.onNotification(ChartsChanged, params => chartsChanged.fire(params));
  client.onNotification(StatusChanged, params => {
    status.checked(params);
    checked.fire(params);
  });
  client.onRequest(ReadFileRequest, ({ uri }) => readText(vscode.Uri.parse(uri)));
  const name = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  status.starting();
  await client.start();
  status.started();
  return {
    charts: uri => client.sendRequest(ChartsRequest, { uri: name(uri) }),
    figures: uri => client.sendRequest(FiguresRequest, { uri: name(uri) }),
    configuration: uri => client.sendRequest(EffectiveConfigurationRequest, { uri: name(uri) }),
    check: uri =>
      client.sendRequest('workspace/executeCommand', { command: CHECK_COMMAND, arguments: [name(uri)] }),
    onChartsChanged: chartsChanged.event,
    onChecked: checked.event,
    async restart() {
      await client.stop();
      await client.start();
      status.started();
    },
    stop: () => client.stop(),
    showLog: () => client.outputChannel.show(),
  };
}

/** Tells the server that it can ask for files that it cannot reach itself, and what VS Code does without it. */
const extras: StaticFeature = {
  fillClientCapabilities(capabilities) {
    const ticktie: ClientExtras = { readFile: true, outlinesHeadings: true };
    capabilities.experimental = { ...capabilities.experimental, ticktie };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
