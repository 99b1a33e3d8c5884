import * as z from 'zod/mini';
import { closest } from '../../text/suggest.ts';
import type { Problem } from '../document.ts';
import { type DataNode, entry, locate, type Path, plain } from './node.ts';

/** What stands at a place of the format, in a person's words. `*` is any key; the first that fits counts. */
type Expectation = readonly [path: readonly string[], what: string];

/** Checks a value against a schema; every violation is a problem at the scalar or key that it is about. */
export function validate(
  root: DataNode,
  schema: z.core.$ZodType,
  expectations: readonly Expectation[],
): readonly Problem[] {
  const result = z.safeParse(schema, plain(root));
  if (result.success) return [];
  return result.error.issues.flatMap(issue => problems(root, deepest(issue, []), expectations, schema));
}

interface Placed {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** Of a union, the alternative that went furthest before it failed: that is the one which was meant. */
function deepest(issue: z.core.$ZodIssue, before: Path): Placed {
  const path = [...before, ...issue.path.map(step => (typeof step === 'symbol' ? '' : step))];
  if (issue.code !== 'invalid_union') return { issue, path };
  const inner = issue.errors.flat().map(nested => deepest(nested, path));
  const best = inner.find(n => n.path.length > path.length || n.issue.code === 'unrecognized_keys');
  return best ?? { issue, path };
}

function problems(
  root: DataNode,
  placed: Placed,
  expectations: readonly Expectation[],
  schema: z.core.$ZodType,
): Problem[] {
  const { issue, path } = placed;
  const node = locate(root, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.filter(key => !key.startsWith('x-'));
    return keys.map(key => unknownKey(node, key, knownKeys(schema, path)));
  }
  const expected = issue.code === 'invalid_value' ? oneOf(issue.values) : expectedAt(path, expectations);
  const missing = path.length > 0 && entryMissing(root, path);
  const message = missing
    ? `“${String(path.at(-1))}” is missing: expected ${expected}`
    : `Expected ${expected}`;
  const span = missing ? ownerSpan(root, path) : node.span;
  const suggestion = issue.code === 'invalid_value' ? suggestValue(node, issue.values) : undefined;
  return [{ rule: 'schema/invalid', span, message, ...(suggestion ? { suggestion } : {}) }];
}

function unknownKey(node: DataNode, key: string, known: readonly string[]): Problem {
  const span = entry(node, key)?.keySpan ?? node.span;
  const meant = closest(key, known);
  const message = meant
    ? `Unknown key “${key}”; did you mean “${meant}”?`
    : `Unknown key “${key}”; here stand ${known.join(', ')}`;
  const suggestion = meant ? { suggestion: { title: `Change to ${meant}`, newText: meant } } : {};
  return { rule: 'schema/invalid', span, message, ...suggestion };
}

function expectedAt(path: Path, expectations: readonly Expectation[]): string {
  const fits = ([pattern]: Expectation) =>
    pattern.length === path.length && pattern.every((step, i) => step === '*' || step === String(path[i]));
  return expectations.find(fits)?.[1] ?? 'text or a number';
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function suggestValue(node: DataNode, values: readonly unknown[]): Problem['suggestion'] {
  if (node.kind !== 'scalar') return undefined;
  const meant = closest(node.text, values.map(String));
  return meant ? { title: `Change to ${meant}`, newText: meant } : undefined;
}

function entryMissing(root: DataNode, path: Path): boolean {
  const owner = locate(root, path.slice(0, -1));
  return owner.kind === 'map' && entry(owner, String(path.at(-1))) === undefined;
}

/** Where to say that something is missing: at the key of the entry that lacks it. */
function ownerSpan(root: DataNode, path: Path): { readonly start: number; readonly end: number } {
  const owner = path.slice(0, -1);
  const holder = locate(root, owner.slice(0, -1));
  return entry(holder, String(owner.at(-1)))?.keySpan ?? locate(root, owner).span;
}

/** The keys that a schema knows at a path. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  return [...new Set(atPath(schema, path).flatMap(shapeKeys))];
}

function shapeKeys(type: z.core.$ZodType): readonly string[] {
  return type instanceof z.ZodMiniObject ? Object.keys(type._zod.def.shape) : [];
}

function atPath(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  let types = alternatives(schema);
  for (const step of path) types = types.flatMap(type => inside(type, step)).flatMap(alternatives);
  return types;
}

function inside(type: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (type instanceof z.ZodMiniRecord) return [type._zod.def.valueType];
  if (type instanceof z.ZodMiniArray) return [type._zod.def.element];
  if (!(type instanceof z.ZodMiniObject)) return [];
  const found = type._zod.def.shape[String(step)];
  return found ? [found] : [];
}

function alternatives(type: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (type instanceof z.ZodMiniOptional) return alternatives(type._zod.def.innerType);
  if (type instanceof z.ZodMiniUnion) return type._zod.def.options.flatMap(alternatives);
  return [type];
}
