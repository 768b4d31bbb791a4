import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { ofNames } from '../../wording/of-names.js';
import { say, type Texts } from '../../wording/texts.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'one' | 'range' | 'all' | 'length' | 'average' | 'store' | 'none'> = {
  en: {
    one: 'A song{of} costs **{lowest}**.',
    range: 'Songs{of} cost between **{lowest}** and **{highest}** each.',
    all: 'All {tracks|song|songs} together, from {albums|album|albums}, come to **{sum}** and last {length}.',
    length: 'All {tracks|song|songs}{of} together last **{length}**.',
    average: 'A song{of} lasts **{mean}** on average: {tracks|song|songs}, together {length}.',
    store: 'An album costs the sum of its songs.',
    none: 'We have no songs{of}.',
  },
  es: {
    one: 'Una canción{of} cuesta **{lowest}**.',
    range: 'Las canciones{of} cuestan entre **{lowest}** y **{highest}** cada una.',
    all: 'En total, {tracks|canción|canciones} de {albums|álbum|álbumes} suman **{sum}** y duran {length}.',
    length: 'En total, {tracks|canción|canciones}{of} duran **{length}**.',
    average: 'Una canción{of} dura **{mean}** de media: {tracks|canción|canciones}, en total {length}.',
    store: 'Un álbum cuesta la suma de sus canciones.',
    none: 'No tenemos canciones{of}.',
  },
  pt: {
    one: 'Uma música{of} custa **{lowest}**.',
    range: 'As músicas{of} custam entre **{lowest}** e **{highest}** cada.',
    all: 'Ao todo, {tracks|música|músicas} de {albums|álbum|álbuns} custam **{sum}** e duram {length}.',
    length: 'Ao todo, {tracks|música|músicas}{of} duram **{length}**.',
    average: 'Uma música{of} dura **{mean}** em média: {tracks|música|músicas}, ao todo {length}.',
    store: 'Um álbum custa a soma das suas músicas.',
    none: 'Não temos músicas{of}.',
  },
  fr: {
    one: 'Une chanson{of} coûte **{lowest}**.',
    range: 'Les chansons{of} coûtent entre **{lowest}** et **{highest}** chacune.',
    all: 'Au total, {tracks|chanson|chansons} de {albums|album|albums} coûtent **{sum}** et durent {length}.',
    length: 'Au total, {tracks|chanson|chansons}{of} durent **{length}**.',
    average: 'Une chanson{of} dure **{mean}** en moyenne : {tracks|chanson|chansons}, au total {length}.',
    store: 'Un album coûte la somme de ses chansons.',
    none: 'Nous n’avons pas de chansons{of}.',
  },
  de: {
    one: 'Ein Song{of} kostet **{lowest}**.',
    range: 'Songs{of} kosten je zwischen **{lowest}** und **{highest}**.',
    all: 'Alle {tracks|Song|Songs} aus {albums|Album|Alben} kosten zusammen **{sum}** und dauern {length}.',
    length: 'Alle {tracks|Song|Songs}{of} dauern zusammen **{length}**.',
    average: 'Ein Song{of} dauert im Schnitt **{mean}**: {tracks|Song|Songs}, zusammen {length}.',
    store: 'Ein Album kostet so viel wie seine Songs zusammen.',
    none: 'Songs{of} haben wir nicht.',
  },
};

const LIKES: readonly Sign[] = [
  'song',
  'music',
  'have',
  'total',
  'buy',
  'album',
  'average',
  'count',
  'artist',
  'genre',
  'playlist',
  'perform',
];
const NEVER: readonly Sign[] = [
  '@album',
  '@track',
  'invoice',
  '#invoice',
  'spend',
  '#unit',
  'cheapest',
  'dearest',
  'longest',
  'shortest',
  '#from',
  'largest',
  'smallest',
];

/** "What do your songs cost?", "how much is everything by U2?", "how long is all your jazz together?" */
export class PricesAndLengthsIntent extends Intent {
  readonly name = 'prices_and_lengths';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    ...(['@artist', '@genre', '@playlist'] as const).flatMap((name): readonly Pattern[] => [
      { needs: [name, 'price'], likes: LIKES, never: NEVER, base: 0.97 },
      { needs: [name, 'length'], likes: LIKES, never: NEVER, base: 0.9 },
    ]),
    ...(['song', 'music', 'album'] as const).map((thing): Pattern => ({
      needs: ['price', thing],
      likes: LIKES,
      never: [...NEVER, '@artist', '@genre', 'buy', 'smallest', 'newest'],
      base: 0.9,
    })),
    { needs: ['length', 'average', 'song'], likes: [...LIKES, '@artist', '@genre'], never: NEVER, base: 0.98 },
  ];

  override notes({ concepts }: Reading): Slots['details'] {
    return { about: concepts.has('price') ? 'price' : concepts.has('average') ? 'average' : 'length' };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      artist_name: nameOf(slots, 'artist'),
      genre: nameOf(slots, 'genre'),
      playlist: nameOf(slots, 'playlist'),
    };
    return [call('sum_up_catalogue', names)];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { request, evidence } = answered;
    const { language, currency } = context;
    const result = evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (result.total === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    const of = ofNames(request.names, language);
    const [row] = result.rows;
    if (row === undefined)
      return { ...SILENT, lead: say(TEXTS, language, 'none', { of }), close: nearText(result.near, language) };
    const values = {
      of,
      lowest: money(row['lowest_price'], currency),
      highest: money(row['highest_price'], currency),
      sum: money(row['total_price'], currency),
      length: lengthText(row['milliseconds']),
      mean: lengthText(Math.round(Number(row['milliseconds']) / Math.max(1, Number(row['tracks'])))),
      tracks: Number(row['tracks']),
      albums: Number(row['albums']),
    };
    const price = say(TEXTS, language, row['lowest_price'] === row['highest_price'] ? 'one' : 'range', values);
    const whole = say(TEXTS, language, of === '' ? 'store' : 'all', values);
    const about = request.details['about'];
    const lead = about === 'length' || about === 'average' ? say(TEXTS, language, about, values) : `${price} ${whole}`;
    return { ...SILENT, lead: withGuess(request, lead, language) };
  }
}
