import { parseArgs } from 'node:util';
import type { Outcome } from './outcome.ts';
import { didYouMean } from './suggest.ts';

/** One option of a command, as it is parsed and as `--help` shows it. */
export type Option =
  | { readonly kind: 'flag'; readonly short?: string; readonly help: string }
  | { readonly kind: 'text' | 'list'; readonly placeholder: string; readonly help: string }
  /** The first value is the default. */
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly help: string };

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'list' }
    ? readonly string[]
    : O extends { kind: 'choice'; values: readonly (infer V)[] }
      ? V
      : string | undefined;

export interface Arguments<O extends Options> {
  readonly positionals: readonly string[];
  readonly options: { readonly [K in keyof O]: Value<O[K]> };
}

/** Reads the words after a command's name. Refuses unknown options, missing values and values that are not offered. */
export function readArguments<O extends Options>(
  words: readonly string[],
  options: O,
): Outcome<Arguments<O>> {
  const { tokens } = parseArgs({
    args: [...words],
    options: parserOptions(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, boolean | string | readonly string[] | undefined> = defaults(options);
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return { refusal: unknownOption(token.rawName, options) };
    if (option.kind === 'flag') {
      if (token.value !== undefined) return { refusal: `${token.rawName} takes no value` };
      values[token.name] = true;
      continue;
    }
    if (token.value === undefined) return { refusal: `${token.rawName} needs a value: ${valueHint(option)}` };
    if (option.kind === 'choice' && !option.values.includes(token.value)) {
      const offered = option.values.join(', ');
      return {
        refusal: `${token.rawName} is one of ${offered}, not "${token.value}"${didYouMean(token.value, option.values)}`,
      };
    }
    values[token.name] =
      option.kind === 'list' ? [...(values[token.name] as readonly string[]), token.value] : token.value;
  }
  // Every key was set from the option of its name just above; the compiler cannot follow that.
  return { value: { positionals, options: values as Arguments<O>['options'] } };
}

/** How an option's value is shown in help and messages: `pretty|json`, `FILE`. */
export function valueHint(option: Option): string {
  if (option.kind === 'flag') return '';
  return option.kind === 'choice' ? option.values.join('|') : option.placeholder;
}

function parserOptions(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.kind === 'flag'
        ? { type: 'boolean' as const, ...(option.short ? { short: option.short } : {}) }
        : { type: 'string' as const },
    ]),
  );
}

function defaults(options: Options): Record<string, boolean | string | readonly string[] | undefined> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      if (option.kind === 'flag') return [name, false];
      if (option.kind === 'list') return [name, []];
      return [name, option.kind === 'choice' ? option.values[0] : undefined];
    }),
  );
}

function unknownOption(written: string, options: Options): string {
  const known = Object.keys(options).map(name => `--${name}`);
  return `there is no option ${written}${didYouMean(written, known)}`;
}
