import { SENTENCES } from './recognizers.sentences.mjs';
import { loadEngine } from './support/build.mjs';
import { timeOf } from './support/measure.mjs';
import { loadPeer, MISSING } from './support/peers.mjs';

/** Accuracy and speed beside Microsoft's recognizers on the same labelled sentences. */
export async function recognizers(options) {
  const title = 'Figures read in labelled sentences, beside @microsoft/recognizers-text-suite';
  const { analyse, DEFAULT_SETTINGS: settings } = loadEngine();
  const suite = await loadPeer('@microsoft/recognizers-text-suite', options);
  const readers = { Ticktie: text => own(analyse({ path: 'a.report.md', text, settings })) };
  const rows = [];
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    const all = suite ? { ...readers, Recognizers: text => theirs(suite, text, language) } : readers;
    const text = sentences.map(([sentence]) => sentence).join(' ');
    for (const [name, read] of Object.entries(all)) {
      const score = scoreOf(sentences, read);
      const time = timeOf(
        () => {
          for (const [sentence] of sentences) read(sentence);
        },
        { most: 2000 },
      );
      rows.push({ language, reader: name, ...score, 'MB/s': Buffer.byteLength(text) / 1000 / time });
    }
  }
  return {
    title,
    rows,
    notes: [
      ...(suite ? [] : [`${MISSING}: @microsoft/recognizers-text-suite`]),
      'wrong: read, but not labelled with that value and unit',
    ],
  };
}

/** A labelled figure is right when one with its value and unit was read; any further reading is wrong. */
function scoreOf(sentences, read) {
  const score = { labelled: 0, right: 0, missed: 0, wrong: 0 };
  for (const [sentence, labels] of sentences) {
    const found = [...read(sentence)];
    score.labelled += labels.length;
    for (const [value, unit] of labels) {
      const at = found.findIndex(f => f.unit === unit && Math.abs(f.value - value) <= 1e-9 * Math.abs(value));
      if (at < 0) score.missed++;
      else {
        score.right++;
        found.splice(at, 1);
      }
    }
    score.wrong += found.length;
  }
  return score;
}

function own({ figures }) {
  return figures.map(({ value, unit, kind, range }) => ({
    value: range ? (range.low + range.high) / 2 : value,
    unit:
      kind === 'points'
        ? 'pp'
        : kind === 'percent' || kind === 'fraction'
          ? '%'
          : unit?.dimension.startsWith('money:')
            ? unit.dimension.slice('money:'.length).split('/')[0]
            : '',
  }));
}

const CURRENCIES = {
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  JPY: 'JPY',
  CNY: 'CNY',
};

/** Its models one after the other; of overlapping results the one with a unit counts. */
function theirs(suite, text, language) {
  const culture = language === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
  const results = [];
  const add = (list, unitOf) => {
    for (const r of list) {
      const value = Number(r.resolution?.value?.toString().replace('%', ''));
      if (Number.isNaN(value) || results.some(o => r.start <= o.end && o.start <= r.end)) continue;
      results.push({ start: r.start, end: r.end, value, unit: unitOf(r) });
    }
  };
  add(suite.recognizeCurrency(text, culture), r => CURRENCIES[r.resolution?.isoCurrency] ?? '');
  add(suite.recognizePercentage(text, culture), () => '%');
  add(suite.recognizeDimension(text, culture), () => '');
  add(suite.recognizeNumber(text, culture), () => '');
  return results;
}
