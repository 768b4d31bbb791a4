import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { plain } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { orderTold, tellSameOrder, tellsOrder } from './order-told.js';
import { mattersText, ofInvoice, SUPPORT_REQUEST } from './support-request.texts.js';

const CAUSES = ['refund', 'charged_wrongly', 'download_missing', 'account_change', 'complaint', 'human'] as const;

/** The kinds of the support desk, by what a person says. */
const KIND_OF: Readonly<Record<(typeof CAUSES)[number], string>> = {
  refund: 'refund',
  charged_wrongly: 'wrong_charge',
  download_missing: 'missing_download',
  account_change: 'account_change',
  complaint: 'complaint',
  human: 'talk_to_person',
};

/** What the desk calls the kinds that are told by another name. */
const DESK_KINDS: Readonly<Record<string, string>> = { cancellation: 'refund', copy: 'other' };

const ASKING_WHO: readonly Sign[] = ['who_are_you', 'cue:who_are_you'];

/** What only a person can do: refunds, wrong charges, missing downloads, changes of an account, a wish to talk to somebody. */
export class SupportRequestIntent extends Intent {
  readonly name = 'support_request';
  readonly agent = 'invoice_agent';
  override readonly usesIdentity = true;
  override readonly cues = {
    en: `taken two times, taken twice, money was taken, took my money, took the money, debited twice, debited two times, paid two times, cannot be downloaded, can not be downloaded, cant be downloaded, could not download, couldnt download, not downloadable, never downloaded, will not download, wont download,
      correct my name, correct my address, correct my email, correct my details, correct my data, fix my name, fix my address, wrong in your records, put me through, connect me, put me in touch, get me a person, get me somebody, forward me to, transfer me, hand me over, let me talk to, let me speak to, i want to speak, i want to talk, i would like to speak, id like to speak, id like to talk, download is missing, downloads are missing, download never, download does not, download hasnt, didnt get my, did not get my, missing a song from, missing songs from, song is missing from, cannot open the file, cant open the file,
      has the wrong song, got the wrong, charged me for, i want my money, money is missing, wrong email on my, wrong address on my, wrong name on my, open a support request, open a request please, can|could|will|would|please|must someone|somebody|anyone|anybody|you? fix|sort|solve|resolve|correct|rectify it|this|that|them, can|could|will|would someone|somebody|anyone look into|at it|this|that, make a complaint, file a complaint, raise a complaint, someone should call me`,
    es: `falta mi descarga, me falta una descarga, no puedo descargar, no se descarga, me han cobrado dos veces, abrir una solicitud, abre una solicitud, poner una queja`,
    pt: `falta o meu download, falta meu download, nao consigo baixar, nao consigo fazer o download, abrir uma solicitacao, abra uma solicitacao, fazer uma reclamacao`,
    fr: `telechargement manquant, telechargement manque, je narrive pas a telecharger, impossible de telecharger, ouvrir une demande, ouvrez une demande, faire une reclamation`,
    de: `download fehlt, mein download fehlt, kann nicht herunterladen, lasst sich nicht herunterladen, eine anfrage eroffnen, eroffne eine anfrage, mochte mich beschweren`,
  };
  readonly patterns: readonly Pattern[] = ([...CAUSES, 'cue', 'want'] as const).map((cause) => ({
    needs: cause === 'want' ? (['human', 'want'] as const) : [cause],
    // "Are you an AI or a human?" asks who answers, and for nobody else.
    ...(cause === 'human' && { never: ASKING_WHO }),
    likes: [
      ...CAUSES,
      'cue',
      'invoice',
      'buy',
      'pay',
      'newest',
      'oldest',
      'largest',
      'smallest',
      'dearest',
      'cheapest',
      'contain',
      'song',
      'album',
      'employee',
      '#invoice_id',
      '#invoice',
      '@track',
      '@album',
      '@artist',
      'profile',
      'contact',
      'capabilities',
      'spend',
      '#from',
      '#unit',
      'request_status',
      'date',
      'count',
      'price',
      'total',
      'length',
      'dislike',
      'thanks',
      'greeting',
      'composer',
      'genre',
    ],
    base: cause === 'human' || cause === 'want' ? 0.93 : 1,
  }));

  override notes(reading: Reading): Slots['details'] {
    const { concepts, text } = reading;
    const causes = CAUSES.filter((one) => concepts.has(one) && (one !== 'human' || !hasOtherCause(concepts)));
    const kinds = causes.map((cause) => (cause === 'refund' && isCancelled(reading) ? 'cancellation' : KIND_OF[cause]));
    return {
      kinds: kinds.length > 0 ? kinds.join(',') : kindOfText(text),
      ...(meansDearest(concepts) && { order: 'dearest' }),
    };
  }

  /** Several complaints of one message are one matter for the staff, who read the whole message; two orders are two. */
  override merge(one: Slots, other: Slots): Slots | null {
    if (tellsOrder(one) && tellsOrder(other) && !tellSameOrder(one, other)) return null;
    const kinds = [one, other].flatMap((slots) => (textOf(slots, 'kinds') ?? 'complaint').split(','));
    const { details } = tellsOrder(one) ? one : other;
    return { names: [...one.names, ...other.names], details: { ...details, kinds: [...new Set(kinds)].join(',') } };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const [kind = 'complaint'] = textOf(slots, 'kinds')?.split(',') ?? [];
    return [call('open_support_request', { kind: DESK_KINDS[kind] ?? kind, ...orderTold(slots) })];
  }

  word({ request, evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const row = evidence[0]?.result.rows[0];
    if (row === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const { kinds } = request.details;
    const invoice = ofInvoice(row['about_invoice'] ?? request.details['invoice_id'], language);
    const values = {
      number: plain(row['number']),
      invoice,
      matter: `${mattersText(typeof kinds === 'string' ? kinds : 'complaint', language)}${invoice}`,
    };
    const opened = kinds === 'talk_to_person' ? 'person' : 'opened';
    return {
      ...SILENT,
      lead: say(SUPPORT_REQUEST, language, row['already_open'] === true ? 'already' : opened, values),
    };
  }
}

/** "Cancel my last order": whoever says so is told so, though the desk takes it for a refund. */
function isCancelled({ matches, tokens }: Reading): boolean {
  const refunds = matches.filter(({ concepts }) => concepts.includes('refund'));
  return refunds.every(({ start, end }) => tokens.slice(start, end).some(({ word }) => CANCELLING.test(word)));
}

const CANCELLING = /^(?:cancel|annul|anul|storn|void)/;

/** "The most expensive thing I bought" is no order but the dearest line of one. */
function meansDearest(concepts: ReadonlySet<string>): boolean {
  return concepts.has('dearest') && concepts.has('buy') && !concepts.has('invoice');
}

/** Who wants a refund from a person wants the refund. */
function hasOtherCause(concepts: ReadonlySet<string>): boolean {
  return CAUSES.some((cause) => cause !== 'human' && concepts.has(cause));
}

const COPIED =
  /\b(?:cop(?:y|ies|ia|ie)|kopie|pdf|duplicad[oa]|send|forward|mail|post|fax|(?:m[aá]nd|env[ií]|envo|schick|send)\p{L}*)\b/iu;

const ORDERS =
  /invoice|order|receipt|bill|purchase|factura|pedido|recibo|compra|fatura|encomenda|facture|commande|re[cç]u|achat|rechnung|bestellung|beleg|quittung/iu;

/** The kind of what only a phrase of this intent told. */
function kindOfText(text: string): string {
  if (/put me|connect|forward me to|transfer|hand me over|speak|talk|get me/iu.test(text)) return 'talk_to_person';
  if (/download|descarg|baix|t[eé]l[eé]charg|herunter|missing|open the file/iu.test(text)) return 'missing_download';
  if (/charg|money|cobr|twice|two times/iu.test(text)) return 'wrong_charge';
  if (COPIED.test(text) && ORDERS.test(text)) return 'copy';
  if (/e-?mail|address|name|details|data|records/iu.test(text)) return 'account_change';
  return /request|solicitud|solicita|demande|anfrage|call me/iu.test(text) ? 'talk_to_person' : 'complaint';
}
