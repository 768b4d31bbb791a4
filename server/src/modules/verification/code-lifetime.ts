/** Minutes a one-time code can be used for. */
export const CODE_MINUTES = 10;

/** Times a code may be entered, right or wrong. */
export const CODE_TRIES = 5;

/** Seconds before another code may be asked for. */
export const RESEND_SECONDS = 60;
