import { Xt as object, en as string } from "../chunks/packages-CEiAl99H.js";
import { PROVIDERS } from "./model-providers.js";
import { baseUrl, choice, currency, databaseUrl, flag, key, list, networks, onOff, optional, password, rate, redisUrl, secrets, text, timeZone, username, whole } from "./value-kinds.js";

// dist/config/settings.schema.js
const HIGHEST_PORT = 65535;
const LONGEST_HOST = 253;
const LONGEST_PATH = 1e3;
/**
* Every variable of the environment that the server reads, with its default. Units: `_TIMEOUT` in seconds,
* `MEMORY_THRESHOLD` in per cent of the machine's memory, `RETENTION_DAYS` in days (0 keeps everything).
*/ const environmentSchema = object({
	DEBUG: flag(false),
	SECRET_KEY: key.optional(),
	ENCRYPTION_KEY: key.optional(),
	ENCRYPTION_KEY_PREVIOUS: optional,
	DATA_DIR: text("data/runtime", LONGEST_PATH),
	MODELS_DIR: optional,
	DATABASE_URL: databaseUrl.optional(),
	STORE_DATABASE_URL: databaseUrl.optional(),
	STORE_NAME: text("Counterpoint Music", 80),
	STORE_CURRENCY: currency.default("USD"),
	STORE_TIME_ZONE: timeZone.default("UTC"),
	STORE_LOGO: optional,
	REDIS_URL: redisUrl.optional(),
	PORT: whole(8e3, 0, HIGHEST_PORT),
	HOST: text("127.0.0.1", LONGEST_HOST),
	PUBLIC_URL: baseUrl.optional(),
	ALLOWED_HOSTS: list(""),
	TRUST_PROXY: networks,
	ADMIN_USERNAME: username.default("admin"),
	ADMIN_PASSWORD: password.optional(),
	DEMO_USERNAME: username.optional(),
	DEMO_PASSWORD: password.optional(),
	GUEST_CHAT: onOff("on"),
	REGISTRATION: onOff("off"),
	VERIFY_CUSTOMER: choice(["for_private_data", "before_any_answer"], "for_private_data"),
	OLLAMA_BASE_URL: baseUrl.default("http://127.0.0.1:11434"),
	OLLAMA_MODEL: optional,
	OLLAMA_TIMEOUT: whole(30, 1),
	OLLAMA_NUM_CTX: whole(8192, 512),
	LLM_ALLOWED_HOSTS: list("127.0.0.1,localhost,::1"),
	LLAMACPP_MODEL_PATH: optional,
	LLAMACPP_BASE_URL: baseUrl.optional(),
	GPT4ALL_MODEL_PATH: optional,
	GPT4ALL_BASE_URL: baseUrl.optional(),
	GPT4ALL_DEVICE: string().default("cpu"),
	LLM_PROVIDER: choice([
		"auto",
		...PROVIDERS,
		"none"
	], "auto"),
	EMAIL_HOST: optional,
	EMAIL_PORT: whole(587, 1, HIGHEST_PORT),
	EMAIL_USE_TLS: flag(true),
	EMAIL_HOST_USER: optional,
	EMAIL_HOST_PASSWORD: optional,
	EMAIL_FROM: string().default("support@localhost"),
	WEBHOOK_SECRETS: secrets(24),
	WEBHOOK_ALLOWED_HOSTS: list(""),
	THROTTLE_ANON: rate("100/hour"),
	THROTTLE_USER: rate("1000/hour"),
	LOG_LEVEL: choice([
		"fatal",
		"error",
		"warn",
		"info",
		"debug",
		"trace",
		"silent"
	], "info"),
	LOG_FILE: optional,
	MEMORY_THRESHOLD: whole(90, 1, 100),
	RETENTION_DAYS: whole(0, 0),
	OTEL_EXPORTER_OTLP_ENDPOINT: baseUrl.optional(),
	LASTFM_API_KEY: optional,
	SPOTIFY_CLIENT_ID: optional,
	SPOTIFY_CLIENT_SECRET: optional
});

export { environmentSchema };