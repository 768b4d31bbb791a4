/** How a counted window stands. */
export interface WindowCount {
  /** Hits in the window, this one included. */
  readonly hits: number;
  /** Milliseconds until the window ends. */
  readonly remainingMilliseconds: number;
}

/** Counts hits in fixed windows, each of which begins with its first hit. */
export interface WindowCounter {
  hit(key: string, windowMilliseconds: number): Promise<WindowCount>;
}
