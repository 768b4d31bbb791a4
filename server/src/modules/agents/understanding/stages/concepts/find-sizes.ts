import { cardinalOf } from '../../lexicon/numerals.js';
import type { Figures, Stretch, Token } from '../../reading.js';

/** How many songs or albums something is asked to have, and the words that said so. */
export interface Size extends Stretch {
  readonly figures: Pick<Figures, 'size_of' | 'least_size' | 'most_size'>;
}

const HAVING =
  'with|having|have|has|that have|that has|which have|containing|contain|con|que tienen|que tienen|que tengan|com|que tem|que tenham|avec|qui ont|mit|die';
/** Words that lead to a size only where a limit follows: "orders of more than ten songs", "which had over ten songs". */
const LOOSE = 'of|de|von|had|held|tenian|tinham|avaient|hatten';
const MORE = 'more than|over|above|mas de|mais de|mais que|plus de|mehr als|uber';
const LEAST = 'at least|no fewer than|al menos|por lo menos|pelo menos|au moins|mindestens';
const FEWER = 'fewer than|less than|under|below|menos de|menos que|moins de|weniger als|unter';
const MOST = 'at most|no more than|up to|como maximo|no maximo|au plus|hochstens';
const JUST = 'only|just|exactly|solo|apenas|exatamente|exactamente|seulement|exactement|nur|genau';
const SONGS =
  'songs?|tracks?|tunes?|titles?|canciones|cancion|temas?|musicas?|faixas?|chansons?|titres?|morceaux|titeln?|liedern?|stucken?';
const ALBUMS = 'albums?|records?|cds|discos?|albumes|albuns|disques?|alben|platten';

const SIZE = new RegExp(
  `(?:^| )(?:(?:${HAVING})|(${LOOSE})) (${MORE}|${LEAST}|${FEWER}|${MOST}|${JUST})? ?(?:an? )?([a-z]+|\\d{1,4}) (?:(or more|o mas|ou mais|ou plus|oder mehr) )?(${SONGS}|${ALBUMS})(?: haben| hat)?(?= |$)`,
);
const IS_MORE = new RegExp(`^(?:${MORE})$`);
const IS_FEWER = new RegExp(`^(?:${FEWER})$`);
const IS_MOST = new RegExp(`^(?:${MOST})$`);
const IS_LEAST = new RegExp(`^(?:${LEAST})$`);
const OF_SONGS = new RegExp(`^(?:${SONGS})$`);

/** "Albums with more than 20 songs", "artists with only one album", "Alben mit mindestens 10 Titeln"; null when no size is asked for. */
export function findSize(tokens: readonly Token[]): Size | null {
  const text = tokens.map(({ word }) => word).join(' ');
  const match = SIZE.exec(text);
  if (match === null) return null;
  const [whole, loose, bound = '', number = '', further = '', counted = ''] = match;
  const value = /^\d+$/.test(number) ? Number(number) : cardinalOf(number);
  const isBare = bound === '' && further === '';
  if (value === null || (isBare && (value < 2 || loose !== undefined))) return null;
  const start = text.slice(0, match.index).split(' ').filter(Boolean).length;
  const end = start + whole.trim().split(' ').length;
  return {
    start,
    end,
    figures: { size_of: OF_SONGS.test(counted) ? 'tracks' : 'albums', ...limits(bound, further, value) },
  };
}

function limits(bound: string, further: string, value: number): Pick<Figures, 'least_size' | 'most_size'> {
  if (IS_MORE.test(bound)) return { least_size: value + 1 };
  if (IS_FEWER.test(bound)) return { most_size: Math.max(0, value - 1) };
  if (IS_MOST.test(bound)) return { most_size: value };
  if (IS_LEAST.test(bound) || further !== '') return { least_size: value };
  return { least_size: value, most_size: value };
}
