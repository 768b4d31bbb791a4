import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, type Sign, textOf } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { plain } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
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

const ASKING_WHO: readonly Sign[] = ['who_are_you', 'cue:who_are_you'];

/** What only a person can do: refunds, wrong charges, missing downloads, changes of an account, a wish to talk to somebody. */
export class SupportRequestIntent extends Intent {
  readonly name = 'support_request';
  readonly agent = 'invoice_agent';
  override readonly cues = {
    en: `taken two times, taken twice, money was taken, took my money, took the money, debited twice, debited two times, paid two times, cannot be downloaded, can not be downloaded, cant be downloaded, could not download, couldnt download, not downloadable, never downloaded, will not download, wont download,
      correct my name, correct my address, correct my email, correct my details, correct my data, fix my name, fix my address, wrong in your records, put me through, connect me, put me in touch, get me a person, get me somebody, forward me to, transfer me, hand me over, let me talk to, let me speak to, i want to speak, i want to talk, i would like to speak, id like to speak, id like to talk, download is missing, downloads are missing, download never, download does not, download hasnt, didnt get my, did not get my, missing a song from, missing songs from, song is missing from, cannot open the file, cant open the file,
      has the wrong song, got the wrong, charged me for, i want my money, money is missing, wrong email on my, wrong address on my, wrong name on my, open a support request, open a request please, make a complaint, file a complaint, raise a complaint, someone should call me`,
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

  override notes({ concepts, text }: Reading): Slots['details'] {
    const causes = CAUSES.filter((one) => concepts.has(one) && (one !== 'human' || !hasOtherCause(concepts)));
    const kinds = causes.map((cause) => KIND_OF[cause]);
    return { kinds: kinds.length > 0 ? kinds.join(',') : kindOfText(text) };
  }

  /** Several complaints of one message are one matter for the staff, who read the whole message. */
  override merge(one: Slots, other: Slots): Slots {
    const kinds = [one, other].flatMap((slots) => (textOf(slots, 'kinds') ?? 'complaint').split(','));
    return { names: [...one.names, ...other.names], details: { ...one.details, kinds: [...new Set(kinds)].join(',') } };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('open_support_request', { kind: textOf(slots, 'kinds')?.split(',')[0] })];
  }

  word({ request, evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const row = evidence[0]?.result.rows[0];
    if (row === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const { kinds } = request.details;
    const values = {
      number: plain(row['number']),
      matter: `${mattersText(typeof kinds === 'string' ? kinds : 'complaint', language)}${ofInvoice(request.details['invoice_id'], language)}`,
    };
    const opened = kinds === 'talk_to_person' ? 'person' : 'opened';
    return {
      ...SILENT,
      lead: say(SUPPORT_REQUEST, language, row['already_open'] === true ? 'already' : opened, values),
    };
  }
}

/** Who wants a refund from a person wants the refund. */
function hasOtherCause(concepts: ReadonlySet<string>): boolean {
  return CAUSES.some((cause) => cause !== 'human' && concepts.has(cause));
}

/** The kind of what only a phrase of this intent told. */
function kindOfText(text: string): string {
  if (/put me|connect|forward me|transfer|hand me over|speak|talk|get me/iu.test(text)) return 'talk_to_person';
  if (/download|descarg|baix|t[eé]l[eé]charg|herunter|missing|open the file/iu.test(text)) return 'missing_download';
  if (/charg|money|cobr|twice|two times/iu.test(text)) return 'wrong_charge';
  if (/e-?mail|address|name|details|data|records/iu.test(text)) return 'account_change';
  return /request|solicitud|solicita|demande|anfrage|call me/iu.test(text) ? 'talk_to_person' : 'complaint';
}
