/** The store was read again because it is new, has changed or came back; its names are those of `version`. */
export class StoreChangedEvent {
  constructor(readonly version: number) {}
}
