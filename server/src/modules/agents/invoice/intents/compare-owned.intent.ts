import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';

const TEXTS: Texts<'owned' | 'more' | 'same'> = {
  en: {
    owned: 'You have bought {one|song|songs} of {first} and {other|song|songs} of {second}{period}.',
    more: 'So you have more of {more}.',
    same: 'So you have as much of one as of the other.',
  },
  es: {
    owned: 'Has comprado {one|canción|canciones} de {first} y {other|canción|canciones} de {second}{period}.',
    more: 'Así que tienes más de {more}.',
    same: 'Así que tienes lo mismo de ambos.',
  },
  pt: {
    owned: 'Você comprou {one|música|músicas} de {first} e {other|música|músicas} de {second}{period}.',
    more: 'Portanto, tem mais de {more}.',
    same: 'Portanto, tem o mesmo de ambos.',
  },
  fr: {
    owned: 'Vous avez acheté {one|chanson|chansons} de {first} et {other|chanson|chansons} de {second}{period}.',
    more: 'Vous avez donc plus de {more}.',
    same: 'Vous avez donc autant de l’un que de l’autre.',
  },
  de: {
    owned: 'Sie haben {one|Song|Songs} von {first} und {other|Song|Songs} von {second} gekauft{period}.',
    more: 'Sie haben also mehr von {more}.',
    same: 'Sie haben also von beiden gleich viel.',
  },
};

/** "Do I have more A or more B?" of artists and genres; known by `compared-artists.ts`. */
export class CompareOwnedIntent extends Intent {
  readonly name = 'compare_owned';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@artist', '@genre'] as const).map((name) => ({
    needs: ['cue', name],
    likes: ['cue:purchased_tracks', 'buy', 'first_person', 'song', 'music', 'count', '#from'],
    never: ['spend', '#unit'],
  }));

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    const further = other.names.filter(({ text }) => !one.names.some((name) => name.text === text));
    return { names: [...one.names, ...further], details: one.details };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    return comparedIn(slots.names).map(({ kind, text }) =>
      call('get_purchased_tracks', { [kind === 'genre' ? 'genre' : 'artist_name']: text, ...period, limit: 1 }),
    );
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const [one, other] = answered.evidence.map(({ result }) => result.total);
    const [first, second] = comparedIn(answered.request.names).map(({ text }) => text);
    const unknown = unknownName(answered.request);
    if (unknown !== undefined) return wordUnknown(unknown, language);
    if (one === undefined || other === undefined || first === undefined || second === undefined)
      return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const period = periodOf(answered, language);
    const owned = say(TEXTS, language, 'owned', { first: bold(first), second: bold(second), one, other, period });
    const verdict = say(TEXTS, language, one === other ? 'same' : 'more', { more: bold(one > other ? first : second) });
    return { ...SILENT, lead: withGuess(answered.request, `${owned} ${verdict}`, language) };
  }
}

function comparedIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'artist' || kind === 'genre');
}
