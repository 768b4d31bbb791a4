const MESSAGES_PER_SECOND = 20;
const SECOND_MILLISECONDS = 1000;

/** Counts what comes through one socket: more than 20 messages in a second are no person's. */
export class MessageRate {
  private windowStart = 0;
  private count = 0;

  /** Counts one more. @param at milliseconds of a clock that only rises. @returns whether that is too many. */
  isExceededAt(at: number): boolean {
    if (at - this.windowStart >= SECOND_MILLISECONDS) {
      this.windowStart = at;
      this.count = 0;
    }
    this.count += 1;
    return this.count > MESSAGES_PER_SECOND;
  }
}
