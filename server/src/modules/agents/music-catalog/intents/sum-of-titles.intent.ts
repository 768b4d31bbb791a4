import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, withGuess } from '../../wording/word-list.js';
import { COMPARE_TITLES } from './compare-titles.texts.js';
import { areAlbums, comparable, holdersOf, lookUpTitles, titlesIn, titlesOfBoth } from './titles-together.js';

const TEXTS: Texts<'last' | 'cost'> = {
  en: { last: 'Together they last **{length}**.', cost: 'Together they cost **{price}**.' },
  es: { last: 'Juntos duran **{length}**.', cost: 'Juntos cuestan **{price}**.' },
  pt: { last: 'Juntos duram **{length}**.', cost: 'Juntos custam **{price}**.' },
  fr: { last: 'Ensemble, cela dure **{length}**.', cost: 'Ensemble, cela coûte **{price}**.' },
  de: { last: 'Zusammen dauern sie **{length}**.', cost: 'Zusammen kosten sie **{price}**.' },
};

/** "How long are A and B together?", "what would both albums cost in total, A and B?"; known by `summed-titles.ts`. */
export class SumOfTitlesIntent extends Intent {
  readonly name = 'sum_of_titles';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly ofSeveral = true;
  readonly patterns: readonly Pattern[] = (['@track', '@album'] as const).map((name) => ({
    needs: ['cue', name],
    likes: [
      '@track',
      '@album',
      '@artist',
      'song',
      'album',
      'length',
      'price',
      'pay',
      'total',
      'buy',
      'count',
      'first_person',
    ],
    never: ['invoice', '#unit'],
    base: 1.05,
  }));

  override notes(reading: Reading): Slots['details'] {
    const { concepts, names } = reading;
    return {
      ...holdersOf(reading),
      ...(areAlbums(names) && { kind: 'album' }),
      ...(!concepts.has('length') && { by: 'price' }),
    };
  }

  /** Each title is read as a request of its own. */
  override merge(one: Slots, other: Slots): Slots {
    return titlesOfBoth(one, other);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return lookUpTitles(slots);
  }

  word({ request, evidence }: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const lists = evidence.map(({ result }) => result.rows);
    if (lists.length === 0) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const isOfPrice = request.details['by'] === 'price';
    const rows = lists.map((list) => comparable(list, lists)).filter((row) => row !== undefined);
    const measures = rows.map((row) =>
      say(COMPARE_TITLES, language, isOfPrice ? 'costs' : 'lasts', {
        thing: bold(row['title']),
        artist: bold(row['artist']),
        length: lengthText(row['milliseconds']),
        price: money(row['price'], currency),
      }),
    );
    const absent = titlesIn(request)
      .filter((_, place) => lists[place]?.length === 0)
      .map(({ kind, text }) => say(COMMON, language, kind === 'track' ? 'noTrack' : 'noAlbum', { said: text }));
    const sum = say(TEXTS, language, isOfPrice ? 'cost' : 'last', {
      length: lengthText(rows.reduce((whole, row) => whole + Number(row['milliseconds']), 0)),
      price: money(
        (rows.reduce((cents, row) => cents + Math.round(Number(row['price']) * 100), 0) / 100).toFixed(2),
        currency,
      ),
    });
    const lead = [...measures, ...absent, ...(rows.length > 1 && absent.length === 0 ? [sum] : [])].join(' ');
    return { ...SILENT, lead: withGuess(request, lead, language) };
  }
}
