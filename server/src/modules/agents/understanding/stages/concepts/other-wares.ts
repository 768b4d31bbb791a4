import { isOtherWare } from '../../lexicon/other-wares.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';

/** Words behind which another ware only says what music is wanted for: "songs for a restaurant". */
const RELATING = new Set(
  (
    'for like about from with in at on to near into of para como sobre en con de pra em com no na do da pour comme dans avec sur ' +
    'du des fur wie uber mit im am zum zur vom aus beim'
  ).split(' '),
);

const MUSIC: ReadonlySet<string> = new Set(['song', 'album', 'artist', 'genre', 'playlist', 'composer', 'similar']);

/** Between what recommends and the ware nothing but an article and a few adjectives stands. */
const MOST_BETWEEN = 4;

interface Heard {
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
}

/**
 * "Recommend a hotel", "which book would you suggest?": a recommendation of something else than music is none, and the ware
 * is no name that the store lacks.
 */
export function withoutOtherWares(read: Heard, tokens: readonly Token[]): Heard {
  const { names, matches } = read;
  const wish = matches.find(({ concepts }) => concepts.includes('recommend'));
  if (wish === undefined || matches.some(({ concepts }) => concepts.some((concept) => MUSIC.has(concept)))) return read;
  const place = tokens.findIndex(
    ({ word, quote }, at) => quote === 0 && isOtherWare(word) && isWished(at, wish, tokens),
  );
  const isOfStore = ({ start, end, readings }: NameSpan): boolean =>
    start <= place && place < end && readings.some(({ known, guessed }) => known && !guessed);
  if (place < 0 || names.some((name) => isOfStore(name))) return read;
  const ware: ConceptMatch = { start: place, end: place + 1, concepts: ['cue:off_topic'] };
  return {
    names: names.filter(({ readings }) => readings.some(({ known }) => known)),
    matches: [...matches.filter((match) => match !== wish && (match.end <= place || match.start > place)), ware],
  };
}

/** Right behind what recommends, or asked for before it ("any hotel recommendations"). */
function isWished(place: number, wish: Stretch, tokens: readonly Token[]): boolean {
  const [from, to] = place < wish.start ? [place + 1, wish.start] : [wish.end, place];
  const between = tokens.slice(from, to);
  const related = tokens.slice(Math.max(0, place - 3), place).some(({ word }) => RELATING.has(word));
  if (place < wish.start) return !related && between.length <= MOST_BETWEEN;
  return between.length <= MOST_BETWEEN && !between.some(({ word }) => RELATING.has(word));
}
