import { analyse, analyseEdit, analyseInSteps, type Input } from '../engine/analysis.ts';
import type { Settings } from '../engine/settings/settings.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Scope } from './configuration.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { type Log, reasonOf } from './guard.ts';
import { kindOf } from './kind.ts';
import type { LinkedFiles } from './linked-files.ts';
import type { Standing } from './protocol.ts';
import { pathOf, resolveUri, sameSpelling } from './uri.ts';

/** Reading a file can name another, and that one a third; further than this is a mistake. */
const MOST_ROUNDS = 8;

/**
 * Up to this many code units the whole document is judged at once: faster than anyone sees. Beyond it an edit is answered
 * with what its block says, and what is told across the document stays in its place until the author pauses.
 */
const SMALL = 4_096;

/** More code units than this would keep the author waiting for the better part of a minute. */
const LARGEST = 10 * 2 ** 20;

export interface Surroundings {
  readonly documents: Documents;
  readonly linked: LinkedFiles;
  readonly log: Log;
  scopeOf(uri: string): Promise<Pick<Scope, 'settings' | 'root'>>;
  /** Whether the report asks to be checked; the reason when it does not. */
  standingOf(
    document: OpenDocument,
    scope: Pick<Scope, 'settings' | 'root'>,
  ): 'checked' | 'not-opted-in' | 'excluded';
  /** Whether a report may read that file: those beside it and in its workspace folder. */
  isWithinReach(report: string, linked: string): boolean;
}

export interface Checked {
  readonly standing: Standing;
  readonly version: number;
  /** Undefined when the document is not checked. */
  readonly snapshot?: Snapshot;
}

export interface Checker {
  /** The check of the text as it is now, never of an older one; undefined when the document is closed. */
  check(document: OpenDocument): Promise<Checked | undefined>;
  /**
   * Lets the rules that look across the document judge this version, with pauses in which edits come first. True when
   * their findings are in the document's snapshot; false when an edit overtook them, or nothing was left to do.
   */
  settle(document: OpenDocument): Promise<boolean>;
  /** Settings or data changed: the next check starts afresh. */
  invalidate(document: OpenDocument): void;
  /** The open reports that read this data file. */
  readersOf(uri: string): readonly OpenDocument[];
  /** The data files that a report names, whether they exist or not. */
  readBy(document: OpenDocument): readonly string[];
}

/** Checks open documents, each version at most once. Edits that arrive in between make it start over with the newer text. */
export function checker(around: Surroundings): Checker {
  const { documents, linked, log } = around;
  const reads = new WeakMap<OpenDocument, ReadonlySet<string>>();
  const inputs = new WeakMap<Snapshot, Input>();

  async function check(document: OpenDocument): Promise<Checked | undefined> {
    for (let round = 0; documents.get(document.uri) === document; ) {
      const { version } = document;
      const scope = await around.scopeOf(document.uri);
      if (document.version !== version) continue;
      const standing = around.standingOf(document, scope);
      if (standing !== 'checked') return { standing, version };
      if (document.text.length > LARGEST) return { standing: 'too-large', version };
      if (document.faulty === version) return { standing: 'fault', version };
      const missing = document.snapshot ? [] : run(document, scope.settings, round < MOST_ROUNDS);
      if (document.snapshot) return checked(document.snapshot, version);
      await Promise.all(missing.map(linked.fetch));
      round++;
    }
    return undefined;
  }

  /** Analyses the text; gives the data files that have to be fetched first, when there are any. */
  function run(document: OpenDocument, settings: Settings, mayFetch: boolean): readonly string[] {
    const read = new Set<string>();
    const missing: string[] = [];
    const textOf = (path: string): string | undefined => {
      const uri = resolveUri(document.uri, path);
      if (uri === undefined || !around.isWithinReach(document.uri, uri)) return undefined;
      read.add(sameSpelling(uri));
      const text = linked.peek(uri);
      if (text === undefined) missing.push(uri);
      return text ?? undefined;
    };
    try {
      const path = pathOf(document.uri);
      const input: Input = {
        path,
        kind: kindOf(path, document.languageId),
        text: document.text,
        settings,
        linked: textOf,
        ...(document.lines && { lines: document.lines }),
      };
      const { base } = document;
      const snapshot =
        base && document.text.length > SMALL ? analyseEdit(input, base, document.edit) : analyse(input, base);
      if (!snapshot.isSettled) inputs.set(snapshot, input);
      reads.set(document, read);
      if (missing.length > 0 && mayFetch) return missing;
      for (const fault of snapshot.faults) log.error(`${document.uri}: ${fault}`);
      document.snapshot = snapshot;
      document.base = snapshot;
      document.edit = undefined;
    } catch (error) {
      log.error(`Checking ${document.uri} failed: ${reasonOf(error)}`);
      document.faulty = document.version;
      document.base = undefined;
    }
    return [];
  }

  async function settle(document: OpenDocument): Promise<boolean> {
    const { snapshot } = document;
    const input = snapshot && inputs.get(snapshot);
    if (!input) return false;
    try {
      const steps = analyseInSteps(input, snapshot);
      for (;;) {
        const step = steps.next();
        if (step.done) {
          for (const fault of step.value.faults) log.error(`${document.uri}: ${fault}`);
          document.snapshot = step.value;
          document.base = step.value;
          return true;
        }
        await new Promise(resolve => setTimeout(resolve));
        if (document.snapshot !== snapshot) return false;
      }
    } catch (error) {
      log.error(`Checking ${document.uri} failed: ${reasonOf(error)}`);
      return false;
    }
  }

  return {
    check,
    settle,
    invalidate(document) {
      document.snapshot = undefined;
      document.base = undefined;
      document.faulty = undefined;
    },
    readersOf: uri => [...documents.all()].filter(document => reads.get(document)?.has(sameSpelling(uri))),
    readBy: document => [...(reads.get(document) ?? [])],
  };
}

function checked(snapshot: Snapshot, version: number): Checked {
  if (snapshot.faults.length > 0) return { standing: 'fault', version, snapshot };
  const isEmpty = snapshot.figureCount === 0 && snapshot.findings.length === 0;
  return { standing: isEmpty ? 'no-figures' : 'checked', version, snapshot };
}
