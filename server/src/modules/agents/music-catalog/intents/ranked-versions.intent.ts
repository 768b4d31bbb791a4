import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { lengthText } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { sortText } from '../../wording/sort-texts.js';
import { say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

type Lead = 'longest' | 'shortest' | 'only' | 'found' | 'count' | 'none' | 'order';

const TEXTS: Texts<Lead> = {
  en: {
    longest: 'The longest of {total|version|versions} of {track} is by {artist}, on {album}, at **{length}**',
    shortest: 'The shortest of {total|version|versions} of {track} is by {artist}, on {album}, at **{length}**',
    only: 'There is one version of {track}: by {artist}, on {album}, at **{length}**',
    found: 'We have {total|recording|recordings} of {track}',
    count: 'We have {total|recording|recordings} of {track}.',
    none: 'We do not have a song called {track}{by}.',
    order: 'in the order of the catalogue',
  },
  es: {
    longest: 'La más larga de {total|versión|versiones} de {track} es la de {artist}, en {album}: **{length}**',
    shortest: 'La más corta de {total|versión|versiones} de {track} es la de {artist}, en {album}: **{length}**',
    only: 'Hay una sola versión de {track}: la de {artist}, en {album}, de **{length}**',
    found: 'Tenemos {total|grabación|grabaciones} de {track}',
    count: 'Tenemos {total|grabación|grabaciones} de {track}.',
    none: 'No tenemos ninguna canción llamada {track}{by}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    longest: 'A mais longa de {total|versão|versões} de {track} é a de {artist}, em {album}: **{length}**',
    shortest: 'A mais curta de {total|versão|versões} de {track} é a de {artist}, em {album}: **{length}**',
    only: 'Há uma só versão de {track}: a de {artist}, em {album}, com **{length}**',
    found: 'Temos {total|gravação|gravações} de {track}',
    count: 'Temos {total|gravação|gravações} de {track}.',
    none: 'Não temos nenhuma música chamada {track}{by}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    longest: 'La plus longue des {total|version|versions} de {track} est celle de {artist}, sur {album} : **{length}**',
    shortest:
      'La plus courte des {total|version|versions} de {track} est celle de {artist}, sur {album} : **{length}**',
    only: 'Il y a une seule version de {track} : celle de {artist}, sur {album}, **{length}**',
    found: 'Nous avons {total|enregistrement|enregistrements} de {track}',
    count: 'Nous avons {total|enregistrement|enregistrements} de {track}.',
    none: 'Nous n’avons pas de chanson intitulée {track}{by}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    longest: 'Die längste von {total|Version|Versionen} von {track} ist die von {artist} auf {album} mit **{length}**',
    shortest:
      'Die kürzeste von {total|Version|Versionen} von {track} ist die von {artist} auf {album} mit **{length}**',
    only: 'Es gibt nur eine Version von {track}: von {artist} auf {album} mit **{length}**',
    found: 'Wir haben {total|Aufnahme|Aufnahmen} von {track}',
    count: 'Wir haben {total|Aufnahme|Aufnahmen} von {track}.',
    none: 'Einen Song namens {track}{by} haben wir nicht.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

const LIKED: readonly Sign[] = [
  '@artist',
  'song',
  'album',
  'artist',
  'perform',
  'who',
  'contain',
  'count',
  'have',
  'length',
  'by',
  'on',
];

/** "The shortest version of One", "who recorded the longest version of Money, and on which album?" */
export class RankedVersionsIntent extends Intent {
  readonly name = 'ranked_versions';
  readonly agent = 'music_agent';
  override readonly asksFor = ['track'] as const;
  readonly patterns: readonly Pattern[] = (['longest', 'shortest'] as const).map((rank) => ({
    needs: ['@track', 'version', rank],
    likes: LIKED,
    never: ['invoice', 'first_person'],
  }));

  override notes({ concepts }: Reading): Slots['details'] {
    return { sort: concepts.has('shortest') ? 'shortest' : 'longest' };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('find_tracks', {
        song_title: nameOf(slots, 'track'),
        versions: 'all',
        artist_name: nameOf(slots, 'artist'),
        order: textOf(slots, 'sort'),
        ...page(slots),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { sort, offset } = answered.request.details;
    const { rows = [], total = 0 } = answered.evidence[0]?.result ?? {};
    const [first] = rows;
    const artist = plannedName(answered, 'artist');
    const values = {
      total,
      track: bold(plannedName(answered, 'track')),
      by: artist === '' ? '' : ` (${artist})`,
      artist: bold(field(first, 'artist')),
      album: bold(field(first, 'album')),
      length: lengthText(field(first, 'length')),
    };
    const lead = total === 1 ? 'only' : sort === 'shortest' ? 'shortest' : 'longest';
    return wordList(answered, context, {
      texts: TEXTS,
      values,
      found: total === 0 || offset !== undefined ? undefined : say(TEXTS, context.language, lead, values),
      order: sortText(sort, context.language),
      columns: (columns, number) => trackColumns(columns, number),
    });
  }
}
