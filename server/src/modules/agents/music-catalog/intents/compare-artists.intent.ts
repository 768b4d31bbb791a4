import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'sold' | 'more' | 'same'> = {
  en: {
    sold: 'Of {first} we have sold {one|song|songs}, of {second} {other|song|songs}.',
    more: 'So {more} is more popular here.',
    same: 'So both are equally popular here.',
  },
  es: {
    sold: 'De {first} hemos vendido {one|canción|canciones}; de {second}, {other|canción|canciones}.',
    more: 'Así que aquí {more} es más popular.',
    same: 'Así que aquí son igual de populares.',
  },
  pt: {
    sold: 'De {first} vendemos {one|música|músicas}; de {second}, {other|música|músicas}.',
    more: 'Portanto, {more} é mais popular aqui.',
    same: 'Portanto, são igualmente populares aqui.',
  },
  fr: {
    sold: 'De {first}, nous avons vendu {one|chanson|chansons} ; de {second}, {other|chanson|chansons}.',
    more: '{more} est donc plus populaire ici.',
    same: 'Leur succès est donc le même ici.',
  },
  de: {
    sold: 'Von {first} haben wir {one|Song|Songs} verkauft, von {second} {other|Song|Songs}.',
    more: '{more} ist hier also beliebter.',
    same: 'Beide sind hier also gleich beliebt.',
  },
};

/** "Is A more popular than B?", "who sells better, A or B?" of artists; known by `compared-artists.ts`. */
export class CompareArtistsIntent extends Intent {
  readonly name = 'compare_artists';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue', '@artist'], likes: ['artist', 'popular', 'song', 'album', 'music'], never: ['invoice', '#unit'] },
  ];

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    const further = other.names.filter(({ text }) => !one.names.some((name) => name.text === text));
    return { names: [...one.names, ...further], details: one.details };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return artistsIn(slots.names).map(({ text }) => call('find_artists', { artist_name: text, limit: 1 }));
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const [one, other] = answered.evidence.map(({ result }) => Number(result.rows[0]?.['sold'] ?? 0));
    const [first, second] = artistsIn(answered.request.names).map(({ text }) => text);
    const unknown = unknownName(answered.request);
    if (unknown !== undefined) return wordUnknown(unknown, language);
    if (one === undefined || other === undefined || first === undefined || second === undefined)
      return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const sold = say(TEXTS, language, 'sold', { first: bold(first), second: bold(second), one, other });
    const verdict = say(TEXTS, language, one === other ? 'same' : 'more', { more: bold(one > other ? first : second) });
    return { ...SILENT, lead: withGuess(answered.request, `${sold} ${verdict}`, language) };
  }
}

function artistsIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'artist');
}
