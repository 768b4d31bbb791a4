/** A command cannot do what was asked; the message is the one line people read. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
