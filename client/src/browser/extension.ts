import * as vscode from 'vscode';
import { activateWith, type Extension } from '../extension.ts';

let extension: Extension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateWith(context, async (_, status) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const { clientOptions, serverOf } = await import('../server.ts');
    const worker = await workerOf(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js'));
    return serverOf(new LanguageClient('ticktie', 'Ticktie', worker, clientOptions()), status);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.deactivate();
}

/** A worker that runs a script of the extension. The browser cannot load one from a remote machine; its text it can have. */
async function workerOf(script: vscode.Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
