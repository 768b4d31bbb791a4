import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, withGuess } from '../../wording/word-list.js';

const TEXTS: Texts<'lasts' | 'longer' | 'shorter' | 'same'> = {
  en: {
    lasts: '{thing} by {artist} lasts **{length}**.',
    longer: 'So {thing} is longer.',
    shorter: 'So {thing} is shorter.',
    same: 'So both are equally long.',
  },
  es: {
    lasts: '{thing} de {artist} dura **{length}**.',
    longer: 'Así que dura más {thing}.',
    shorter: 'Así que dura menos {thing}.',
    same: 'Así que duran lo mismo.',
  },
  pt: {
    lasts: '{thing} de {artist} dura **{length}**.',
    longer: 'Portanto, {thing} dura mais.',
    shorter: 'Portanto, {thing} dura menos.',
    same: 'Portanto, duram o mesmo.',
  },
  fr: {
    lasts: '{thing} de {artist} dure **{length}**.',
    longer: 'C’est donc {thing} qui dure le plus longtemps.',
    shorter: 'C’est donc {thing} qui dure le moins longtemps.',
    same: 'Leur durée est donc la même.',
  },
  de: {
    lasts: '{thing} von {artist} dauert **{length}**.',
    longer: 'Länger ist also {thing}.',
    shorter: 'Kürzer ist also {thing}.',
    same: 'Beide sind also gleich lang.',
  },
};

const SHORTER = /\b(shorter|cort[oa]s?|curt[oa]s?|courte?s?|kurzer)\b/;

/** "Which is longer, A or B?", "is A shorter than B?" of songs and albums; known by `compared-lengths.ts`. */
export class CompareLengthsIntent extends Intent {
  readonly name = 'compare_lengths';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@track', '@album'] as const).map((name) => ({
    needs: ['cue', name],
    likes: ['@track', '@album', '@artist', 'song', 'album', 'length', 'by', 'version', 'longest', 'shortest'],
    never: ['invoice', '#unit'],
  }));

  override notes({ tokens }: Reading): Slots['details'] {
    return SHORTER.test(tokens.map(({ word }) => word).join(' ')) ? { wanted: 'shorter' } : {};
  }

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    const further = other.names.filter(
      (name) => !one.names.some(({ text, kind }) => text === name.text && kind === name.kind),
    );
    return { names: [...one.names, ...further], details: one.details };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const artists = slots.names.filter(({ kind }) => kind === 'artist');
    const artist = artists.length === 1 ? nameOf(slots, 'artist') : undefined;
    return titlesIn(slots.names).map(({ kind, text }) =>
      call('get_price_of', { [kind === 'track' ? 'song_title' : 'album_title']: text, artist_name: artist }),
    );
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const lists = answered.evidence.map(({ result }) => result.rows);
    if (lists.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const rows = lists.map((list) => comparable(list, lists)).filter((row) => row !== undefined);
    const lengths = rows.map((row) =>
      say(TEXTS, language, 'lasts', {
        thing: bold(row['title']),
        artist: bold(row['artist']),
        length: lengthText(row['milliseconds']),
      }),
    );
    const absent = titlesIn(answered.request.names)
      .filter((_, place) => lists[place]?.length === 0)
      .map(({ kind, text }) => say(COMMON, language, kind === 'track' ? 'noTrack' : 'noAlbum', { said: text }));
    const lead = [...lengths, ...absent, ...verdictOf(rows, answered.request.details['wanted'], language)].join(' ');
    return { ...SILENT, lead: withGuess(answered.request, lead, language) };
  }
}

function titlesIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'track' || kind === 'album');
}

/** Of several recordings the one by an artist who made the other title too, else the first. */
function comparable(list: readonly ToolRow[], lists: readonly (readonly ToolRow[])[]): ToolRow | undefined {
  const others = lists.filter((other) => other !== list);
  const shared = list.find(({ artist }) => others.every((rows) => rows.some((row) => row['artist'] === artist)));
  return shared ?? list[0];
}

function verdictOf(rows: readonly ToolRow[], wanted: unknown, language: string): readonly string[] {
  const [one, other] = [...rows].sort((left, right) => Number(right['milliseconds']) - Number(left['milliseconds']));
  if (one === undefined || other === undefined || rows.length > 2) return [];
  if (lengthText(one['milliseconds']) === lengthText(other['milliseconds'])) return [say(TEXTS, language, 'same')];
  const key = wanted === 'shorter' ? 'shorter' : 'longer';
  return [say(TEXTS, language, key, { thing: bold((key === 'longer' ? one : other)['title']) })];
}
