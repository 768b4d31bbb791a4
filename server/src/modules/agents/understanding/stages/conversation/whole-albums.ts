import { isContent } from '../../lexicon/concepts.js';
import type { NameSpan, Reading } from '../../reading.js';
import { albumOnScreen } from './album-on-screen.js';
import type { Focus } from './focus.js';

const WHOLE = new Set(
  'whole entire complete full everything lot todo tudo tout alles entero entera completo completa inteiro inteira entier entiere complet complete ganze ganzen ganzes ganz komplett komplette komplettes gesamte gesamten'.split(
    ' ',
  ),
);
const THINGS = new Set('thing lot'.split(' '));
const ALLOWED: ReadonlySet<string> = new Set([
  'album',
  'price',
  'length',
  'total',
  'pay',
  'contain',
  'dearest',
  'cheapest',
  'cue:rest_of_album',
]);
const MOST_WORDS = 12;

/** "What does the complete record cost?": the album that is spoken of, as the only one of its artist too. */
export function withWholeAlbum(reading: Reading, focus: Focus): Reading {
  const { tokens, names, unexplained, concepts, figures } = reading;
  const at = tokens.findIndex(({ word, quote }) => quote === 0 && WHOLE.has(word));
  const isBare = names.every((name) => isOfWhole(name, reading)) && Object.keys(figures).length === 0;
  if (at < 0 || !isBare || tokens.length > MOST_WORDS || focus.last?.agent !== 'music_agent') return reading;
  const left = unexplained.filter((word) => !WHOLE.has(word) && !THINGS.has(word));
  const content = [...concepts].filter((concept) => isContent(concept));
  const ranks = concepts.has('cheapest') || concepts.has('dearest');
  if (
    (ranks && tokens[at]?.word === 'lot') ||
    left.length > 0 ||
    concepts.has('first_person') ||
    content.some((concept) => !ALLOWED.has(concept))
  )
    return reading;
  const album = albumOnScreen(focus);
  if (album === undefined) return reading;
  const span: NameSpan = {
    start: tokens.length,
    end: tokens.length,
    said: album.text,
    readings: [{ ...album, weight: 1, near: [] }],
  };
  const asked = asks(concepts) ?? asks(new Set(String(focus.last.details['about'] ?? '').split(','))) ?? 'song';
  const kept = [...concepts].filter((concept) => !isContent(concept) && concept !== 'refer_one');
  return { ...reading, names: [span], unexplained: [], concepts: new Set([...kept, 'album', asked]) };
}

function isOfWhole({ start, end }: NameSpan, { tokens }: Reading): boolean {
  return tokens.slice(start, end).every(({ word }) => WHOLE.has(word) || THINGS.has(word));
}

function asks(asked: ReadonlySet<string>): string | undefined {
  if (asked.has('length')) return 'length';
  return ['price', 'pay', 'total', 'dearest', 'cheapest'].some((concept) => asked.has(concept)) ? 'price' : undefined;
}
