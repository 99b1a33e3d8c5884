import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { CHECK_COMMAND, type ClientExtras } from './protocol.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.ticktie`;

/** What of the client matters to the server. */
export interface Client {
  /** Whether it asks for diagnostics, or has to be told. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly edits: 'snippets' | 'plain';
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly followsFolders: boolean;
  readonly readsFiles: boolean;
  readonly outlinesHeadings: boolean;
}

export function clientOf({ textDocument, workspace, experimental }: ClientCapabilities): Client {
  const extras: { ticktie?: ClientExtras } = experimental ?? {};
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    edits: workspace?.workspaceEdit?.snippetEditSupport ? 'snippets' : 'plain',
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    followsFolders: workspace?.workspaceFolders === true,
    readsFiles: extras.ticktie?.readFile === true,
    outlinesHeadings: extras.ticktie?.outlinesHeadings === true,
  };
}

/** `workspace`: whether this host can check files that are not open. */
export function serverCapabilities(client: Client, workspace: 'checked' | 'left alone'): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pulls && {
      // A report's findings may come from its data files.
      diagnosticProvider: {
        identifier: 'ticktie',
        interFileDependencies: true,
        workspaceDiagnostics: workspace === 'checked',
      },
    }),
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: { triggerCharacters: ['#', '@'] },
    inlayHintProvider: true,
    executeCommandProvider: { commands: [CHECK_COMMAND] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: client.followsFolders } },
  };
}
