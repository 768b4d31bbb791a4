import type { ToolRow } from '../../tools/tool.contract.js';
import type { Reading } from '../understanding/reading.js';
import { lengthText } from '../wording/format.js';
import { bold } from '../wording/markdown.js';
import { field } from '../wording/rows.js';
import { joined, say, type Texts } from '../wording/texts.js';

/** What can be asked about everything on one order. */
const KINDS = ['artist', 'genre', 'album'] as const;
type Kind = (typeof KINDS)[number];

const TEXTS: Texts<Kind | 'length' | 'one'> = {
  en: {
    artist: 'Its songs are by {count|artist|artists}: {names}.',
    genre: 'Its songs are of {count|genre|genres}: {names}.',
    album: 'Its songs are from {count|album|albums}: {names}.',
    length: 'Together they last **{length}**.',
    one: '{name} ({pieces})',
  },
  es: {
    artist: 'Sus canciones son de {count|artista|artistas}: {names}.',
    genre: 'Sus canciones son de {count|género|géneros}: {names}.',
    album: 'Sus canciones son de {count|álbum|álbumes}: {names}.',
    length: 'En total duran **{length}**.',
    one: '{name} ({pieces})',
  },
  pt: {
    artist: 'As músicas são de {count|artista|artistas}: {names}.',
    genre: 'As músicas são de {count|gênero|gêneros}: {names}.',
    album: 'As músicas são de {count|álbum|álbuns}: {names}.',
    length: 'Ao todo duram **{length}**.',
    one: '{name} ({pieces})',
  },
  fr: {
    artist: 'Ses chansons sont de {count|artiste|artistes} : {names}.',
    genre: 'Ses chansons sont de {count|genre|genres} : {names}.',
    album: 'Ses chansons viennent de {count|album|albums} : {names}.',
    length: 'Elles durent **{length}** en tout.',
    one: '{name} ({pieces})',
  },
  de: {
    artist: 'Die Songs sind von {count|Interpret|Interpreten}: {names}.',
    genre: 'Die Songs sind aus {count|Genre|Genres}: {names}.',
    album: 'Die Songs sind von {count|Album|Alben}: {names}.',
    length: 'Zusammen dauern sie **{length}**.',
    one: '{name} ({pieces})',
  },
};

/** "How many artists are on it?", "which genres?", "how long do they play?": what of its songs is asked. */
export function factsAsked(reading: Reading): Readonly<Record<string, string>> {
  const { concepts, names } = reading;
  if (names.length > 0) return {};
  const asks = concepts.has('ask') || concepts.has('count') || concepts.has('show') || concepts.has('who');
  const kinds = KINDS.filter((kind) => concepts.has(kind) && (kind !== 'album' || concepts.has('count')));
  const asked = [...(asks ? kinds : []), ...(concepts.has('length') && !asksHowLongAgo(reading) ? ['length'] : [])];
  return asked.length === 0 ? {} : { facts: asked.join(',') };
}

/** "How long ago was it?", "how long have I been a customer?": how long one has to look back, and not how long it plays. */
export function asksHowLongAgo({ concepts, tokens }: Reading): boolean {
  return concepts.has('length') && tokens.some(({ word }) => AGO.has(word));
}

const AGO = new Set('ago since been hace desde ha faz depuis seit her zuruck'.split(' '));

/** What was asked of the songs of an order, in sentences; '' when nothing was, or the lines do not tell it. */
export function factsOfOrder(lines: readonly ToolRow[], asked: unknown, language: string): string {
  if (typeof asked !== 'string' || lines.length === 0) return '';
  return asked
    .split(',')
    .map((one) => (one === 'length' ? lengthOf(lines, language) : kindsOf(lines, one, language)))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function kindsOf(lines: readonly ToolRow[], asked: string, language: string): string {
  const kind = KINDS.find((one) => one === asked);
  const said = kind === undefined ? [] : lines.map((line) => String(field(line, kind) ?? line[kind] ?? ''));
  if (kind === undefined || said.some((name) => name === '')) return '';
  const names = [...new Set(said)].map((name) =>
    say(TEXTS, language, 'one', { name: bold(name), pieces: said.filter((one) => one === name).length }),
  );
  return say(TEXTS, language, kind, { count: names.length, names: joined(names, language) });
}

function lengthOf(lines: readonly ToolRow[], language: string): string {
  const lengths = lines.map((line) => Number(line['milliseconds'] ?? Number.NaN));
  if (lengths.some((length) => Number.isNaN(length))) return '';
  const sum = lengths.reduce((total, length) => total + length, 0);
  return say(TEXTS, language, 'length', { length: lengthText(sum) });
}
