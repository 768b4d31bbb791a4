import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/events/wire-event.js
/** The names of the events a run tells, in the order in which they first come. */ const WIRE_EVENTS = [
	"run-start",
	"agent-start",
	"tool-call",
	"tool-result",
	"model-progress",
	"text-delta",
	"text-replace",
	"identity-request",
	"message-end",
	"run-error",
	"run-end"
];
/** Translates what a turn tells into the words of the interface. */ function toWireEvent(told) {
	switch (told.event) {
		case "agent-start": return {
			name: told.event,
			data: { agent_type: told.agentType }
		};
		case "tool-call": return {
			name: told.event,
			data: {
				id: told.id,
				name: told.name,
				arguments: told.arguments
			}
		};
		case "tool-result": {
			const { total, shown, rows } = told.result;
			return {
				name: told.event,
				data: {
					id: told.id,
					name: told.name,
					total,
					shown,
					rows
				}
			};
		}
		case "model-progress": return {
			name: told.event,
			data: {
				phase: told.phase,
				position: told.position,
				percent: told.percent
			}
		};
		case "text-delta":
		case "text-replace": return {
			name: told.event,
			data: { text: told.text }
		};
		case "identity-request": return {
			name: told.event,
			data: {
				kind: told.kind,
				prompt: told.prompt
			}
		};
	}
}

export { WIRE_EVENTS, toWireEvent };