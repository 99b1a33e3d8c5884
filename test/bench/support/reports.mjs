import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './build.mjs';

/** The real report, when it lies beside the checkout, and the texts of the corpus: [name, text]. */
export function reports() {
  const corpus = `${ROOT}test/corpus/clean/`;
  const joined = language =>
    readdirSync(corpus)
      .filter(name => name.includes(`-${language}.`))
      .map(name => readFileSync(corpus + name, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
      .join('\n\n');
  const real = `${ROOT}../shared/reports/third-party-payments.report.md`;
  return [
    ...(existsSync(real) ? [['real, zh', readFileSync(real, 'utf8')]] : []),
    ['corpus, zh', joined('zh-hans')],
    ['corpus, en', joined('en')],
  ];
}
