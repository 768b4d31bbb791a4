/** An account is gone; whoever keeps something of the person erases it too. */
export class UserErasedEvent {
  constructor(readonly userId: number) {}
}
