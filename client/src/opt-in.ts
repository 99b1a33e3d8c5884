import * as vscode from 'vscode';
import { optsIn } from '../../server/src/features/opt-in.ts';

/** Front matter is short; no more of a document is looked at. */
export const FRONT_MATTER_LINES = 100;

/**
 * Whether a document may ask to be checked, so that the server has to be there to decide. A light look only:
 * at its name, at the start of its text, at what the settings include.
 */
export function mayBeReport(document: vscode.TextDocument): boolean {
  if (document.languageId === 'report-data') return true;
  const start = document.getText(new vscode.Range(0, 0, FRONT_MATTER_LINES, 0));
  if (optsIn(document.uri.path, start)) return true;
  const included = vscode.workspace
    .getConfiguration('ticktie', document)
    .get<readonly string[] | null>('include');
  return (included?.length ?? 0) > 0 && /\.(md|markdown|ya?ml|json|csv|tsv|txt)$/i.test(document.uri.path);
}
