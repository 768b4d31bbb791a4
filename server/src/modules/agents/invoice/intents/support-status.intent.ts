import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { COMMON } from '../../wording/common-texts.js';
import { list } from '../../wording/markdown.js';
import { say } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';
import { requestText, SUPPORT_STATUS } from './support-status.texts.js';

/** A new complaint, which may speak of a request as well. */
const NEVER: readonly Sign[] = [
  'charged_wrongly',
  'download_missing',
  'account_change',
  'human',
  'cue:support_request',
  'cue:how_to',
  '@artist',
  '@album',
  '@track',
];

/** "What is the number of my request?", "has anybody looked at it yet?" */
export class SupportStatusIntent extends Intent {
  readonly name = 'support_status';
  readonly agent = 'invoice_agent';
  override readonly cues = {
    en: `number|reference|id|status|state|progress|outcome of|on|for my|that|the|this support? request|requests|ticket|tickets|case|complaint|issue|claim|refund|enquiry|inquiry, ticket|case|request|complaint|reference number|id|reference, status|progress|update on|of|about|for my? refund|request|ticket|case|complaint|issue|claim, has|have|is|did anyone|anybody|someone|somebody|a_person|your_staff|staff|your_team|they already|yet? looked|seen|read|answered|replied|handled|taken|working|dealing|picked|look|looking at|on|it|with?, my|any|which|what|show|list|the open|pending|support? requests|tickets|complaints, open|opened|support|pending tickets|requests, what happened|happens|is_happening|became to|with|of my|that|the request|ticket|case|complaint|refund|claim, wheres|where_is|hows|how_is my refund|request|ticket|case|complaint|claim, did|do i have an|any open|pending? requests|tickets|complaints|request|ticket, when will|do|can|should i hear|get_an_answer|get_a_reply|be_contacted, any news|update|updates|word|progress on|about|with my|that|the refund|request|ticket|case|complaint|claim`,
    es: `estado de mi solicitud, numero de mi solicitud, mis solicitudes, ha mirado alguien mi solicitud, numero de la solicitud, numero de solicitud`,
    pt: `estado da minha solicitacao, numero da minha solicitacao, minhas solicitacoes, numero da solicitacao, situacao da minha solicitacao`,
    fr: `etat de ma demande, numero de ma demande, mes demandes, ou en est ma demande, numero de la demande, suivi de ma demande`,
    de: `stand meiner anfrage, nummer meiner anfrage, meine anfragen, status meiner anfrage, nummer der anfrage, anfragenummer, ticketnummer`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: [
        'request_status',
        'show',
        'have',
        'refund',
        'complaint',
        'count',
        'newest',
        'date',
        'contact',
        'employee',
      ],
      never: NEVER,
      base: 1.02,
    },
    {
      needs: ['request_status'],
      likes: ['show', 'have', 'cue', 'refund', 'complaint', 'count', 'newest', 'date', 'contact'],
      never: [...NEVER, 'invoice', 'cue:where_is_order'],
      base: 0.95,
    },
  ];

  calls(): readonly PlannedCall[] {
    return [call('list_support_requests')];
  }

  word({ evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const result = evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const { rows, total, shown, more } = result;
    const [only] = rows;
    if (only === undefined) return { ...SILENT, lead: say(SUPPORT_STATUS, language, 'none') };
    if (total === 1) return { ...SILENT, lead: requestText(only, 'one', language) };
    return {
      lead: say(SUPPORT_STATUS, language, 'many', { total }),
      facts: list(rows.map((row) => requestText(row, 'line', language))),
      close: more ? say(SUPPORT_STATUS, language, 'more', { shown }) : '',
    };
  }
}
