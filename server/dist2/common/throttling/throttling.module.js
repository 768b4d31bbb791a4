import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator, m as require_dist } from "../../chunks/packages-CEiAl99H.js";
import { SETTINGS } from "../../config/settings.js";
import { AttemptLimits } from "./attempt-limits.js";
import { FixedWindowStorage } from "./fixed-window-storage.js";
import { RedisConnection } from "./redis-connection.js";
import { isAnonymous, trackerOf } from "./request-tracker.js";

// dist/common/throttling/throttling.module.js
init_common();
var import_dist = require_dist();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
const MILLISECONDS = 1e3;
const LIMITED_PATH = /^\/api(\/|$)/;
const requestOf = (context) => context.switchToHttp().getRequest();
/** What the counters need, for the throttler's own module and for ours. */ var CountersModule = class {};
CountersModule = _ts_decorate([Global(), Module({
	providers: [
		RedisConnection,
		AttemptLimits,
		FixedWindowStorage
	],
	exports: [
		RedisConnection,
		AttemptLimits,
		FixedWindowStorage
	]
})], CountersModule);
var ThrottlingModule = class {};
ThrottlingModule = _ts_decorate([Module({
	imports: [CountersModule, import_dist.ThrottlerModule.forRootAsync({
		inject: [SETTINGS, FixedWindowStorage],
		useFactory: throttlerOptions
	})],
	exports: [import_dist.ThrottlerModule]
})], ThrottlingModule);
/** One window for all routes together. */ function throttlerOptions(settings, storage) {
	const rateOf = (context) => isAnonymous(requestOf(context)) ? settings.THROTTLE_ANON : settings.THROTTLE_USER;
	return {
		storage,
		throttlers: [{
			name: "default",
			limit: (context) => rateOf(context).limit,
			ttl: (context) => rateOf(context).windowSeconds * MILLISECONDS
		}],
		skipIf: (context) => context.getType() !== "http" || !LIMITED_PATH.test(requestOf(context).routeOptions.url ?? ""),
		getTracker: (_request, context) => trackerOf(requestOf(context)),
		generateKey: (_context, tracker) => tracker
	};
}

export { ThrottlingModule };