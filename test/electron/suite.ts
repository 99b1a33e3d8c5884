// Runs inside VS Code's extension host. Plain functions: each throws when what it says does not hold.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

const contradiction = 'Revenue grew from $13 trillion in 2022 to $20 trillion in 2025, a CAGR of 10%.\n';

const tests = {
  'the extension is there and activates': async () => {
    const extension = vscode.extensions.getExtension('ticktie.ticktie');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  },

  'a contradiction in a report is found, and goes when it is mended': async () => {
    const document = await openReport(contradiction);
    const [finding] = await findingsOf(document, findings => findings.length > 0);
    assert.ok(finding);
    assert.equal(document.getText(finding.range), '10%');

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, finding.range, '15.4%');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await findingsOf(document, findings => findings.length === 0), []);
  },

  'the chart preview opens beside the text': async () => {
    await openReport('| Year | Revenue |\n|---|---|\n| 2022 | 13 |\n| 2023 | 15 |\n');
    await vscode.commands.executeCommand('ticktie.openPreview');
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
    assert.ok(tabs.some(tab => tab.input instanceof vscode.TabInputWebview));
  },
};

export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`passed: ${name}`);
    } catch (error) {
      failed++;
      console.error(`FAILED: ${name}\n`, error);
    }
  }
  console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function openReport(text: string): Promise<vscode.TextDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'ticktie-'));
  const file = vscode.Uri.file(join(folder, 'demo.report.md'));
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

async function findingsOf(
  document: vscode.TextDocument,
  enough: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const findings = vscode.languages.getDiagnostics(document.uri);
    if (enough(findings) || Date.now() > deadline) return findings;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
