import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $t as strictObject, Ht as _enum, en as string, qt as int } from "../../../chunks/packages-CEiAl99H.js";
import { isStorableText } from "../../../common/text/storable-text.js";
import { AGENT_MODES } from "../dto/send-message.dto.js";

// dist/modules/chat/sockets/socket-message.js
const messageSchema = strictObject({
	message: string().refine((text) => /\S/.test(text) && isStorableText(text)),
	parent_id: int().min(1).max(2147483647).nullable().optional(),
	mode: _enum(AGENT_MODES).optional()
});
/** Reads a frame; null when it is none of ours. */ function parseSocketMessage(text) {
	try {
		return messageSchema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

export { parseSocketMessage };