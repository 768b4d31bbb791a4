import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../agent.contract.js';
import type { MentionedName } from '../understanding/plan.js';
import { columnsFor } from '../wording/columns.js';
import { table } from '../wording/markdown.js';
import { field } from '../wording/rows.js';
import { say, type Texts, type Values } from '../wording/texts.js';
import { SILENT } from '../wording/word-list.js';
import { purchasedWhat } from './intents/purchased-tracks.texts.js';

const TEXTS: Texts<'holds' | 'none'> = {
  en: {
    holds: 'Yes. {order}, invoice **{number}** of {date}, has {count|song|songs}{what}:',
    none: 'No. {order}, invoice **{number}** of {date}, has nothing{what}.',
  },
  es: {
    holds: 'Sí. {order}, la factura **{number}** del {date}, tiene {count|canción|canciones}{what}:',
    none: 'No. {order}, la factura **{number}** del {date}, no tiene nada{what}.',
  },
  pt: {
    holds: 'Sim. {order}, a fatura **{number}** de {date}, tem {count|música|músicas}{what}:',
    none: 'Não. {order}, a fatura **{number}** de {date}, não tem nada{what}.',
  },
  fr: {
    holds: 'Oui. {order}, la facture **{number}** du {date}, contient {count|chanson|chansons}{what} :',
    none: 'Non. {order}, la facture **{number}** du {date}, ne contient rien{what}.',
  },
  de: {
    holds: 'Ja. {order}, Rechnung **{number}** vom {date}, hat {count|Song|Songs}{what}:',
    none: 'Nein. {order}, Rechnung **{number}** vom {date}, hat nichts{what}.',
  },
};

/** What an order is asked to hold; undefined when nothing is named. */
export function nameIn({ names }: AnsweredRequest['request']): MentionedName | undefined {
  return names.find(({ kind }) => KINDS.some((one) => one === kind));
}

const KINDS = ['artist', 'album', 'track', 'genre'] as const;

/** "Is there any U2 on my last order?": the songs of it that are, or that there are none. */
export function withName(
  name: MentionedName,
  lines: readonly ToolRow[],
  values: Values,
  context: WordingContext,
): Wording {
  const { language } = context;
  const kind = KINDS.find((one) => one === name.kind) ?? 'artist';
  const held = lines.filter((line) => field(line, kind) === name.text);
  const told = { ...values, what: purchasedWhat([name], language), count: held.length };
  const columns = columnsFor(context);
  const facts = table(held, [
    columns.text('track'),
    columns.text('artist'),
    columns.text('album'),
    columns.price,
    columns.count('quantity'),
  ]);
  return {
    ...SILENT,
    lead: say(TEXTS, language, held.length > 0 ? 'holds' : 'none', told),
    ...(held.length > 0 && { facts }),
  };
}
