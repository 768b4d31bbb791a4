import type { ToolRows } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { sumOf } from './sum-of-lines.js';

/** As many lines as a tool lists at once. */
const MOST_LINES = 50;

const TEXTS: Texts<'owned' | 'more' | 'same' | 'spent' | 'spentMore' | 'spentSame'> = {
  en: {
    owned: 'You have bought {one|song|songs} of {first} and {other|song|songs} of {second}{period}.',
    more: 'So you have more of {more}.',
    same: 'So you have as much of one as of the other.',
    spent: 'You have spent {paid} on {first} and {otherPaid} on {second}{period}.',
    spentMore: 'So you have spent more on {more}.',
    spentSame: 'So you have spent the same on both.',
  },
  es: {
    owned: 'Has comprado {one|canción|canciones} de {first} y {other|canción|canciones} de {second}{period}.',
    more: 'Así que tienes más de {more}.',
    same: 'Así que tienes lo mismo de ambos.',
    spent: 'Has gastado {paid} en {first} y {otherPaid} en {second}{period}.',
    spentMore: 'Así que has gastado más en {more}.',
    spentSame: 'Así que has gastado lo mismo en ambos.',
  },
  pt: {
    owned: 'Você comprou {one|música|músicas} de {first} e {other|música|músicas} de {second}{period}.',
    more: 'Portanto, tem mais de {more}.',
    same: 'Portanto, tem o mesmo de ambos.',
    spent: 'Você gastou {paid} com {first} e {otherPaid} com {second}{period}.',
    spentMore: 'Portanto, gastou mais com {more}.',
    spentSame: 'Portanto, gastou o mesmo com ambos.',
  },
  fr: {
    owned: 'Vous avez acheté {one|chanson|chansons} de {first} et {other|chanson|chansons} de {second}{period}.',
    more: 'Vous avez donc plus de {more}.',
    same: 'Vous avez donc autant de l’un que de l’autre.',
    spent: 'Vous avez dépensé {paid} pour {first} et {otherPaid} pour {second}{period}.',
    spentMore: 'Vous avez donc dépensé plus pour {more}.',
    spentSame: 'Vous avez donc dépensé autant pour l’un que pour l’autre.',
  },
  de: {
    owned: 'Sie haben {one|Song|Songs} von {first} und {other|Song|Songs} von {second} gekauft{period}.',
    more: 'Sie haben also mehr von {more}.',
    same: 'Sie haben also von beiden gleich viel.',
    spent: 'Sie haben für {first} {paid} und für {second} {otherPaid} ausgegeben{period}.',
    spentMore: 'Sie haben also für {more} mehr ausgegeben.',
    spentSame: 'Sie haben also für beide gleich viel ausgegeben.',
  },
};

/** "Do I have more A or more B?", "did I spend more on A or on B?" of artists and genres; known by `compared-artists.ts`. */
export class CompareOwnedIntent extends Intent {
  readonly name = 'compare_owned';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@artist', '@genre'] as const).map((name) => ({
    needs: ['cue', name],
    likes: [
      'cue:purchased_tracks',
      'buy',
      'first_person',
      'song',
      'music',
      'count',
      '#from',
      'spend',
      'pay',
      'total',
      'artist',
      'genre',
    ],
    never: ['#unit'],
  }));

  override notes({ concepts }: Reading): Slots['details'] {
    return concepts.has('spend') || concepts.has('pay') ? { sum: true } : {};
  }

  /** The two names are read as two requests of one question. */
  override merge(one: Slots, other: Slots): Slots {
    const further = other.names.filter(({ text }) => !one.names.some((name) => name.text === text));
    return { names: [...one.names, ...further], details: one.details };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    const limit = slots.details['sum'] === true ? MOST_LINES : 1;
    return comparedIn(slots.names).map(({ kind, text }) =>
      call('get_purchased_tracks', { [kind === 'genre' ? 'genre' : 'artist_name']: text, ...period, limit }),
    );
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const [one, other] = answered.evidence.map(({ result }) => result);
    const [first, second] = comparedIn(answered.request.names).map(({ text }) => text);
    const unknown = unknownName(answered.request);
    if (unknown !== undefined) return wordUnknown(unknown, language);
    if (one === undefined || other === undefined || first === undefined || second === undefined)
      return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const spent = answered.request.details['sum'] === true ? spentOnBoth(one, other) : null;
    const [ofFirst, ofSecond] = spent ?? [one.total, other.total];
    const values = {
      first: bold(first),
      second: bold(second),
      one: one.total,
      other: other.total,
      paid: bold(money(spent?.[0] ?? 0, context.currency)),
      otherPaid: bold(money(spent?.[1] ?? 0, context.currency)),
      more: bold(ofFirst > ofSecond ? first : second),
      period: periodOf(answered, language),
    };
    const verdict =
      spent === null ? (['owned', 'more', 'same'] as const) : (['spent', 'spentMore', 'spentSame'] as const);
    const [facts, differ, equal] = verdict;
    const lead = [facts, ofFirst === ofSecond ? equal : differ]
      .map((key) => say(TEXTS, language, key, values))
      .join(' ');
    return { ...SILENT, lead: withGuess(answered.request, lead, language) };
  }
}

/** What was spent on each; null where not all lines are there, so that their number is told instead. */
function spentOnBoth(one: ToolRows, other: ToolRows): readonly [number, number] | null {
  const [first, second] = [one, other].map(({ rows, total }) => (total === 0 ? 0 : sumOf(rows, total)));
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : null;
}

function comparedIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'artist' || kind === 'genre');
}
