import { setFlagsFromString } from 'node:v8';

/** Of Node. What an engine does not know it complains of on standard error: only versions that are known are told. */
const MAJOR = Number.parseInt(process.versions.node, 10);
const NEWEST = 24;

/**
 * Regular expressions become machine code at their first use. Left alone, the engine makes byte code of each first, and
 * machine code at the second use: rules hold more than a thousand, and most texts use hundreds of them twice. The number of
 * uses is set, and not `--no-regexp-tier-up`: with that, Node 20 crashed at patterns of which it had made byte code before.
 */
export function compilePatternsAtOnce(): void {
  if (MAJOR <= NEWEST) setFlagsFromString('--regexp-tier-up-ticks=0');
}

/** Collections inside of this let all code go that is not running; left alone, the engine keeps what was optimised. */
export function lettingCodeGo(collect: () => void): void {
  if (MAJOR <= NEWEST) setFlagsFromString('--stress-flush-code --flush-baseline-code');
  collect();
  if (MAJOR <= NEWEST) setFlagsFromString('--no-stress-flush-code --no-flush-baseline-code');
}

/**
 * Functions are optimised when they have run eight times as long as the engine would wait: reading and rules are some
 * thousand functions with little to do each. Optimising those that a report of 84 KB keeps busy, and again what the next
 * block says otherwise, takes a third of all the time of the processor, and saves less, up to megabytes.
 */
export function optimiseLate(): void {
  if (MAJOR < 22) setFlagsFromString('--interrupt-budget=540000');
  else if (MAJOR <= NEWEST) setFlagsFromString('--invocation-count-for-turbofan=24000');
}

/**
 * What the engine learns of a function is kept from its second run on, with which it also becomes machine code of a simple kind;
 * left alone, from the ninth. A keystroke runs most functions of reading and rules a few times: the first hundred take a tenth to
 * a fifth less, and opening a report 2 % more.
 */
export function learnSoon(): void {
  if (MAJOR < 22) setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=1');
  else if (MAJOR <= NEWEST) setFlagsFromString('--invocation-count-for-feedback-allocation=1');
}
