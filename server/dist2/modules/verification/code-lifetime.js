// dist/modules/verification/code-lifetime.js
/** Minutes a one-time code can be used for. */ const CODE_MINUTES = 10;
/** Times a code may be entered, right or wrong. */ const CODE_TRIES = 5;
/** Seconds before another code may be asked for. */ const RESEND_SECONDS = 60;

export { CODE_MINUTES, CODE_TRIES, RESEND_SECONDS };