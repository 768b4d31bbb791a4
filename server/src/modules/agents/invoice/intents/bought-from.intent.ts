import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { MOST_BOUGHT } from './most-bought.texts.js';

const KINDS = ['album', 'genre', 'artist'] as const;

const ORDER: Texts<'order'> = {
  en: { order: 'most songs first' },
  es: { order: 'primero lo que más canciones tiene' },
  pt: { order: 'primeiro o que tem mais músicas' },
  fr: { order: 'le plus de chansons d’abord' },
  de: { order: 'die meisten Songs zuerst' },
};

/** "Which artists have I bought?", "albums I own something of", "what genres are in my collection?" */
export class BoughtFromIntent extends Intent {
  readonly name = 'bought_from';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = KINDS.flatMap((kind): readonly Pattern[] => {
    const common: Pattern = {
      needs: [kind],
      likes: [
        '#from',
        'music',
        'perform',
        'contain',
        'show',
        'cue:purchased_tracks',
        'buy',
        'invoice',
        ...songsOf(kind),
      ],
      never: [
        ...(['@artist', '@album', '@track', '@genre', 'recommend', 'similar', 'new_to_me', 'want'] as const),
        ...([
          '#invoice_id',
          '#invoice',
          '#limit',
          'refer_one',
          'count',
          'average',
          'newest',
          'oldest',
          'largest',
        ] as const),
        ...(['like', 'price', 'length', 'cue:most_bought', 'spend'] as const),
      ],
    };
    return [
      { ...common, needs: [kind, 'buy', 'first_person'] },
      { ...common, needs: [kind, 'cue:purchased_tracks'], base: 0.97 },
      { ...common, needs: [kind, 'invoice', 'first_person'], base: 0.9 },
    ];
  });

  override notes({ concepts }: Reading): Slots['details'] {
    return { kind: KINDS.find((one) => concepts.has(one)) ?? 'artist' };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    return [call('get_most_bought', { kind: textOf(slots, 'kind'), ...period, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const kind = KINDS.find((one) => one === answered.request.details['kind']) ?? 'artist';
    const total = answered.evidence[0]?.result.total ?? 0;
    const values = { period: periodOf(answered, language), total };
    if (total === 0) return { ...SILENT, lead: say(MOST_BOUGHT, language, 'none', values) };
    const count = say(MOST_BOUGHT, language, `count_${kind}`, values);
    return wordList(answered, context, {
      texts: { en: { found: count, count, none: count, order: '' } },
      values,
      found: count.replace(/\.$/, ''),
      order: say(ORDER, language, 'order'),
      columns: (columns) => [
        columns.text(kind),
        ...(kind === 'album' ? [columns.text('artist')] : []),
        columns.pieces,
        columns.spent,
      ],
    });
  }
}

/** "Which artists did I buy songs by?" wants artists; songs and albums together are asked for otherwise. */
function songsOf(kind: (typeof KINDS)[number]): readonly ['song'] | readonly [] {
  return kind === 'album' ? [] : ['song'];
}
