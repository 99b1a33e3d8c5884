import * as vscode from 'vscode';
import { FRONT_MATTER_LINES, mayBeReport } from './opt-in.ts';
import { restorePreviews } from './preview/restore.ts';
import type { Server } from './server.ts';
import { type Status, showStatus } from './status.ts';

/** Starts the language server of this host (Node process or browser worker); its code is loaded by the call, not before. */
export type StartServer = (context: vscode.ExtensionContext, status: Status) => Promise<Server>;

/** What is running, for the host to end. */
export interface Extension {
  deactivate(): Promise<void>;
}

/**
 * Puts the commands in place and waits for the first report. The server, the preview and the list of figures
 * are loaded when they are first needed, so that an editor without reports pays nothing.
 */
export function activateWith(context: vscode.ExtensionContext, startServer: StartServer): Extension {
  const status = showStatus(context);
  let server: Promise<Server> | undefined;

  const running = (): Promise<Server> => {
    server ??= startServer(context, status).catch(error => {
      server = undefined;
      status.failed(String(error));
      throw error;
    });
    return server;
  };
  const wake = (document: vscode.TextDocument) => {
    if (!server && mayBeReport(document)) void running().catch(() => {});
  };
  const onCommand = (name: string, run: (...args: never[]) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(name, run));

  onCommand('ticktie.openPreview', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const { openPreview } = await import('./preview/panel.ts');
    openPreview(context, await running(), document.uri);
  });
  onCommand('ticktie.showFigures', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const { openFigures } = await import('./figures/panel.ts');
    openFigures(context, await running(), document.uri);
  });
  onCommand('ticktie.checkDocument', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await (await running()).check(document.uri);
  });
  onCommand('ticktie.showEffectiveConfiguration', async () => {
    const { showConfiguration } = await import('./configuration.ts');
    await showConfiguration(context, await running(), vscode.window.activeTextEditor?.document.uri);
  });
  onCommand('ticktie.restartServer', async () => {
    status.starting();
    if (server) await (await server).restart();
    else await running();
  });
  onCommand('ticktie.showLog', async () => (await running()).showLog());

  restorePreviews(context, running);
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(wake),
    // An author may write the opt-in into a file that had none.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(change => change.range.start.line < FRONT_MATTER_LINES)) wake(document);
    }),
  );
  for (const document of vscode.workspace.textDocuments) wake(document);
  return {
    async deactivate() {
      await (await server?.catch(() => undefined))?.stop();
    },
  };
}
