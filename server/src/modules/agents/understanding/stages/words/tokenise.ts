import { placeWords } from '../../../../store/names/normalise-words.js';
import type { Token } from '../../reading.js';

/** Longest text that is read; the chat refuses longer messages before. */
const LONGEST_TEXT = 4000;

/** Opening marks with their closing ones. Straight single quotes count only at the edges of words. */
const QUOTED =
  /"([^"]{1,160})"|“([^”]{1,160})”|«([^»]{1,160})»|„([^“”]{1,160})[“”]|‘([^’]{1,160})’(?!\p{L})|(?<![\p{L}\p{N}])'([^']{1,160})'(?!\p{L})/gu;
const SENTENCE_END = /[?!;\n]|\.(?=\s)|¿|¡|…/u;
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'st',
  'vol',
  'dr',
  'mr',
  'mrs',
  'ms',
  'pt',
  'no',
  'nos',
  'nr',
  'feat',
  'ft',
  'op',
  'inc',
  'jr',
  'sr',
  'vs',
  'sgt',
  'prof',
  'etc',
  'approx',
]);
const COMMA = /[,:]|\s[-–—]\s/u;

/** Splits a text into words with their places, quotes and the punctuation before them. */
export function tokenise(text: string): readonly Token[] {
  const readable = text.slice(0, LONGEST_TEXT);
  const quotes = [...readable.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let previousEnd = 0;
  let previousWord = '';
  return placeWords(readable).map(({ word, start, end }) => {
    const token: Token = {
      word,
      start,
      end,
      capital: isCapital(readable.slice(start, end)),
      possessive: /['’]s?$/u.test(readable.slice(start, end)) || /^['’](?!\p{L})/u.test(readable.slice(end, end + 2)),
      quote: quotes.findIndex((quote) => quote.start < start && end < quote.end + 1) + 1,
      before: separatorOf(readable.slice(previousEnd, start), previousWord),
    };
    previousEnd = end;
    previousWord = word;
    return token;
  });
}

function separatorOf(gap: string, previous: string): Token['before'] {
  if (SENTENCE_END.test(gap))
    return gap.trim() === '.' && (previous.length === 1 || ABBREVIATIONS.has(previous)) ? 'space' : 'sentence';
  return COMMA.test(gap) ? 'comma' : 'space';
}

function isCapital(piece: string): boolean {
  return /^\p{Lu}/u.test(piece) || (/\p{L}/u.test(piece) && /\p{N}/u.test(piece));
}
