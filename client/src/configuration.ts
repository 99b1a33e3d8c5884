import * as vscode from 'vscode';
import type { ExplainedSetting } from '../../server/src/engine/settings/merge.ts';
import type { Server } from './server.ts';

/** Opens the settings in force for a document, each with where it comes from. */
export async function showConfiguration(server: Server, uri: vscode.Uri | undefined): Promise<void> {
  const about = uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!about) return;
  const settings = await server.configuration(about);
  const content = [`# Settings in force for ${about.path}`, '', ...settings.map(lineOf), ''].join('\n');
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content });
  await vscode.window.showTextDocument(document, { preview: true });
}

function lineOf({ key, value, origin }: ExplainedSetting): string {
  return `${key}: ${JSON.stringify(value)}  # ${origin}`;
}
