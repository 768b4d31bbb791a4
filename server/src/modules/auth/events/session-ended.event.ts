/** A sign-in is over: its cookie and tokens no longer work, and what it holds open is to be closed. */
export class SessionEndedEvent {
  constructor(
    readonly sessionId: string,
    readonly userId: number,
  ) {}
}
