/** Turns of one user that are worked on at once, and that may wait behind them. */
export const RUNNING_PER_USER = 2;
export const WAITING_PER_USER = 8;
