import type { AnsweredRequest, WordingContext } from '../../agent.contract.js';
import type { ToolRows } from '../../../tools/tool.contract.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';

const TEXTS: Texts<'more' | 'nothing'> = {
  en: {
    more: 'Yes, you have bought {total|more song|more songs}{what}{period}',
    nothing: 'No, you have bought nothing else{what}: only {here|song|songs}, on invoice **{number}**.',
  },
  es: {
    more: 'Sí, has comprado {total|canción más|canciones más}{what}{period}',
    nothing: 'No, no has comprado nada más{what}: solo {here|canción|canciones}, en la factura **{number}**.',
  },
  pt: {
    more: 'Sim, você comprou mais {total|música|músicas}{what}{period}',
    nothing: 'Não, você não comprou mais nada{what}: só {here|música|músicas}, na fatura **{number}**.',
  },
  fr: {
    more: 'Oui, vous avez acheté {total|autre chanson|autres chansons}{what}{period}',
    nothing:
      'Non, vous n’avez rien acheté d’autre{what} : seulement {here|chanson|chansons}, sur la facture **{number}**.',
  },
  de: {
    more: 'Ja, Sie haben {total|weiteren Song|weitere Songs}{what} gekauft{period}',
    nothing: 'Nein, Sie haben sonst nichts{what} gekauft: nur {here|Song|Songs}, auf der Rechnung **{number}**.',
  },
};

/** What was bought beside one order: the purchases without that order, and the sentence that tells them. */
export interface BesideOrder {
  readonly answered: AnsweredRequest;
  /** Leads the list; or says all there is to say, where nothing is left of it. */
  readonly lead: string;
  readonly isNothing: boolean;
}

/** Takes what is on one order out of what was bought; null where no order was set aside. */
export function besideOrder(
  answered: AnsweredRequest,
  values: Readonly<Record<string, string | number>>,
  { language }: WordingContext,
): BesideOrder | null {
  const { beside_invoice: number } = answered.request.details;
  const [first] = answered.evidence;
  if (typeof number !== 'number' || first === undefined) return null;
  const rows = first.result.rows.filter((row) => field(row, 'invoice') !== number);
  const here = first.result.rows.length - rows.length;
  const total = first.result.total - here;
  const result: ToolRows = { ...first.result, rows, total, shown: rows.length };
  const isNothing = total === 0 && here > 0;
  return {
    answered: { ...answered, evidence: [{ ...first, result }] },
    lead: say(TEXTS, language, isNothing ? 'nothing' : 'more', { ...values, total, here, number }),
    isNothing,
  };
}
