import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'none'> = {
  en: {
    found: 'The songs we have by {name} are filed under {genres}.',
    none: 'Our catalogue files nothing by {name} under a genre.',
  },
  es: { found: 'Las canciones que tenemos de {name} son de {genres}.', none: 'No tenemos géneros para {name}.' },
  pt: { found: 'As músicas que temos de {name} são de {genres}.', none: 'Não temos gêneros para {name}.' },
  fr: {
    found: 'Les chansons que nous avons de {name} sont classées dans {genres}.',
    none: 'Nous n’avons pas de genre pour {name}.',
  },
  de: {
    found: 'Die Songs, die wir von {name} haben, stehen unter {genres}.',
    none: 'Zu {name} kennen wir kein Genre.',
  },
};

/** "What genre is U2?", "what kind of music does Metallica play?", "which genre is the album Ten?" */
export class GenresOfArtistIntent extends Intent {
  readonly name = 'genres_of_artist';
  readonly agent = 'music_agent';
  override readonly asksFor = ['artist'] as const;
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@artist', 'genre'],
      likes: ['perform', 'music', 'have', 'artist', 'song', 'album'],
      never: ['similar', 'recommend'],
    },
    {
      needs: ['@artist', '@genre', 'ask'],
      likes: ['perform', 'music', 'artist', 'genre', 'or'],
      never: ['have', 'show', 'want', 'by', 'song', 'album', 'count', 'similar', 'recommend', 'first_person', 'on'],
    },
    { needs: ['@album', 'genre'], likes: ['album', '@artist', 'contain'], never: ['similar', 'recommend'], base: 0.98 },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('find_genres', { album_title: nameOf(slots, 'album'), artist_name: nameOf(slots, 'artist'), limit: 25 }),
    ];
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(answered.request);
    if (unknown !== undefined && result.total === 0) return wordUnknown(unknown, language);
    const genres = result.rows.map((row) => `${bold(field(row, 'genre'))} (${String(field(row, 'tracks'))})`);
    const name = bold(plannedName(answered, 'album') || plannedName(answered, 'artist'));
    const key = genres.length === 0 ? 'none' : 'found';
    return {
      ...SILENT,
      lead: withGuess(
        answered.request,
        say(TEXTS, language, key, {
          name,
          genres: joined(genres, language),
        }),
        language,
      ),
    };
  }
}
