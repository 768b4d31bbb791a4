import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'albums' | 'tracks' | 'more' | 'fewer' | 'same'> = {
  en: {
    albums: 'Of {name} we have {count|album|albums}.',
    tracks: 'Of {name} we have {count|song|songs}.',
    more: 'So there are more of {name}.',
    fewer: 'So there are fewer of {name}.',
    same: 'So both have as many.',
  },
  es: {
    albums: 'De {name} tenemos {count|álbum|álbumes}.',
    tracks: 'De {name} tenemos {count|canción|canciones}.',
    more: 'Así que hay más de {name}.',
    fewer: 'Así que hay menos de {name}.',
    same: 'Así que hay igual de ambos.',
  },
  pt: {
    albums: 'De {name} temos {count|álbum|álbuns}.',
    tracks: 'De {name} temos {count|música|músicas}.',
    more: 'Portanto, há mais de {name}.',
    fewer: 'Portanto, há menos de {name}.',
    same: 'Portanto, há o mesmo de ambos.',
  },
  fr: {
    albums: 'De {name}, nous avons {count|album|albums}.',
    tracks: 'De {name}, nous avons {count|chanson|chansons}.',
    more: 'Il y en a donc plus de {name}.',
    fewer: 'Il y en a donc moins de {name}.',
    same: 'Il y en a donc autant des deux.',
  },
  de: {
    albums: 'Von {name} haben wir {count|Album|Alben}.',
    tracks: 'Von {name} haben wir {count|Song|Songs}.',
    more: 'Also gibt es mehr von {name}.',
    fewer: 'Also gibt es weniger von {name}.',
    same: 'Also gibt es von beiden gleich viele.',
  },
};

const FEWER = /\b(?:fewer|less|fewest|menos|moins|weniger)\b/;

/** "Who has more albums, A or B?" of artists and of genres; known by `compared-counts.ts`. */
export class CompareCountsIntent extends Intent {
  readonly name = 'compare_counts';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@artist', '@genre'] as const).map((name) => ({
    needs: ['cue', name],
    likes: ['artist', 'genre', 'song', 'album', 'music', 'have', 'count', 'who'],
    never: ['invoice', '#unit'],
    base: 1.05,
  }));

  override notes({ concepts, tokens, names }: Reading): Slots['details'] {
    const inName = (place: number): boolean => names.some(({ start, end }) => start <= place && place < end);
    const said = tokens.map(({ word }, place) => (inName(place) ? '' : word)).join(' ');
    return { kind: concepts.has('album') ? 'albums' : 'tracks', ...(FEWER.test(said) && { wanted: 'fewer' }) };
  }

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    const further = other.names.filter(({ text }) => !one.names.some((name) => name.text === text));
    return { names: [...one.names, ...further], details: one.details };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return heldIn(slots.names).map(({ kind, text }) =>
      call('count_catalogue', { [kind === 'artist' ? 'artist_name' : 'genre']: text }),
    );
  }

  word({ request, evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const unknown = unknownName(request);
    if (unknown !== undefined) return wordUnknown(unknown, language);
    const kind = request.details['kind'] === 'albums' ? 'albums' : 'tracks';
    const [one, other] = evidence.map(({ result }) => countIn(result.rows, kind));
    const [first, second] = heldIn(request.names).map(({ text }) => text);
    if (one === undefined || other === undefined || first === undefined || second === undefined)
      return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const wanted = request.details['wanted'] === 'fewer' ? 'fewer' : 'more';
    const isFirst = wanted === 'more' ? one > other : one < other;
    const told = [
      say(TEXTS, language, kind, { name: bold(first), count: one }),
      say(TEXTS, language, kind, { name: bold(second), count: other }),
      say(TEXTS, language, one === other ? 'same' : wanted, { name: bold(isFirst ? first : second) }),
    ];
    return { ...SILENT, lead: withGuess(request, told.join(' '), language) };
  }
}

function countIn(rows: readonly ToolRow[], kind: 'albums' | 'tracks'): number {
  return Number(rows.find((row) => row['kind'] === kind)?.['count'] ?? 0);
}

/** The two that are held against each other; both are of one kind. */
function heldIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'artist' || kind === 'genre');
}
