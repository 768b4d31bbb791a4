import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts, type Values } from '../../wording/texts.js';
import { SILENT, withGuess, wordList } from '../../wording/word-list.js';
import { albumOf } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'one' | 'lasts' | 'song'> = {
  en: {
    lasts: 'The album {album} by {artist} lasts **{length}** ({tracks|song|songs}).',
    one: 'The album {album} by {artist} costs **{price}** as a whole and lasts **{length}** ({tracks|song|songs}).',
    song: 'There is also the song {track} by {artist}: {length}, {price}.',
    found: 'This is what we have for {album}',
    count: 'We have {total|album|albums} called {album}.',
    none: 'We have no album called {album}.',
    order: 'in the order of the catalogue',
  },
  es: {
    lasts: 'El álbum {album} de {artist} dura **{length}** ({tracks|canción|canciones}).',
    one: 'El álbum {album} de {artist} cuesta **{price}** completo y dura **{length}** ({tracks|canción|canciones}).',
    song: 'También está la canción {track} de {artist}: {length}, {price}.',
    found: 'Esto es lo que tenemos de {album}',
    count: 'Tenemos {total|álbum|álbumes} con el título {album}.',
    none: 'No tenemos ningún álbum llamado {album}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    lasts: 'O álbum {album} de {artist} dura **{length}** ({tracks|música|músicas}).',
    one: 'O álbum {album} de {artist} custa **{price}** completo e dura **{length}** ({tracks|música|músicas}).',
    song: 'Há também a música {track} de {artist}: {length}, {price}.',
    found: 'Isto é o que temos de {album}',
    count: 'Temos {total|álbum|álbuns} com o título {album}.',
    none: 'Não temos nenhum álbum chamado {album}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    lasts: 'L’album {album} de {artist} dure **{length}** ({tracks|chanson|chansons}).',
    one: 'L’album {album} de {artist} coûte **{price}** en entier et dure **{length}** ({tracks|chanson|chansons}).',
    song: 'Il y a aussi la chanson {track} de {artist} : {length}, {price}.',
    found: 'Voici ce que nous avons pour {album}',
    count: 'Nous avons {total|album|albums} intitulés {album}.',
    none: 'Nous n’avons aucun album intitulé {album}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    lasts: 'Das Album {album} von {artist} dauert **{length}** ({tracks|Song|Songs}).',
    one: 'Das ganze Album {album} von {artist} kostet **{price}** und dauert **{length}** ({tracks|Song|Songs}).',
    song: 'Es gibt auch den Song {track} von {artist}: {length}, {price}.',
    found: 'Das haben wir zu {album}',
    count: 'Wir haben {total|Album|Alben} namens {album}.',
    none: 'Ein Album namens {album} haben wir nicht.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "How much is the album Ten?", "how long is Achtung Baby?" */
export class AlbumFactsIntent extends Intent {
  readonly name = 'album_facts';
  readonly agent = 'music_agent';
  override readonly asksFor = ['album'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@album', 'price'], likes: ['@artist', 'album', 'buy', 'total'] },
    { needs: ['@album', 'length'], likes: ['@artist', 'album', 'total'], base: 0.98 },
  ];

  /** "How long is it, and how much?" is one question about one album. */
  override merge(one: Slots, other: Slots): Slots | null {
    if (JSON.stringify(this.calls(one)) !== JSON.stringify(this.calls(other))) return null;
    const { asked, ...details } = one.details;
    return asked === other.details['asked'] ? one : { names: one.names, details };
  }

  override notes({ concepts }: Reading): Slots['details'] {
    const isOfLength = concepts.has('length') && !concepts.has('price') && !concepts.has('buy');
    return { ...(concepts.has('album') && { only: 'album' }), ...(isOfLength && { asked: 'length' }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = { album_title: nameOf(slots, 'album'), artist_name: nameOf(slots, 'artist') };
    const prices = call('get_price_of', { ...names, ...page(slots) });
    if (slots.details['only'] === 'album') return [prices];
    return [
      prices,
      call('check_for_songs', { song_title: names.album_title, artist_name: names.artist_name, limit: 5 }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const rows = answered.evidence[0]?.result.rows ?? [];
    const [only] = rows;
    const songs = songsOfTheSameName(answered, context);
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { album: bold(albumOf(answered)) },
      columns: (columns) => [
        columns.text('album'),
        columns.text('artist'),
        columns.count('tracks'),
        columns.length,
        columns.price,
      ],
    });
    if (rows.length !== 1 || only === undefined) return { ...wording, close: [wording.close, songs].join(' ').trim() };
    const told = answered.request.details['asked'] === 'length' ? 'lasts' : 'one';
    const lead = say(TEXTS, context.language, told, valuesOf(only, context));
    return { ...SILENT, lead: [withGuess(answered.request, lead, context.language), songs].join(' ').trim() };
  }
}

/** A title may be that of an album and of a song; where both are there, both are told. */
function songsOfTheSameName({ evidence }: AnsweredRequest, context: WordingContext): string {
  const rows = evidence.find(({ tool }) => tool === 'check_for_songs')?.result.rows ?? [];
  return rows.map((row) => say(TEXTS, context.language, 'song', valuesOf(row, context))).join(' ');
}

function valuesOf(row: ToolRow, { currency }: WordingContext): Values {
  return {
    album: bold(field(row, 'album')),
    track: bold(field(row, 'track')),
    artist: bold(field(row, 'artist')),
    price: money(field(row, 'price'), currency),
    length: lengthText(field(row, 'length')),
    tracks: Number(field(row, 'tracks') ?? 0),
  };
}
