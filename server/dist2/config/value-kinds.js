import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Rt as number, en as string, in as url } from "../chunks/packages-CEiAl99H.js";
import { BlockList, isIP } from "node:net";

// dist/config/value-kinds.js
/** Each kind of value that a variable may hold. Their complaints follow the name of the variable and never show the value. */ const SHORTEST_SECRET = 32;
const SHORTEST_PASSWORD = 8;
const LONGEST_USERNAME = 150;
const KNOWN_TO_THE_WORLD = /your-secret-key|change-?me|secret-key-here|^(.)\1+$/i;
const NETWORKS_WITH_A_NAME = [
	"loopback",
	"linklocal",
	"uniquelocal"
];
const SECONDS_OF_UNIT = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400
};
const optional = string().min(1).optional();
/** A whole number, with both ends. */ function whole(fallback, minimum, maximum = Number.MAX_SAFE_INTEGER) {
	const error = maximum === Number.MAX_SAFE_INTEGER ? `must be a whole number, ${minimum} or more` : `must be a whole number from ${minimum} to ${maximum}`;
	return number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error }).default(fallback);
}
function text(fallback, longest) {
	const error = `must have 1 to ${longest} characters`;
	return string().min(1, { error }).max(longest, { error }).default(fallback);
}
function choice(choices, fallback) {
	return _enum(choices, { error: `must be ${listed(choices)}` }).default(fallback);
}
function onOff(fallback) {
	return choice(["on", "off"], fallback).transform((value) => value === "on");
}
function flag(fallback) {
	return _enum([
		"true",
		"false",
		"True",
		"False",
		"1",
		"0"
	], { error: "must be true or false" }).default(fallback ? "true" : "false").transform((value) => value === "1" || value.toLowerCase() === "true");
}
/** Values separated by commas. */ function list(fallback) {
	return string().default(fallback).transform(partsOf);
}
/** A rate such as `100/hour`, read as a number of requests in a window of seconds. */ function rate(fallback) {
	return string().regex(/^\d+\/(second|minute|hour|day)$/, "must look like 100/hour").default(fallback).transform((value) => {
		const [limit = "", unit = ""] = value.split("/");
		return {
			limit: Number(limit),
			windowSeconds: SECONDS_OF_UNIT[unit] ?? 3600
		};
	});
}
const baseUrl = url({
	protocol: /^https?$/,
	error: "must be an address that begins with http:// or https://"
}).transform((value) => value.replace(/\/+$/, ""));
const databaseUrl = string().regex(/^(sqlite:\/\/\/|postgres(ql)?:\/\/).+/, "must begin with sqlite:/// or postgres://").refine((value) => value.startsWith("sqlite:") || URL.canParse(value), "must be an address such as postgres://…");
const redisUrl = url({
	protocol: /^rediss?$/,
	error: "must begin with redis:// or rediss://"
});
const timeZone = string().refine(isTimeZone, "must be the name of a time zone, such as Europe/Paris");
const currency = string().regex(/^[A-Z]{3}$/, "must be a three-letter currency code");
const username = string().max(LONGEST_USERNAME, `must have ${LONGEST_USERNAME} characters or fewer`);
const password = string().min(SHORTEST_PASSWORD, `must have ${SHORTEST_PASSWORD} characters or more`);
/** A key that everything rests on: long, and not one of those that stand in examples. */ const key = string().min(SHORTEST_SECRET, `must have at least ${SHORTEST_SECRET} characters`).refine((value) => !KNOWN_TO_THE_WORLD.test(value), "is a sample value that everybody knows; choose a random one");
const networks = list("").refine((entries) => entries.every(isNetwork), { error: "must hold addresses or networks such as 10.0.0.0/8, separated by commas" });
/** Shared secrets of other programs, separated by commas. */ function secrets(shortest) {
	return list("").refine((entries) => entries.every((entry) => entry.length >= shortest), { error: `must hold secrets of at least ${shortest} characters` });
}
function partsOf(value) {
	return value.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
function listed(choices) {
	return choices.join(", ").replace(/, ([^,]+)$/, " or $1");
}
function isTimeZone(value) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}
function isNetwork(entry) {
	if (NETWORKS_WITH_A_NAME.includes(entry) || isIP(entry) !== 0) return true;
	const [address = "", bits = ""] = entry.split("/");
	const family = isIP(address);
	if (family === 0 || !/^\d{1,3}$/.test(bits)) return false;
	return isPrefix(address, Number(bits), family === 4 ? "ipv4" : "ipv6");
}
function isPrefix(address, bits, family) {
	try {
		new BlockList().addSubnet(address, bits, family);
		return true;
	} catch {
		return false;
	}
}

export { baseUrl, choice, currency, databaseUrl, flag, key, list, networks, onOff, optional, password, rate, redisUrl, secrets, text, timeZone, username, whole };