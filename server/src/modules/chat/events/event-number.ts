import type { RunRecord } from '../../conversations/runs/run.record.js';

/** Room for the events of one attempt of a run. */
const EVENTS_PER_ATTEMPT = 100_000;
/** Room for all attempts of a run between two answers. */
const EVENTS_PER_ANSWER = 10_000_000;

/** Places of the events that every attempt has: they stay the same when nothing else of the run is kept any more. */
const RUN_ERROR_PLACE = EVENTS_PER_ATTEMPT - 3;
const MESSAGE_END_PLACE = EVENTS_PER_ATTEMPT - 2;
const RUN_END_PLACE = EVENTS_PER_ATTEMPT - 1;

type Attempt = Pick<RunRecord, 'epoch'>;

/** The number of an attempt's first event, `run-start`. The numbers of a later attempt are higher than all before. */
export const startNumber = ({ epoch }: Attempt): number => epoch * EVENTS_PER_ATTEMPT;
export const errorNumber = (attempt: Attempt): number => startNumber(attempt) + RUN_ERROR_PLACE;
export const messageEndNumber = (attempt: Attempt): number => startNumber(attempt) + MESSAGE_END_PLACE;
export const endNumber = (attempt: Attempt): number => startNumber(attempt) + RUN_END_PLACE;

/** The id of an event on the wire: it rises from run to run through the whole conversation. */
export function toEventId(run: Pick<RunRecord, 'answerMessageId'>, number: number): number {
  return run.answerMessageId * EVENTS_PER_ANSWER + number;
}

/** The place in a conversation that an event id names. */
export interface EventPlace {
  readonly answerMessageId: number;
  readonly number: number;
}

/** Reads a `Last-Event-ID`; null for anything that is no id of ours, which means from the start. */
export function parseEventId(text: string | undefined): EventPlace | null {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return null;
  const id = Number(text);
  return { answerMessageId: Math.floor(id / EVENTS_PER_ANSWER), number: id % EVENTS_PER_ANSWER };
}
