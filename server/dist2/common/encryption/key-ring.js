import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { makeFolder } from "../../config/make-folder.js";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHash, createSecretKey, hkdfSync, randomBytes } from "node:crypto";

// dist/common/encryption/key-ring.js
/**
* Collects the secrets from the settings, which were checked for their strength, or from files with mode 0600 in the data
* folder that are made on the first start on SQLite.
*/ function openKeyRing(settings) {
	const signing = findSecret("SECRET_KEY", "secret.key", settings);
	const encryption = findSecret("ENCRYPTION_KEY", "encryption.key", settings);
	const previous = settings.ENCRYPTION_KEY_PREVIOUS;
	return {
		signing: createSecretKey(derive(signing, "signing")),
		encryption: toEncryptionKey(encryption),
		previousEncryption: previous === void 0 ? null : toEncryptionKey(previous)
	};
}
function findSecret(name, file, settings) {
	return settings[name] ?? readOrMake(settings.DATA_DIR, file);
}
function readOrMake(folder, name) {
	const file = join(folder, name);
	if (existsSync(file)) return readFileSync(file, "utf8").trim();
	makeFolder(folder);
	const secret = randomBytes(48).toString("base64url");
	writeFileSync(file, `${secret}\n`, {
		mode: 384,
		flag: "wx"
	});
	chmodSync(file, 384);
	return secret;
}
function toEncryptionKey(secret) {
	const key = derive(secret, "encryption");
	return {
		id: createHash("sha256").update(key).digest("hex").slice(0, 8),
		secret: key
	};
}
function derive(secret, purpose) {
	return Buffer.from(hkdfSync("sha256", secret, "counterpoint", purpose, 32));
}

export { openKeyRing };