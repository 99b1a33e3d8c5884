import type * as vscode from 'vscode';
import { activateWith, type Extension } from '../extension.ts';

let extension: Extension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateWith(context, async (_, status) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { clientOptions, serverOf } = await import('../server.ts');
    const module = context.asAbsolutePath('dist/server.js');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return serverOf(new LanguageClient('ticktie', 'Ticktie', { run, debug }, clientOptions()), status);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.deactivate();
}
