import { MessageTooLongError } from '../errors/message-too-long.error.js';

/** Longest message, in characters. */
export const MESSAGE_LENGTH = 4000;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text of a message as it is kept: half characters, which no database or model takes, are replaced.
 *
 * @throws MessageTooLongError over 4,000 characters.
 */
export function toMessageText(written: string): string {
  // A character has at most two units, so texts twice the limit need not be counted.
  const isLong =
    written.length > MESSAGE_LENGTH * 2 || (written.length > MESSAGE_LENGTH && [...written].length > MESSAGE_LENGTH);
  if (isLong) throw new MessageTooLongError(MESSAGE_LENGTH);
  return written.replace(LONE_SURROGATE, '\uFFFD');
}
