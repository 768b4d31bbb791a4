import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { y as stringify } from "../../../chunks/packages-CEiAl99H.js";
import { branchesOf } from "../tree/message-tree.js";
import { toTransferDocument } from "./transfer-document.js";

// dist/modules/conversations/transfer/export-format.js
/** The forms an export may have. */ const EXPORT_FORMATS = [
	"json",
	"md",
	"csv"
];
/** Media type of each form. */ const EXPORT_MEDIA = {
	json: "application/json; charset=utf-8",
	md: "text/markdown; charset=utf-8",
	csv: "text/csv; charset=utf-8"
};
const SPEAKERS = {
	user: "Customer",
	assistant: "Assistant",
	staff: "Support team"
};
/** Writes conversations in a form. Only JSON holds everything and can be imported again. */ function writeExport(conversations, format) {
	switch (format) {
		case "json": return `${JSON.stringify(toTransferDocument(conversations), null, 2)}\n`;
		case "md": return conversations.map(toMarkdown).join("\n\n---\n\n");
		case "csv": return toCsv(conversations);
	}
}
/** The forms in which any number of conversations can be written piece by piece. */ const STREAMED_FORMATS = ["json", "csv"];
/** Writes conversations one after the other, so that they need not all be in memory; a line break belongs behind each piece. */ async function* writePieces(conversations, format) {
	if (format === "csv") {
		yield toCsv([]).trimEnd();
		for await (const conversation of conversations) if (conversation.messages.length > 0) yield stringify(rowsOf(conversation), CSV_OPTIONS).trimEnd();
		return;
	}
	yield JSON.stringify(toTransferDocument([])).slice(0, -2);
	let separator = "";
	for await (const conversation of conversations) {
		yield separator + JSON.stringify(conversation);
		separator = ",";
	}
	yield "]}";
}
/** One row a message. Cells that a spreadsheet would take for a formula are made texts by a quote before them. */ function toCsv(conversations) {
	return stringify([CSV_COLUMNS, ...conversations.flatMap(rowsOf)], CSV_OPTIONS);
}
function rowsOf({ thread_id: threadId, title, messages }) {
	return messages.map((message) => [
		threadId,
		title,
		message.id,
		message.parent_id ?? "",
		message.sender,
		message.agent_type ?? "",
		message.timestamp,
		message.answer?.status ?? "",
		message.reaction ?? "",
		message.content
	]);
}
const CSV_OPTIONS = {
	escape_formulas: true,
	record_delimiter: "\r\n"
};
const CSV_COLUMNS = [
	"thread_id",
	"title",
	"message",
	"parent",
	"sender",
	"agent_type",
	"timestamp",
	"status",
	"reaction",
	"content"
];
/** The newest branch from its start, and of each older one what it does not share with a newer one. */ function toMarkdown({ title, thread_id: threadId, created_at: createdAt, messages }) {
	const nodes = messages.map(({ id, parent_id: parentId, timestamp }) => ({
		id,
		parentId,
		createdAt: timestamp
	}));
	const byId = new Map(messages.map((message) => [message.id, message]));
	const parts = branchesOf(nodes).map(({ leafId, fork }, index) => {
		const forksAfterId = fork?.afterId ?? null;
		return [...index === 0 ? [] : [`## Another branch${forksAfterId === null ? "" : `, after message ${forksAfterId}`}`], ...wayTo(byId, leafId, forksAfterId).map(toParagraphs)].join("\n\n");
	});
	return [
		`# ${oneLine(title)}`,
		`Conversation ${threadId}, begun ${createdAt}.`,
		...parts
	].join("\n\n").concat("\n");
}
function wayTo(byId, leafId, forksAfterId) {
	const way = [];
	for (let id = leafId; id !== null && id !== forksAfterId;) {
		const message = byId.get(id);
		if (message === void 0) break;
		way.push(message);
		id = message.parent_id;
	}
	return way.reverse();
}
function toParagraphs({ sender, agent_type: agent, timestamp, content }) {
	return `**${agent === null ? SPEAKERS[sender] : `${SPEAKERS[sender]} (${agent})`}**, ${timestamp}\n\n${content}`;
}
function oneLine(title) {
	return title.replace(/\s+/g, " ").trim() || "Conversation";
}

export { EXPORT_FORMATS, EXPORT_MEDIA, STREAMED_FORMATS, writeExport, writePieces };