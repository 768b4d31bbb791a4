import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { bold, plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { albumOf } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: '{album} is by',
    count: '{album} is by {total|artist|artists}.',
    none: 'We have no album called {album}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: '{album} es de',
    count: '{album} es de {total|artista|artistas}.',
    none: 'No tenemos ningún álbum llamado {album}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: '{album} é de',
    count: '{album} é de {total|artista|artistas}.',
    none: 'Não temos nenhum álbum chamado {album}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: '{album} est de',
    count: '{album} est de {total|artiste|artistes}.',
    none: 'Nous n’avons aucun album intitulé {album}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: '{album} ist von',
    count: '{album} ist von {total|Künstler|Künstlern}.',
    none: 'Ein Album namens {album} haben wir nicht.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Who made Nevermind?", "which band is Ten by?" */
export class ArtistOfAlbumIntent extends Intent {
  readonly name = 'artist_of_album';
  readonly agent = 'music_agent';
  override readonly asksFor = ['album'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@album', 'perform'], likes: ['album', 'artist', 'who'], never: ['have'] },
    { needs: ['@album', 'artist'], likes: ['album', 'perform', 'who'], never: ['have', 'similar'], base: 0.97 },
    { needs: ['@album', 'who'], likes: ['album', 'by'], base: 0.9 },
    { needs: ['@album', 'compose'], likes: ['album', 'who', 'composer'], base: 0.85 },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_artist_of_album', { album_title: nameOf(slots, 'album'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { album: bold(albumOf(answered)) },
      bullet: (row) => `${bold(field(row, 'artist'))} – ${plain(field(row, 'album'))}`,
    });
    const rows = answered.evidence[0]?.result.rows ?? [];
    const [only] = rows;
    if (only === undefined || rows.length > 1 || wording.facts === '') return wording;
    return { ...wording, lead: `${wording.lead.replace(/\s*:$/, '')} ${bold(field(only, 'artist'))}.`, facts: '' };
  }
}
