import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import { field } from '../../wording/rows.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|album|albums} called like the artist{of}',
    count: 'We have {total|album|albums} called like the artist{of}.',
    none: 'We have no album{of} that is called like the artist.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|álbum|álbumes} con el nombre del artista{of}',
    count: 'Tenemos {total|álbum|álbumes} con el nombre del artista{of}.',
    none: 'No tenemos ningún álbum{of} que se llame como el artista.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|álbum|álbuns} com o nome do artista{of}',
    count: 'Temos {total|álbum|álbuns} com o nome do artista{of}.',
    none: 'Não temos nenhum álbum{of} com o nome do artista.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|album|albums} du nom de l’artiste{of}',
    count: 'Nous avons {total|album|albums} du nom de l’artiste{of}.',
    none: 'Nous n’avons aucun album{of} qui porte le nom de l’artiste.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Wir haben {total|Album|Alben}{of}, die wie der Künstler heißen',
    count: 'Wir haben {total|Album|Alben}{of}, die wie der Künstler heißen.',
    none: 'Wir haben kein Album{of}, das wie der Künstler heißt.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which albums are self-titled?", "does U2 have a self-titled album?" */
export class SelfTitledIntent extends Intent {
  readonly name = 'self_titled';
  readonly agent = 'music_agent';
  override readonly cues = {
    en: `self titled, selftitled, eponymous, named after themselves, named after the band|artist|group|singer, same name as the band|artist|group|singer`,
    es: `homonimo, homonimos, mismo nombre que el grupo, mismo nombre que el artista`,
    pt: `homonimo, homonimos, mesmo nome que a banda, mesmo nome da banda`,
    fr: `eponyme, eponymes, meme nom que le groupe`,
    de: `gleichnamig, gleichnamige, gleichnamiges, gleichnamigen, selbstbetitelt, selbstbetitelte, selbstbetiteltes`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: ['album', 'have', 'show', 'count', 'artist', 'song', 'called', '@artist', '@genre'],
      never: ['invoice'],
    },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    const names = { artist_name: nameOf(slots, 'artist'), genre: nameOf(slots, 'genre') };
    return [call('find_albums', { ...names, kind: 'self_titled', ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: { of: ofNames(answered.request.names, context.language) },
      bullet: (row) => bold(field(row, 'album')),
    });
  }
}
