import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/turns/spoken-text.js
/** The text a person has in front of them after another event. */ function spokenAfter(text, told) {
	if (told.event === "text-delta") return text + told.text;
	return told.event === "text-replace" ? told.text : text;
}
/** The text that stored events amount to. */ function spokenIn(events) {
	return events.reduce((text, { name, data }) => {
		if (name !== "text-delta" && name !== "text-replace") return text;
		const piece = JSON.parse(data);
		const words = typeof piece === "object" && piece !== null && "text" in piece ? String(piece.text) : "";
		return name === "text-delta" ? text + words : words;
	}, "");
}

export { spokenAfter, spokenIn };