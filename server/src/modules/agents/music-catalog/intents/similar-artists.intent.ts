import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: '{total|artist plays|artists play} what {artist} plays most, {genre}',
    count: '{total|artist plays|artists play} what {artist} plays most.',
    none: 'We have no artists who play what {artist} plays.',
    order: 'those with most songs first',
  },
  es: {
    found: '{total|artista toca|artistas tocan} lo que más toca {artist}, {genre}',
    count: '{total|artista toca|artistas tocan} lo que más toca {artist}.',
    none: 'No tenemos artistas parecidos a {artist}.',
    order: 'los que tienen más canciones primero',
  },
  pt: {
    found: '{total|artista toca|artistas tocam} o que {artist} mais toca, {genre}',
    count: '{total|artista toca|artistas tocam} o que {artist} mais toca.',
    none: 'Não temos artistas parecidos com {artist}.',
    order: 'os que têm mais músicas primeiro',
  },
  fr: {
    found: '{total|artiste joue|artistes jouent} ce que {artist} joue le plus, {genre}',
    count: '{total|artiste joue|artistes jouent} ce que {artist} joue le plus.',
    none: 'Nous n’avons pas d’artistes semblables à {artist}.',
    order: 'ceux qui ont le plus de chansons d’abord',
  },
  de: {
    found: '{total|Künstler spielt|Künstler spielen} das, was {artist} am meisten spielt: {genre}',
    count: '{total|Künstler spielt|Künstler spielen} das, was {artist} am meisten spielt.',
    none: 'Wir haben keine Künstler, die {artist} ähneln.',
    order: 'die mit den meisten Songs zuerst',
  },
};

/** "Who sounds like Nirvana?", "artists similar to U2". */
export class SimilarArtistsIntent extends Intent {
  readonly name = 'similar_artists';
  readonly agent = 'music_agent';
  override readonly asksFor = ['artist'] as const;
  override readonly cues = {
    en: `other artists would i, other bands would i, other artists might i, other bands might i, other artists should i, other bands should i, which other artists, which other bands, what other artists, what other bands, should a fan of, would a fan of, might a fan of, should fans of, would fans of, for a fan of, for fans of, fans of, resemble, resembles, resembling, reminds me of, remind me of, reminds one of, in the same vein as, close to, akin to, comparable to, artists such as, bands such as, other artists like, other bands like, who is like, whos like, who else is like, like the band, sound similar to, sounds similar to, sounding like, go well with, goes well with, fans of, same style as, same kind of music as, like the music of, play like, plays like, who else plays like, along the lines of,
      who else plays, who else sounds, who else makes, who else does, who else should i hear, who else should i listen to, who else should i listen, who else should i like, who else should i try, who else might i like, who else may i like, who else would i like, who else will i like, who else could i hear, who else could i listen to, who else can i listen to, who else is worth, who else would you recommend, who else do you recommend, who should i hear, who should i listen to, who might i like, who would i like, who would i enjoy, who else would i enjoy, who else might i enjoy,
      else should i hear, else should i listen to, else should i try, else might i like, else would i like`,
    es: `se parece a, se parecen a, que suenan como, que suena como, del estilo de, al estilo de, recuerda a, recuerdan a,
      a quien mas deberia escuchar, que otros artistas, que otros grupos`,
    pt: `se parece com, se parecem com, que soam como, que soa como, do estilo de, no estilo de, lembra, lembram,
      quem mais devo ouvir, que outros artistas, que outras bandas`,
    fr: `ressemblent a, ressemble a, qui sonne comme, qui sonnent comme, du meme style que, du meme genre que, rappelle, rappellent,
      qui dautre devrais je ecouter, quels autres artistes, quels autres groupes`,
    de: `ahnelt, ahneln, klingt ahnlich wie, klingen ahnlich wie, klingt so wie, im stil von, erinnert an, erinnern an, machen ahnliche musik wie, macht ahnliche musik wie,
      wen sollte ich noch horen, wer klingt noch so, welche anderen kunstler, welche anderen bands`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@artist', 'cue'],
      likes: ['artist', 'song', 'album', 'recommend', 'have', 'music', 'like', 'perform', 'genre', 'similar', 'who'],
    },
    {
      needs: ['@artist', 'similar'],
      likes: [
        'cue:recommend_songs',
        'artist',
        'song',
        'album',
        'recommend',
        'have',
        'music',
        'like',
        'perform',
        'genre',
      ],
      base: 1,
    },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('find_similar_artists', { artist_name: nameOf(slots, 'artist'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const genre = bold(field(answered.evidence[0]?.result.rows[0], 'genre'));
    return wordList(answered, context, {
      texts: TEXTS,
      values: { artist: bold(plannedName(answered, 'artist')), genre },
      bullet: (row) => bold(field(row, 'artist')),
    });
  }
}
