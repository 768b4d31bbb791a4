// dist/modules/chat/runs/turn-limits.js
/** Turns of one user that are worked on at once, and that may wait behind them. */ const RUNNING_PER_USER = 2;
const WAITING_PER_USER = 8;

export { RUNNING_PER_USER, WAITING_PER_USER };