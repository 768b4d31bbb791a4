import type { OpenAPIObject } from '@nestjs/swagger';
import { DELIVERY_MODELS } from '../webhooks/dto/delivery.dto.js';
import { OUTBOUND_EVENTS, type OutboundEvent } from '../webhooks/outbound/outbound-events.js';
import { MOST_TRIES, TRY_LIMIT_SECONDS } from '../webhooks/outbound/delivery-tries.js';

type PathItem = OpenAPIObject['paths'][string];

const SUMMARIES: Readonly<Record<OutboundEvent, string>> = {
  'answer.finished': 'A turn has ended',
  'support_request.opened': 'Somebody needs a person of the staff',
  'order.received': 'The shop has told of an order',
};
const DESCRIPTION = [
  `Sent to every webhook that names the event. Any status from 200 to 299 within ${TRY_LIMIT_SECONDS} seconds takes it;`,
  `redirects are not followed. Otherwise it is sent again, at most ${MOST_TRIES} times in all, over about eleven hours, with the same body`,
  'and a new signature. It may arrive twice and out of order.',
].join(' ');
const SIGNATURE = {
  name: 'X-Counterpoint-Signature',
  in: 'header',
  required: true,
  description:
    '`t=<seconds since 1970>,v1=<signature>`. The signature is the HMAC-SHA-256, in lower-case hexadecimal, of `<t>.<body as it came>` ' +
    'under the secret that was shown when the webhook was made. Refuse what is more than five minutes old.',
  schema: { type: 'string', pattern: '^t=\\d+,v1=[0-9a-f]{64}$' },
} as const;

/** The requests that this server sends of itself: OpenAPI 3.1 keeps them apart from those it answers. */
export function outgoingWebhooks(): Record<string, PathItem> {
  return Object.fromEntries(OUTBOUND_EVENTS.map((event) => [event, { post: operationOf(event) }]));
}

function operationOf(event: OutboundEvent): NonNullable<PathItem['post']> {
  const schema = { $ref: `#/components/schemas/${DELIVERY_MODELS[event].name}` };
  return {
    operationId: `webhook_${event.replace('.', '_')}`,
    summary: SUMMARIES[event],
    description: DESCRIPTION,
    tags: ['Webhooks'],
    security: [],
    parameters: [{ ...SIGNATURE }],
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      '2XX': { description: 'It was taken; the body of the answer is not read.' },
      default: { description: 'It was not taken, and is sent again.' },
    },
  };
}
