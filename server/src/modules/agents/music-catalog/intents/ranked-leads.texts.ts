import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, WordingContext } from '../../agent.contract.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import { field, type Field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';

type AlbumRank = 'longest' | 'shortest' | 'cheapest' | 'dearest' | 'most_popular' | 'most_tracks' | 'fewest_tracks';
type Lead =
  | 'others'
  | `${'album' | 'artist' | 'genre'}_tied`
  | `album_${AlbumRank}`
  | `artist_${'most_popular' | 'most_tracks' | 'most_albums' | 'fewest_tracks'}`
  | `genre_${'most_popular' | 'most_tracks' | 'fewest_tracks'}`;

/** The one answer to a superlative; it stands before the list it is the first of, so it ends without a full stop. */
const LEADS: Texts<Lead> = {
  en: {
    others: 'others',
    album_tied: 'Among the albums{of}, {names} share the first place',
    artist_tied: 'Among the artists{of}, {names} share the first place',
    genre_tied: 'Among the genres{of}, {names} share the first place',
    album_longest: 'The longest album{of} is {album} by {artist}, at **{length}**',
    album_shortest: 'The shortest album{of} is {album} by {artist}, at **{length}**',
    album_cheapest: 'The lowest price of an album{of} is **{price}**',
    album_dearest: 'The most expensive album{of} is {album} by {artist}, at **{price}**',
    album_most_popular: 'The album{of} that sold best is {album} by {artist}',
    album_most_tracks: 'The album with most songs{of} is {album} by {artist}: **{tracks}**',
    album_fewest_tracks: 'The album with fewest songs{of} is {album} by {artist}: **{tracks}**',
    artist_most_popular: 'The artist{of} who sold best is {artist}',
    artist_most_tracks: 'The artist with most songs{of} is {artist}: **{tracks}**',
    artist_most_albums: 'The artist with most albums{of} is {artist}: **{albums}**',
    artist_fewest_tracks: 'The artist with fewest songs{of} is {artist}: **{tracks}**',
    genre_most_popular: 'The genre that sold best{of} is {genre}',
    genre_most_tracks: 'The genre with most songs{of} is {genre}: **{tracks}**',
    genre_fewest_tracks: 'The genre with fewest songs{of} is {genre}: **{tracks}**',
  },
  es: {
    others: 'otros',
    album_tied: 'Entre los álbumes{of}, {names} comparten el primer puesto',
    artist_tied: 'Entre los artistas{of}, {names} comparten el primer puesto',
    genre_tied: 'Entre los géneros{of}, {names} comparten el primer puesto',
    album_longest: 'El álbum más largo{of} es {album} de {artist}: **{length}**',
    album_shortest: 'El álbum más corto{of} es {album} de {artist}: **{length}**',
    album_cheapest: 'El precio más bajo de un álbum{of} es **{price}**',
    album_dearest: 'El álbum más caro{of} es {album} de {artist}: **{price}**',
    album_most_popular: 'El álbum más vendido{of} es {album} de {artist}',
    album_most_tracks: 'El álbum con más canciones{of} es {album} de {artist}: **{tracks}**',
    album_fewest_tracks: 'El álbum con menos canciones{of} es {album} de {artist}: **{tracks}**',
    artist_most_popular: 'El artista más vendido{of} es {artist}',
    artist_most_tracks: 'El artista con más canciones{of} es {artist}: **{tracks}**',
    artist_most_albums: 'El artista con más álbumes{of} es {artist}: **{albums}**',
    artist_fewest_tracks: 'El artista con menos canciones{of} es {artist}: **{tracks}**',
    genre_most_popular: 'El género más vendido{of} es {genre}',
    genre_most_tracks: 'El género con más canciones{of} es {genre}: **{tracks}**',
    genre_fewest_tracks: 'El género con menos canciones{of} es {genre}: **{tracks}**',
  },
  pt: {
    others: 'outros',
    album_tied: 'Entre os álbuns{of}, {names} dividem o primeiro lugar',
    artist_tied: 'Entre os artistas{of}, {names} dividem o primeiro lugar',
    genre_tied: 'Entre os gêneros{of}, {names} dividem o primeiro lugar',
    album_longest: 'O álbum mais longo{of} é {album} de {artist}: **{length}**',
    album_shortest: 'O álbum mais curto{of} é {album} de {artist}: **{length}**',
    album_cheapest: 'O preço mais baixo de um álbum{of} é **{price}**',
    album_dearest: 'O álbum mais caro{of} é {album} de {artist}: **{price}**',
    album_most_popular: 'O álbum mais vendido{of} é {album} de {artist}',
    album_most_tracks: 'O álbum com mais músicas{of} é {album} de {artist}: **{tracks}**',
    album_fewest_tracks: 'O álbum com menos músicas{of} é {album} de {artist}: **{tracks}**',
    artist_most_popular: 'O artista mais vendido{of} é {artist}',
    artist_most_tracks: 'O artista com mais músicas{of} é {artist}: **{tracks}**',
    artist_most_albums: 'O artista com mais álbuns{of} é {artist}: **{albums}**',
    artist_fewest_tracks: 'O artista com menos músicas{of} é {artist}: **{tracks}**',
    genre_most_popular: 'O gênero mais vendido{of} é {genre}',
    genre_most_tracks: 'O gênero com mais músicas{of} é {genre}: **{tracks}**',
    genre_fewest_tracks: 'O gênero com menos músicas{of} é {genre}: **{tracks}**',
  },
  fr: {
    others: 'd’autres',
    album_tied: 'Parmi les albums{of}, {names} se partagent la première place',
    artist_tied: 'Parmi les artistes{of}, {names} se partagent la première place',
    genre_tied: 'Parmi les genres{of}, {names} se partagent la première place',
    album_longest: 'L’album le plus long{of} est {album} de {artist} : **{length}**',
    album_shortest: 'L’album le plus court{of} est {album} de {artist} : **{length}**',
    album_cheapest: 'Le prix le plus bas d’un album{of} est **{price}**',
    album_dearest: 'L’album le plus cher{of} est {album} de {artist} : **{price}**',
    album_most_popular: 'L’album le plus vendu{of} est {album} de {artist}',
    album_most_tracks: 'L’album qui a le plus de chansons{of} est {album} de {artist} : **{tracks}**',
    album_fewest_tracks: 'L’album qui a le moins de chansons{of} est {album} de {artist} : **{tracks}**',
    artist_most_popular: 'L’artiste le plus vendu{of} est {artist}',
    artist_most_tracks: 'L’artiste qui a le plus de chansons{of} est {artist} : **{tracks}**',
    artist_most_albums: 'L’artiste qui a le plus d’albums{of} est {artist} : **{albums}**',
    artist_fewest_tracks: 'L’artiste qui a le moins de chansons{of} est {artist} : **{tracks}**',
    genre_most_popular: 'Le genre le plus vendu{of} est {genre}',
    genre_most_tracks: 'Le genre qui a le plus de chansons{of} est {genre} : **{tracks}**',
    genre_fewest_tracks: 'Le genre qui a le moins de chansons{of} est {genre} : **{tracks}**',
  },
  de: {
    others: 'andere',
    album_tied: 'Unter den Alben{of} teilen sich {names} den ersten Platz',
    artist_tied: 'Unter den Künstlern{of} teilen sich {names} den ersten Platz',
    genre_tied: 'Unter den Genres{of} teilen sich {names} den ersten Platz',
    album_longest: 'Das längste Album{of} ist {album} von {artist} mit **{length}**',
    album_shortest: 'Das kürzeste Album{of} ist {album} von {artist} mit **{length}**',
    album_cheapest: 'Der niedrigste Preis eines Albums{of} ist **{price}**',
    album_dearest: 'Das teuerste Album{of} ist {album} von {artist} für **{price}**',
    album_most_popular: 'Das meistverkaufte Album{of} ist {album} von {artist}',
    album_most_tracks: 'Die meisten Songs{of} hat das Album {album} von {artist}: **{tracks}**',
    album_fewest_tracks: 'Die wenigsten Songs{of} hat das Album {album} von {artist}: **{tracks}**',
    artist_most_popular: 'Am besten verkauft{of} hat sich {artist}',
    artist_most_tracks: 'Die meisten Songs{of} haben wir von {artist}: **{tracks}**',
    artist_most_albums: 'Die meisten Alben{of} haben wir von {artist}: **{albums}**',
    artist_fewest_tracks: 'Die wenigsten Songs{of} haben wir von {artist}: **{tracks}**',
    genre_most_popular: 'Das meistverkaufte Genre{of} ist {genre}',
    genre_most_tracks: 'Die meisten Songs{of} haben wir im Genre {genre}: **{tracks}**',
    genre_fewest_tracks: 'Die wenigsten Songs{of} haben wir im Genre {genre}: **{tracks}**',
  },
};

/** What leads a ranking: its first row in words; undefined for lists in no such order and for their further pages. */
export function rankedLead(
  answered: AnsweredRequest,
  kind: 'album' | 'artist' | 'genre',
  { language, currency }: WordingContext,
): string | undefined {
  const { details, names } = answered.request;
  const key = `${kind}_${String(details['sort'])}`;
  const row = answered.evidence[0]?.result.rows[0];
  if (!isLead(key) || row === undefined || details['offset'] !== undefined) return undefined;
  const tied = tiedRows(String(details['sort']), answered.evidence[0]?.result.rows ?? []);
  return say(LEADS, language, tied.length > 1 ? `${kind}_tied` : key, {
    names: tiedNames(
      tied.map((one) => bold(field(one, kind))),
      language,
    ),
    of: ofNames(names, language),
    album: bold(field(row, 'album')),
    artist: bold(field(row, 'artist')),
    genre: bold(field(row, 'genre')),
    length: lengthText(field(row, 'length')),
    price: money(field(row, 'price'), currency),
    tracks: Number(field(row, 'tracks') ?? 0),
    albums: Number(field(row, 'albums') ?? 0),
  });
}

/** What decides a ranking; a lowest or highest price is told as such, whoever shares it. */
const MEASURES: Readonly<Record<string, Field>> = {
  longest: 'length',
  shortest: 'length',
  dearest: 'price',
  most_popular: 'sold',
  most_tracks: 'tracks',
  fewest_tracks: 'tracks',
  most_albums: 'albums',
};

/** The rows that share the first place. */
function tiedRows(sort: string, rows: readonly ToolRow[]): readonly ToolRow[] {
  const measure = MEASURES[sort];
  const [first] = rows;
  if (measure === undefined || first === undefined) return [];
  return rows.filter((row) => field(row, measure) === field(first, measure));
}

/** A few are all named, of many some. */
const MOST_NAMED = 4;

function tiedNames(names: readonly string[], language: string): string {
  const told = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), say(LEADS, language, 'others')] : names;
  return joined(told, language);
}

function isLead(key: string): key is Lead {
  return Object.hasOwn(LEADS.en, key);
}
