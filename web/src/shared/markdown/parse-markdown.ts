import MarkdownIt, { type Token } from 'markdown-it';

// HTML in the text stays text, and nothing becomes a link by its looks alone ("Heart.com" may be a song).
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** The tokens of a Markdown text; blocks with their inline children. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {});
}

/** What a Markdown text says when read aloud: its words, one line for each block, without marks. */
export function toPlainText(text: string): string {
  const lines = parseMarkdown(text).map((token) => {
    if (token.type === 'inline') return (token.children ?? []).map(plainInline).join('');
    return token.type === 'fence' || token.type === 'code_block' ? token.content : '';
  });
  return lines.filter((line) => line !== '').join('\n');
}

function plainInline(token: Token): string {
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
}
