import { cardinalOf, meansLastButOne, ordinalOf } from '../../lexicon/numerals.js';
import type { Stretch, Token } from '../../reading.js';
import { fromLast } from '../figures/places-on-albums.js';

/** The place among songs that a request speaks of, and where it says so. */
export interface SongPlace extends Stretch {
  /** Counted from the first, 1 first, or from the last, -1 last; or the song that an album is called after. */
  readonly at: number | 'title';
  /** True when the words themselves say that a song is meant. */
  readonly ofSong: boolean;
  /** True when a number is said, as it stands before the songs of an album. */
  readonly numbered: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const SONGS = words(
  `song songs track tune cut piece number lied stuck titel cancion tema pista musica faixa cancao chanson morceau
   piste plage`,
);
/** What a number may be said behind: the thing itself, or a word for numbering. */
const NUMBERED_SONGS = words(
  'song track tune cut titel lied stuck cancion tema pista musica faixa chanson morceau piste plage',
);
const NUMBERING = words('number nummer numero');
/** The same for short; without a figure behind them they are other words. */
const SHORTENED = words('no nr num n');
/** Small words that count one as well. */
const ARTICLES = words('un una uno um uma ein eine');

const OPENING = words('opener opening');
const CLOSING = words('closer closing finale');
const LAST = words('last final ultima ultimo derniere dernier letzte letzter letztes letzten');

const TITLE =
  /^(?:titel(?:song|track|lied|stuck|titel)|title (?:track|song|cut|tune|number|piece)|(?:self titled|eponymous) (?:track|song|cut|tune)|(?:cancion|tema|pista) (?:titular|titulo|homonim[ao]|que (?:le )?da (?:el )?(?:titulo|nombre))|(?:faixa|musica|cancao) (?:titulo|titular|homonima|que da (?:o )?(?:titulo|nome))|(?:chanson|morceau|piste) (?:titre|eponyme))(?= |$)/;

/** "Track one", "number 4", "the sixth", "the closing one", "the title track": the place of a song; null when none is said. */
export function songPlaceIn(tokens: readonly Token[]): SongPlace | null {
  for (const position of tokens.keys()) {
    if (tokens[position]?.quote !== 0) continue;
    const place =
      titleAt(tokens, position) ??
      countedBack(tokens, position) ??
      numberedAt(tokens, position) ??
      placedAt(tokens, position);
    if (place !== null) return place;
  }
  return null;
}

function titleAt(tokens: readonly Token[], start: number): SongPlace | null {
  const said = TITLE.exec(
    tokens
      .slice(start)
      .map(({ word }) => word)
      .join(' '),
  );
  return said === null
    ? null
    : { at: 'title', ofSong: true, numbered: false, start, end: start + said[0].split(' ').length };
}

/** "The last but one", "third from the end". */
function countedBack(tokens: readonly Token[], start: number): SongPlace | null {
  const found = fromLast(start, tokens);
  return found === null ? null : { at: found.place, ofSong: false, numbered: false, start, end: found.end };
}

/** "Track 3", "number seven", "song no. 5". */
function numberedAt(tokens: readonly Token[], start: number): SongPlace | null {
  const wordAt = (position: number): string => tokens[position]?.word ?? '';
  const ofSong = NUMBERED_SONGS.has(wordAt(start));
  const behind = ofSong ? start + 1 : start;
  const isShort = SHORTENED.has(wordAt(behind)) && /^\d/.test(wordAt(behind + 1));
  const isNumbered = NUMBERING.has(wordAt(behind)) || isShort;
  const at = isNumbered ? behind + 1 : behind;
  const number = /^\d{3,}$/.test(wordAt(at)) || ARTICLES.has(wordAt(at)) ? null : cardinalOf(wordAt(at));
  if (number === null || number < 1 || (!ofSong && !isNumbered)) return null;
  return { at: number, ofSong, numbered: true, start, end: at + 1 };
}

/** "The third song", "the last", "its opener". */
function placedAt(tokens: readonly Token[], start: number): SongPlace | null {
  const word = tokens[start]?.word ?? '';
  const at = endOf(word) ?? ordinalOf(word);
  if (at === null) return null;
  const ofThing = SONGS.has(tokens[start + 1]?.word ?? '');
  const isEnd = OPENING.has(word) || CLOSING.has(word);
  return { at, ofSong: ofThing || isEnd, numbered: false, start, end: start + (ofThing ? 2 : 1) };
}

function endOf(word: string): number | null {
  if (OPENING.has(word)) return 1;
  if (CLOSING.has(word) || LAST.has(word)) return -1;
  return meansLastButOne(word) ? -2 : null;
}
