import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, numberOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { money } from '../../wording/format.js';
import { ofNames } from '../../wording/of-names.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'yes' | 'other' | 'range' | 'none'> = {
  en: {
    yes: 'Yes, every song{of} costs **{lowest}**.',
    other: 'No, every song{of} costs **{lowest}**.',
    range: 'No, songs{of} cost between **{lowest}** and **{highest}** each.',
    none: 'We have no songs{of}.',
  },
  es: {
    yes: 'Sí, cada canción{of} cuesta **{lowest}**.',
    other: 'No, cada canción{of} cuesta **{lowest}**.',
    range: 'No, las canciones{of} cuestan entre **{lowest}** y **{highest}** cada una.',
    none: 'No tenemos canciones{of}.',
  },
  pt: {
    yes: 'Sim, cada música{of} custa **{lowest}**.',
    other: 'Não, cada música{of} custa **{lowest}**.',
    range: 'Não, as músicas{of} custam entre **{lowest}** e **{highest}** cada.',
    none: 'Não temos músicas{of}.',
  },
  fr: {
    yes: 'Oui, chaque chanson{of} coûte **{lowest}**.',
    other: 'Non, chaque chanson{of} coûte **{lowest}**.',
    range: 'Non, les chansons{of} coûtent entre **{lowest}** et **{highest}** chacune.',
    none: 'Nous n’avons pas de chansons{of}.',
  },
  de: {
    yes: 'Ja, jeder Song{of} kostet **{lowest}**.',
    other: 'Nein, jeder Song{of} kostet **{lowest}**.',
    range: 'Nein, Songs{of} kosten je zwischen **{lowest}** und **{highest}**.',
    none: 'Songs{of} haben wir nicht.',
  },
};

/** "Does everything cost the same?", "is every song 99c?"; an amount is heard by `each-price.ts`. */
export class SamePriceIntent extends Intent {
  readonly name = 'same_price';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly cues = {
    en: `cost|costs|costing|priced|charged|sold|sells|sell the|at_the|for_the same price|amount|money?, the? same price|prices|cost|rate, equally priced, one price for all|everything|every|each, flat|fixed|uniform|single|standard price|rate, price|prices the_same|differ|differs|vary|varies|different`,
    es: `cuesta|cuestan lo_mismo|igual, el? mismo precio, precio unico`,
    pt: `custa|custam o_mesmo|igual, o? mesmo preco, preco unico`,
    fr: `coute|coutent la_meme_chose|pareil|autant, le? meme prix, prix unique`,
    de: `kostet|kosten gleich_viel|das_gleiche|dasselbe, gleich viel kosten|kostet, den? gleichen|selben preis, gleich viel, gleich teuer, einheitspreis`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        'song',
        'music',
        'price',
        'have',
        'album',
        'artist',
        '@artist',
        '@genre',
        'pay',
        'total',
        '#limit',
        '#unit',
        'perform',
      ],
      never: ['@album', '@track', 'invoice', 'buy', 'spend', 'first_person', '#invoice', 'refund', 'charged_wrongly'],
      base: 0.99,
    },
  ];

  override notes({ text, tokens, matches }: Reading): Slots['details'] {
    const heard = matches.find(({ concepts }) => concepts.includes(`cue:${this.name}`));
    const [from, to] = [tokens[heard?.start ?? 0]?.start ?? 0, tokens[(heard?.end ?? 1) - 1]?.end];
    const amount = AMOUNT.exec(text.slice(Math.max(0, from - SIGN), to));
    if (amount === null) return {};
    const [, sign, whole = '0', part, unit = ''] = amount;
    const isSmall = sign === undefined && part === undefined && SMALL.test(unit);
    return { asked_price: isSmall ? Number(whole) : Number(whole) * 100 + Number(part ?? 0) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('sum_up_catalogue', { artist_name: nameOf(slots, 'artist'), genre: nameOf(slots, 'genre') })];
  }

  word({ request, evidence }: AnsweredRequest, { language, currency }: WordingContext): Wording {
    const result = evidence[0]?.result;
    const unknown = unknownName(request);
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    if (result.total === 0 && unknown !== undefined) return wordUnknown(unknown, language);
    const [row] = result.rows;
    const of = ofNames(request.names, language);
    if (row === undefined) return { ...SILENT, lead: say(TEXTS, language, 'none', { of }) };
    const [lowest, highest] = [row['lowest_price'], row['highest_price']];
    const asked = numberOf(request, 'asked_price');
    const isAsked = asked === undefined || asked === Math.round(Number(lowest) * 100);
    const key = lowest !== highest ? 'range' : isAsked ? 'yes' : 'other';
    const values = { of, lowest: money(lowest, currency), highest: money(highest, currency) };
    return { ...SILENT, lead: withGuess(request, say(TEXTS, language, key, values), language) };
  }
}

/** A sign of money stands this far before its figure at most. */
const SIGN = 2;
const AMOUNT = /([$€£])?\s*(\d{1,3})(?:[.,](\d\d))?\s*(\p{L}+|¢)?/u;
const SMALL = /^(?:c|ct|cts|¢|cents?|centavos?|centimes?)$/iu;
