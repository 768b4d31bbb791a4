import type { OpenAPIObject } from '@nestjs/swagger';
import { placedOperations } from './operations.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

const EVENTS = 'text/event-stream';
const PULL_PATH = '/api/system/models/pull/';
const TURN_EVENT = 'StreamEvent';
const PULL_EVENT = 'PullEvent';
/** The schema of the data of each event. */
const TURN_EVENTS: Readonly<Record<string, string>> = {
  'run-start': 'RunStartEvent',
  'agent-start': 'AgentStartEvent',
  'tool-call': 'ToolCallEvent',
  'tool-result': 'ToolResultEvent',
  'model-progress': 'ModelProgressEvent',
  'text-delta': 'TextEvent',
  'text-replace': 'TextEvent',
  'identity-request': 'IdentityRequestEvent',
  'message-end': 'MessageEndEvent',
  'run-error': 'RunErrorEvent',
  'run-end': 'RunEndEvent',
};
const PULL_EVENTS: Readonly<Record<string, string>> = {
  'pull-progress': 'PullProgressEvent',
  'pull-end': 'PullEndEvent',
  'run-error': 'RunErrorEvent',
};
const FRAMES =
  'Frames of `id`, `event` and `data`, each ended by an empty line; `data` is one line of JSON. Comments keep the line open.';

/** What an event is, as a schema: the name says what the data holds. A WebSocket sends the same as one JSON text. */
export function streamSchemas(): Schemas {
  return { [TURN_EVENT]: eventSchema(TURN_EVENTS), [PULL_EVENT]: eventSchema(PULL_EVENTS) };
}

/** Where a route answers with events on demand, the body is a text; the schema beside it is that of the whole answer. */
export function describeStreams(document: Pick<OpenAPIObject, 'paths'>): void {
  for (const { path, operation } of placedOperations(document)) {
    for (const response of Object.values(operation.responses)) {
      if (response === undefined || !('content' in response) || response.content?.[EVENTS] === undefined) continue;
      const schema = path === PULL_PATH ? PULL_EVENT : TURN_EVENT;
      response.content[EVENTS] = { schema: framesOf(schema) };
    }
  }
}

/** OpenAPI 3.1 names what a text holds with `contentSchema`, which the types of the library do not know yet. */
function framesOf(schema: string): Schema {
  const held = { contentMediaType: EVENTS, contentSchema: { $ref: `#/components/schemas/${schema}` } };
  return { type: 'string', description: FRAMES, ...held };
}

function eventSchema(events: Readonly<Record<string, string>>): Schema {
  return {
    oneOf: Object.entries(events).map(([event, data]) => ({
      type: 'object',
      required: ['id', 'event', 'data'],
      additionalProperties: false,
      properties: {
        id: { type: 'integer', description: 'Rises through the whole conversation.' },
        event: { type: 'string', enum: [event] },
        data: { $ref: `#/components/schemas/${data}` },
      },
    })),
  };
}
