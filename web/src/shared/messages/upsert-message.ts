import type { Message } from '@/api/message.schema';

/** Puts a message in the place of the one with its id, or at the end. */
export function upsertMessage(messages: readonly Message[], message: Message): Message[] {
  const isKnown = messages.some((known) => known.id === message.id);
  return isKnown ? messages.map((known) => (known.id === message.id ? message : known)) : [...messages, message];
}
