import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { CommandError } from "../command.error.js";
import { createReadStream } from "node:fs";
import { dirname } from "node:path";
import { createHash } from "node:crypto";
import { access, mkdir, open, rename, rm } from "node:fs/promises";

// dist/commands/init-db/download-file.js
const TIME_LIMIT_MILLISECONDS = 12e4;
/**
* Fetches a pinned file. Nothing stands at `target` before every byte was checked; a file that is there already is never
* written over.
*
* @param onProgress told how many bytes have arrived.
* @returns false when the very file was there already.
* @throws CommandError when another file is there, the address cannot be reached, or other bytes arrive.
*/ async function downloadFile(pinned, target, onProgress) {
	if (await isThere(target)) {
		if (await digestOf(target) === pinned.sha256) return false;
		throw new CommandError(`${target} is another file already. Move it away first.`);
	}
	const partial = `${target}.part`;
	await mkdir(dirname(target), { recursive: true });
	try {
		await fetchInto(pinned, partial, onProgress);
		await rename(partial, target);
		return true;
	} finally {
		await rm(partial, { force: true });
	}
}
async function fetchInto(pinned, partial, onProgress) {
	const hash = createHash("sha256");
	const file = await open(partial, "w");
	let bytes = 0;
	try {
		for await (const piece of piecesOf(pinned)) {
			bytes += piece.length;
			if (bytes > pinned.bytes) throw new CommandError("More bytes arrived than the file has. It was not kept.");
			hash.update(piece);
			await file.write(piece);
			onProgress(bytes);
		}
	} finally {
		await file.close();
	}
	if (hash.digest("hex") !== pinned.sha256) throw new CommandError("What arrived is not the expected file. It was not kept.");
}
async function* piecesOf({ address }) {
	const { host } = new URL(address);
	try {
		const response = await fetch(address, {
			redirect: "error",
			signal: AbortSignal.timeout(TIME_LIMIT_MILLISECONDS)
		});
		if (!response.ok || response.body === null) throw new CommandError(`${host} answered with status ${response.status}.`);
		for await (const piece of response.body) yield piece;
	} catch (error) {
		if (error instanceof CommandError) throw error;
		throw new CommandError(`${host} cannot be reached, so nothing was downloaded. Is this machine online?`);
	}
}
async function isThere(file) {
	return access(file).then(() => true, () => false);
}
async function digestOf(file) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(file)) hash.update(piece);
	return hash.digest("hex");
}

export { downloadFile };