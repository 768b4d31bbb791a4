import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { pino } from "pino";

// dist/common/logging/application-logger.js
const REDACTED = [
	"password",
	"code",
	"token",
	"access",
	"refresh",
	"authorization",
	"cookie",
	"email",
	"phone"
];
/**
* Writes the log as one JSON object a line. Texts of people, codes and tokens never go in: callers log ids and
* lengths, and the fields named here are blanked should one slip through.
*/ var ApplicationLogger = class {
	constructor(settings) {
		const options = {
			level: settings.DEBUG ? "debug" : settings.LOG_LEVEL,
			base: null,
			redact: {
				paths: REDACTED.flatMap((field) => [field, `*.${field}`]),
				censor: "[redacted]"
			},
			timestamp: () => `,"time":"${(/* @__PURE__ */ new Date()).toISOString()}"`,
			formatters: { level: (level) => ({ level }) }
		};
		const file = settings.LOG_FILE;
		this.pino = pino(options, pino.destination({
			dest: file ?? 2,
			sync: file === void 0,
			mkdir: true
		}));
	}
	log(message, ...context) {
		this.write("info", message, context);
	}
	error(message, ...context) {
		this.write("error", message, context);
	}
	warn(message, ...context) {
		this.write("warn", message, context);
	}
	debug(message, ...context) {
		this.write("debug", message, context);
	}
	verbose(message, ...context) {
		this.write("trace", message, context);
	}
	fatal(message, ...context) {
		this.write("fatal", message, context);
	}
	write(level, message, rest) {
		const context = rest.at(-1);
		const stack = rest.length > 1 ? rest[0] : void 0;
		const fields = message instanceof Error ? { err: message } : typeof message === "object" ? { ...message } : {};
		const text = typeof message === "string" ? message : void 0;
		this.pino[level]({
			...fields,
			context,
			...stack === void 0 ? {} : { stack }
		}, text);
	}
};

export { ApplicationLogger };