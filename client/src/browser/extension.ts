import * as vscode from 'vscode';
import { activateWith, type Extension } from '../extension.ts';

let extension: Extension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateWith(context, async (_, status) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const { clientOptions, serverOf } = await import('../server.ts');
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js');
    const worker = new Worker(script.toString(true));
    return serverOf(new LanguageClient('ticktie', 'Ticktie', worker, clientOptions()), status);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.deactivate();
}
