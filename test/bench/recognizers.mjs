import { SENTENCES } from './recognizers.sentences.mjs';
import { loadEngine } from './support/build.mjs';
import { processorTimeOf } from './support/measure.mjs';
import { loadPeer, MISSING } from './support/peers.mjs';

/** So many characters in one text: theirs takes time in proportion to the square of it. */
const LONG = 2000;
/** Of these only the currencies are asked for, once: nothing of it grows warm in the time that it takes. */
const LONGEST = 9000;

/** Accuracy on labelled sentences and speed on them and on one long text, beside Microsoft's recognizers: reading alone. */
export async function recognizers(options) {
  const title = 'Figures read in labelled sentences, beside @microsoft/recognizers-text-suite';
  const { figuresOfBlock, readBlock } = loadEngine();
  const read = text =>
    figuresOfBlock(readBlock({ kind: 'paragraph', text, level: 0, masked: [], links: [] }));
  const suite = await loadPeer('@microsoft/recognizers-text-suite', options);
  const rows = [];
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    const ours = rowOf('Ticktie', language, sentences, text => own(read(text)));
    rows.push(ours);
    if (suite) {
      const peer = rowOf('Recognizers', language, sentences, text => theirs(suite, text, language));
      ours['× on sentences'] = peer['µs a sentence'] / ours['µs a sentence'];
      ours['× on long text'] = peer['ms of long text'] / ours['ms of long text'];
      const currencies = 'ms of currencies';
      peer[currencies] = onLongest(sentences, language, text =>
        suite.recognizeCurrency(text, cultureOf(suite, language)),
      );
      ours['× on currencies'] = peer[currencies] / ours[currencies];
      rows.push(peer);
    }
  }
  return {
    title,
    rows,
    notes: [
      ...(suite ? [] : [`${MISSING}: @microsoft/recognizers-text-suite`]),
      'wrong: read, but not labelled with that value and unit',
      `long text: ${LONG} characters of the same sentences; time of the processor; goal at least 1000 ×`,
      `currencies: in ${LONGEST} characters of the same sentences; ours reads all there is, theirs only the currencies`,
    ],
  };
}

function rowOf(reader, language, sentences, read) {
  const score = scoreOf(sentences, read);
  const readEach = () => {
    for (const [sentence] of sentences) read(sentence);
  };
  readEach();
  const each = processorTimeOf(readEach, { most: 3000 });
  const long = textOf(sentences, language, LONG);
  return {
    language,
    reader,
    ...score,
    'µs a sentence': (each * 1000) / sentences.length,
    'ms of long text': processorTimeOf(() => read(long), { least: 1, most: 500 }),
    'ms of currencies': reader === 'Ticktie' ? onLongest(sentences, language, read) : '',
    '× on sentences': '',
    '× on long text': '',
    '× on currencies': '',
  };
}

/** The sentences again and again, up to so many characters. */
function textOf(sentences, language, characters) {
  const text = sentences.map(([sentence]) => sentence).join(language === 'zh' ? '' : ' ');
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

function onLongest(sentences, language, read) {
  const text = textOf(sentences, language, LONGEST);
  return processorTimeOf(() => read(text), { least: 1, most: 300 });
}

function cultureOf(suite, language) {
  return language === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
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

function own(figures) {
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
  const culture = cultureOf(suite, language);
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
