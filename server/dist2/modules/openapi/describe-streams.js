import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { placedOperations } from "./operations.js";

// dist/modules/openapi/describe-streams.js
const EVENTS = "text/event-stream";
const PULL_PATH = "/api/system/models/pull/";
const TURN_EVENT = "StreamEvent";
const PULL_EVENT = "PullEvent";
/** The schema of the data of each event. */ const TURN_EVENTS = {
	"run-start": "RunStartEvent",
	"agent-start": "AgentStartEvent",
	"tool-call": "ToolCallEvent",
	"tool-result": "ToolResultEvent",
	"model-progress": "ModelProgressEvent",
	"text-delta": "TextEvent",
	"text-replace": "TextEvent",
	"identity-request": "IdentityRequestEvent",
	"message-end": "MessageEndEvent",
	"run-error": "RunErrorEvent",
	"run-end": "RunEndEvent"
};
const PULL_EVENTS = {
	"pull-progress": "PullProgressEvent",
	"pull-end": "PullEndEvent",
	"run-error": "RunErrorEvent"
};
const FRAMES = "Frames of `id`, `event` and `data`, each ended by an empty line; `data` is one line of JSON. Comments keep the line open.";
/** What an event is, as a schema: the name says what the data holds. A WebSocket sends the same as one JSON text. */ function streamSchemas() {
	return {
		[TURN_EVENT]: eventSchema(TURN_EVENTS),
		[PULL_EVENT]: eventSchema(PULL_EVENTS)
	};
}
/** Where a route answers with events on demand, the body is a text; the schema beside it is that of the whole answer. */ function describeStreams(document) {
	for (const { path, operation } of placedOperations(document)) for (const response of Object.values(operation.responses)) {
		if (response === void 0 || !("content" in response) || response.content?.[EVENTS] === void 0) continue;
		const schema = path === PULL_PATH ? PULL_EVENT : TURN_EVENT;
		response.content[EVENTS] = { schema: framesOf(schema) };
	}
}
/** OpenAPI 3.1 names what a text holds with `contentSchema`, which the types of the library do not know yet. */ function framesOf(schema) {
	const held = {
		contentMediaType: EVENTS,
		contentSchema: { $ref: `#/components/schemas/${schema}` }
	};
	return {
		type: "string",
		description: FRAMES,
		...held
	};
}
function eventSchema(events) {
	return { oneOf: Object.entries(events).map(([event, data]) => ({
		type: "object",
		required: [
			"id",
			"event",
			"data"
		],
		additionalProperties: false,
		properties: {
			id: {
				type: "integer",
				description: "Rises through the whole conversation."
			},
			event: {
				type: "string",
				enum: [event]
			},
			data: { $ref: `#/components/schemas/${data}` }
		}
	})) };
}

export { describeStreams, streamSchemas };