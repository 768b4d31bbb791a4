import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { COMMON } from '../../wording/common-texts.js';
import { money } from '../../wording/format.js';
import { bold, table } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Values } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { MOST_BOUGHT } from './most-bought.texts.js';

const KINDS = ['album', 'genre', 'artist'] as const;

/** "Which artist do I buy the most?", "my favourite genre going by my purchases", "how many albums did I buy from?" */
export class MostBoughtIntent extends Intent {
  readonly name = 'most_bought';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `do|have i have|got|own the? most songs|tracks|music|tunes|titles|of|by|from, i have|own|got the? most songs|tracks|music|tunes|titles|of|by|from, buy the most, buy most, bought the most, bought most, buy most often, bought most often, bought most of, buy most of, purchase most, purchased most,
      most purchased by me, buy the most music from, bought the most music from, listen to most, listen to the most, own most of, own the most of, do i own the most,
      have i bought the most, most of my money, most money on, spend the most on, spent the most on, spend most on, spent most on, dominates my purchases, most in my library,
      most in my collection, buy most from, bought most from, buy the most from, bought the most from, buy the most songs from, bought the most songs from,
      buy the most songs by, bought the most songs by, did i buy most, did i buy the most, do i buy most, do i buy the most, my most bought|purchased|owned, is my top, are my top, whats my top, who is my top, my number one`,
    es: `compro mas, he comprado mas, mas compro, mas he comprado, mas compre, compre mas, mas he gastado en, escucho mas`,
    pt: `compro mais, mais compro, comprei mais, mais comprei, mais gastei com, ouco mais, mais ouco`,
    fr: `ai je achete le plus, ai je le plus achete, jai achete le plus, jai le plus achete, achete le plus, achete le plus souvent, ai achete le plus, ai le plus achete, jachete le plus, ecoute le plus, ai depense le plus pour`,
    de: `am meisten gekauft, am meisten kaufe, kaufe ich am meisten, habe ich am meisten gekauft, am haufigsten gekauft, am haufigsten kaufe, hore ich am meisten`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        'artist',
        'album',
        'genre',
        'song',
        'music',
        'first_person',
        '#from',
        'buy',
        'invoice',
        'spend',
        'largest',
        'contain',
      ],
      never: ['@artist', '@album', '@track', '@genre', 'cue:invoice_totals'],
    },
    ...KINDS.flatMap((kind): readonly Pattern[] => [
      {
        needs: ['like', kind],
        likes: ['buy', 'invoice', 'first_person', 'spend', '#from', 'song', 'popular', 'cue:recommend_songs'],
        never: ['@artist', '@album', '@track', '@genre', 'recommend', 'similar'],
      },
      {
        needs: [kind, 'average', 'buy'],
        likes: ['#from', 'song', 'music', 'first_person', 'polite'],
        never: ['@artist', '@album', '@track', '@genre', 'invoice', 'total', 'spend', 'price'],
        base: 0.97,
      },
      {
        needs: ['count', kind, 'cue:purchased_tracks', 'first_person'],
        likes: ['#from', 'song', 'contain', 'buy'],
        never: ['@artist', '@album', '@track', '@genre', '#invoice', 'length'],
        base: 0.98,
      },
      {
        needs: ['count', kind, 'buy', 'first_person'],
        likes: ['#from', 'song', 'invoice', 'contain', 'cue:purchased_tracks'],
        never: ['@artist', '@album', '@track', '@genre', '#invoice'],
        base: 0.99,
      },
    ]),
  ];

  override notes({ concepts }: Reading): Slots['details'] {
    const kind = KINDS.find((one) => concepts.has(one)) ?? 'artist';
    return { kind, ...(concepts.has('count') && { asked: 'count' }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const period = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
    return [call('get_most_bought', { kind: textOf(slots, 'kind'), ...period, limit: 5 })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language, currency } = context;
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const period = periodOf(answered, language);
    const [row] = result.rows;
    if (row === undefined) return { ...SILENT, lead: say(MOST_BOUGHT, language, 'none', { period }) };
    const kind = KINDS.find((one) => one === row['kind']) ?? 'artist';
    const values: Values = {
      name: bold(field(row, kind)),
      artist: bold(field(row, 'artist')),
      pieces: Number(row['pieces']),
      spent: money(row['spent'] ?? null, currency),
      total: result.total,
      period,
    };
    if (answered.request.details['asked'] === 'count')
      return { ...SILENT, lead: say(MOST_BOUGHT, language, `count_${kind}`, values) };
    const columns = columnsFor(context);
    const shown = [columns.text(kind), ...(kind === 'album' ? [columns.text('artist')] : [])];
    return {
      ...SILENT,
      lead: say(MOST_BOUGHT, language, kind, values),
      facts: result.rows.length < 2 ? '' : table(result.rows, [...shown, columns.pieces, columns.spent]),
    };
  }
}
