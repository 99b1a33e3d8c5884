import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../../text/span.ts';
import type { Problem } from '../document.ts';
import type { DataNode, Entry, ScalarNode } from './node.ts';

export interface ParsedYaml {
  /** Undefined for an empty file, or one that is no YAML at all. */
  readonly root?: DataNode;
  readonly problems: readonly Problem[];
}

/** Larger texts are not read as data: a person writes none, and the tree of one would take more memory than there is. */
export const LARGEST = 8_000_000;
const MOST_PROBLEMS = 20;
/** How many values all aliases of a file may stand for together. */
const MOST_EXPANDED = 20_000;
const DEEPEST = 100;

/** Parses YAML 1.2 (and so JSON) whose first character stands at `offset` of its file. Never fails; what is broken is a problem at its place. */
export function parseYaml(text: string, offset: number): ParsedYaml {
  const whole = { start: offset, end: offset + text.length };
  if (text.length > LARGEST) {
    const message = `Report data of more than ${LARGEST / 1_000_000} million characters is not read`;
    return { problems: [{ rule: 'schema/invalid', span: { start: offset, end: offset + 1 }, message }] };
  }
  const document = parseOrGiveUp(text);
  if (!document) {
    return { problems: [{ rule: 'schema/invalid', span: whole, message: 'This nests too deep to be read' }] };
  }
  const problems = document.errors.slice(0, MOST_PROBLEMS).map(error => syntaxProblem(error, text, offset));
  const reader = new Reader(text, offset, problems);
  const root = document.contents ? reader.node(document.contents, 0) : undefined;
  return root ? { root, problems } : { problems };
}

/** The parser recurses; text that nests thousands deep ends its stack, and that is all that it throws. */
function parseOrGiveUp(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error', strict: true });
  } catch {
    return undefined;
  }
}

const WORDING: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML is indented with spaces; this is a tab',
  BAD_INDENT: 'This line is indented differently from its neighbours',
  MISSING_CHAR: 'Something is not closed here: a bracket, a brace or a quote',
  MULTIPLE_DOCS: 'A data file is one document: remove the second `---`',
  BLOCK_AS_IMPLICIT_KEY: 'A value of several lines cannot be on the line of its key',
  MULTILINE_IMPLICIT_KEY: 'A key must fit on one line, with its colon',
};

function syntaxProblem(error: YAMLParseError, text: string, offset: number): Problem {
  const start = Math.min(error.pos[0], text.length);
  const lineEnd = text.indexOf('\n', start);
  const end = Math.max(Math.min(error.pos[1], lineEnd < 0 ? text.length : lineEnd), start);
  const message = /^Flow \w+ in block/.test(error.message) ? WORDING.MISSING_CHAR : WORDING[error.code];
  return {
    rule: 'schema/invalid',
    span: { start: offset + start, end: offset + end },
    message: message ?? error.message,
  };
}

class Reader {
  readonly #text: string;
  readonly #offset: number;
  readonly #problems: Problem[];
  /** The last value with each anchor, as aliases mean it. */
  readonly #anchors = new Map<string, ParsedNode>();
  /** Values that are being read: an alias for one of them would stand for itself. */
  readonly #open = new Set<ParsedNode>();
  #expanded = 0;
  #aliases = 0;

  constructor(text: string, offset: number, problems: Problem[]) {
    this.#text = text;
    this.#offset = offset;
    this.#problems = problems;
  }

  node(node: ParsedNode, depth: number): DataNode | undefined {
    if (isAlias(node)) return this.#alias(node, depth);
    if (depth > DEEPEST || (this.#aliases > 0 && ++this.#expanded > MOST_EXPANDED)) return undefined;
    if (isScalar(node)) {
      if (node.anchor) this.#anchors.set(node.anchor, node);
      return this.#scalar(node);
    }
    if (!isMap(node) && !isSeq(node)) return undefined;
    if (node.anchor) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const read = isMap(node) ? this.#map(node, depth) : this.#list(node, depth);
    this.#open.delete(node);
    return read;
  }

  #map(node: YAMLMap.Parsed, depth: number): DataNode {
    const found = node.items.map(pair => this.#entry(pair.key, pair.value, depth));
    return { kind: 'map', span: this.#span(node), entries: this.#once(found.filter(e => e !== undefined)) };
  }

  #list(node: YAMLSeq.Parsed, depth: number): DataNode {
    const items = node.items.map(item => this.node(item, depth + 1));
    return { kind: 'list', span: this.#span(node), items: items.filter(item => item !== undefined) };
  }

  #span(node: ParsedNode): Span {
    const [start, end] = node.range;
    return { start: this.#offset + start, end: this.#offset + Math.max(start, end) };
  }

  #entry(key: ParsedNode | null, value: ParsedNode | null, depth: number): Entry | undefined {
    if (!key) return undefined;
    const name = this.node(key, depth + 1);
    if (name?.kind !== 'scalar') {
      this.#problem('schema/invalid', this.#span(key), 'A key must be a word or a period');
      return undefined;
    }
    const end = name.span.end;
    const missing: ScalarNode = {
      kind: 'scalar',
      span: { start: end, end },
      value: null,
      text: '',
      quoted: 'plain',
    };
    const read = value ? this.node(value, depth + 1) : missing;
    return read && { key: name.text, keySpan: name.span, value: read };
  }

  /** Reports keys that come twice; the first counts. */
  #once(entries: readonly Entry[]): readonly Entry[] {
    const seen = new Set<string>();
    return entries.filter(({ key, keySpan }) => {
      if (seen.has(key))
        this.#problem('schema/duplicate', keySpan, `“${key}” is already said above; this one is not read`);
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
  }

  #scalar(node: ParsedNode & { readonly value: unknown }): ScalarNode {
    const { start, end } = this.#span(node);
    const source = this.#text.slice(start - this.#offset, end - this.#offset);
    const { value } = node;
    if (typeof value === 'string') {
      const quote = source[0] === '"' || source[0] === "'" ? 1 : 0;
      const inner = { start: start + quote, end: Math.max(start + quote, end - quote) };
      return { kind: 'scalar', span: inner, value, text: value, quoted: quote === 1 ? 'quoted' : 'plain' };
    }
    const known = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'scalar', span: { start, end }, value: known, text: source, quoted: 'plain' };
  }

  /** The value that an alias stands for, with the places of the original. */
  #alias(node: Alias.Parsed, depth: number): DataNode | undefined {
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#problem(
        'schema/invalid',
        this.#span(node),
        `No value before this has the anchor &${node.source}`,
      );
      return undefined;
    }
    if (this.#open.has(target)) {
      this.#problem('schema/invalid', this.#span(node), 'This alias stands for a value that contains it');
      return undefined;
    }
    this.#aliases++;
    const read = this.node(target, depth + 1);
    this.#aliases--;
    if (read === undefined && this.#aliases === 0) {
      this.#problem(
        'schema/invalid',
        this.#span(node),
        'This alias stands for more values than a report has',
      );
    }
    return read;
  }

  #problem(rule: string, span: Span, message: string): void {
    if (this.#problems.length < 10 * MOST_PROBLEMS) this.#problems.push({ rule, span, message });
  }
}
