import picomatch from 'picomatch';
import { isReportName } from '../engine/syntax/file-kind.ts';
import { optsIn } from '../features/opt-in.ts';
import type { Scope } from './configuration.ts';
import type { OpenDocument } from './documents.ts';
import { pathOf, pathWithin } from './uri.ts';

type Place = Pick<Scope, 'settings' | 'root'>;

/** Who asked for a document to be checked: itself, the project, or the author by the command. */
export interface OptIn {
  standingOf(document: OpenDocument, scope: Place): 'checked' | 'not-opted-in' | 'excluded';
  /** The author asked for this one. */
  ask(document: OpenDocument): void;
}

export function optIn(): OptIn {
  const asked = new WeakSet<OpenDocument>();
  return {
    standingOf(document, { settings, root }) {
      if (asked.has(document)) return 'checked';
      const path = pathOf(document.uri);
      const inProject = pathWithin(root, document.uri) ?? path.slice(path.lastIndexOf('/') + 1);
      if (matches(settings.exclude, inProject)) return 'excluded';
      const isAskedFor = document.languageId === 'report-data' || optsIn(path, document.text);
      return isAskedFor || matches(settings.include, inProject) ? 'checked' : 'not-opted-in';
    },
    ask: document => void asked.add(document),
  };
}

/** Whether a file that is not open may be one to check: more than its name is read only then. */
export function mayAsk(uri: string, { settings, root }: Place): boolean {
  const path = pathOf(uri);
  const inProject = pathWithin(root, uri) ?? path.slice(path.lastIndexOf('/') + 1);
  if (matches(settings.exclude, inProject)) return false;
  return isReportName(path) || /\.(?:md|markdown)$/i.test(path) || matches(settings.include, inProject);
}

function matches(globs: readonly string[], path: string): boolean {
  return globs.length > 0 && picomatch.isMatch(path, [...globs], { dot: true });
}
