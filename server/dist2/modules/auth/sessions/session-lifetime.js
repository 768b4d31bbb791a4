import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { secondsFrom } from "../../../common/clock.js";

// dist/modules/auth/sessions/session-lifetime.js
const DAY_SECONDS = 86400;
/** A session ends this long after sign-in, however much it is used. */ const SESSION_SECONDS = 30 * DAY_SECONDS;
/** A session ends after this long without a request. */ const SESSION_IDLE_SECONDS = 7 * DAY_SECONDS;
const SEEN_EVERY_SECONDS = 60;
/** Whether a session still counts at the moment `at`. */ function isAlive({ expiresAt, lastSeenAt }, at) {
	return at < expiresAt && at < secondsFrom(604800, lastSeenAt);
}
/** Whether the time of the last request is so old that it is worth a write. */ function isSeenStale({ lastSeenAt }, at) {
	return at >= secondsFrom(SEEN_EVERY_SECONDS, lastSeenAt);
}

export { SESSION_IDLE_SECONDS, SESSION_SECONDS, isAlive, isSeenStale };