import { EXIT, type ExitCode } from '../exit.ts';
import { shownPath } from '../files/paths.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { SettingsFile } from './settings-file.ts';

/** Says on standard error what is wrong with the settings; what is right in them was used. */
export function noteProblems(files: readonly SettingsFile[], terminal: Terminal): ExitCode {
  for (const { path, problems } of files) {
    for (const { message, position } of problems) {
      const place = position ? `:${position.line + 1}:${position.character + 1}` : '';
      terminal.note(`${shownPath(path, terminal.cwd)}${place} ${message}\n`);
    }
  }
  return files.some(({ problems }) => problems.length > 0) ? EXIT.input : EXIT.clean;
}
