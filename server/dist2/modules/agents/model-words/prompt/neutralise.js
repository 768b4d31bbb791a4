import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/model-words/prompt/neutralise.js
/** Lone surrogates, tags, zero-width and bidirectional signs, variation selectors, soft hyphens and the like: nobody sees them, models do. */ const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}]|\u034F|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/gu;
const CONTROLS = /\p{Cc}/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const INSTRUCTION_MARKS = /\[\/?(?:INST|SYS|SYSTEM|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS)\]|<<\/?SYS>>/giu;
const SPEAKER = /(^|[\s.!?])(human|user|assistant|system|tool|developer)\s*:/giu;
/**
* Text of a person or a row as one line that a model can only read as text: hidden characters and control characters
* are gone, marks of chat templates and names of speakers have lost their form. Names in any script stay as they are.
*/ function neutralise(text) {
	return visibleOnly(text).replace(INSTRUCTION_MARKS, " ").replace(/</g, "‹").replace(/>/g, "›").replace(/‹\|/g, "‹").replace(/\|›/g, "›").replace(/`{3,}|"{3,}/g, "'").replace(/\s+/gu, " ").replace(SPEAKER, "$1$2 -").trim();
}
/** Text without hidden, control and unpaired characters, composed, and with at most three marks on a letter. */ function visibleOnly(text) {
	return text.replace(CONTROLS, " ").replace(HIDDEN, "").normalize("NFC").replace(STACKED_MARKS, "$1");
}

export { neutralise, visibleOnly };