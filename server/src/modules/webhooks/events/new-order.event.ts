/** The store told of a new order; staff are told. */
export class NewOrderEvent {
  /** @param orderId as the store numbers it; null when it did not say. */
  constructor(readonly orderId: number | null) {}
}
