import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/events/event-number.js
/** Room for the events of one attempt of a run. */ const EVENTS_PER_ATTEMPT = 1e5;
/** Room for all attempts of a run between two answers. */ const EVENTS_PER_ANSWER = 1e7;
/** Places of the events that every attempt has: they stay the same when nothing else of the run is kept any more. */ const RUN_ERROR_PLACE = 99997;
const MESSAGE_END_PLACE = 99998;
const RUN_END_PLACE = 99999;
/** The number of an attempt's first event, `run-start`. The numbers of a later attempt are higher than all before. */ const startNumber = ({ epoch }) => epoch * EVENTS_PER_ATTEMPT;
const errorNumber = (attempt) => startNumber(attempt) + RUN_ERROR_PLACE;
const messageEndNumber = (attempt) => startNumber(attempt) + MESSAGE_END_PLACE;
const endNumber = (attempt) => startNumber(attempt) + RUN_END_PLACE;
/** The id of an event on the wire: it rises from run to run through the whole conversation. */ function toEventId(run, number) {
	return run.answerMessageId * EVENTS_PER_ANSWER + number;
}
/** Reads a `Last-Event-ID`; null for anything that is no id of ours, which means from the start. */ function parseEventId(text) {
	if (text === void 0 || !/^\d{1,16}$/.test(text)) return null;
	const id = Number(text);
	return {
		answerMessageId: Math.floor(id / EVENTS_PER_ANSWER),
		number: id % EVENTS_PER_ANSWER
	};
}

export { endNumber, errorNumber, messageEndNumber, parseEventId, startNumber, toEventId };