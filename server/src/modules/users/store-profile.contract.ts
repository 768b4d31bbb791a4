/** What the rest of the application needs to know about the store in use. Implemented by the store module. */
export abstract class StoreProfile {
  /** True for the store that comes with the product and for Chinook: its people are samples, its addresses are nobody's to write to. */
  abstract readonly isSample: boolean;
  /** The store in one line, for people who run the server. */
  abstract describe(): string;
}
