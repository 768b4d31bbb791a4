import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/wording/markdown.js
/** A Markdown table; columns in which no row has anything are left out. */ function table(rows, columns) {
	const cells = rows.map((row, position) => columns.map((column) => column.cell(row, position)));
	const used = columns.map((_, index) => index).filter((index) => cells.some((line) => line[index] !== ""));
	const line = (texts) => `| ${texts.join(" | ")} |`;
	return [
		line(used.map((index) => columns[index]?.heading ?? "")),
		line(used.map((index) => columns[index]?.right === true ? "---:" : "---")),
		...cells.map((texts) => line(used.map((index) => (texts[index] ?? "").replaceAll("|", "\\|"))))
	].join("\n");
}
/** A Markdown list, numbered from `first` when it is given. */ function list(lines, first) {
	return lines.map((text, position) => first === void 0 ? `- ${text}` : `${first + position}. ${text}`).join("\n");
}
/** A name of the store as Markdown text: signs that would be marks are kept as they are. */ function plain(text) {
	return String(text ?? "").replace(/\s+/g, " ").replace(/[*`\\]/g, (sign) => `\\${sign}`).replace(/\]\(/g, "]\\(");
}
/** A name in bold. */ function bold(text) {
	return `**${plain(text)}**`;
}

export { bold, list, plain, table };