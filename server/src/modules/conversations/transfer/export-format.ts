import { stringify } from 'csv-stringify/sync';
import { branchesOf } from '../tree/message-tree.js';
import type { ExportedConversation } from './conversation-exporter.js';
import { type TransferMessage, toTransferDocument } from './transfer-document.js';

/** The forms an export may have. */
export const EXPORT_FORMATS = ['json', 'md', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type of each form. */
export const EXPORT_MEDIA: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

const SPEAKERS = { user: 'Customer', assistant: 'Assistant', staff: 'Support team' } as const;

/** Writes conversations in a form. Only JSON holds everything and can be imported again. */
export function writeExport(conversations: ExportedConversation[], format: ExportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(toTransferDocument(conversations.map(({ conversation }) => conversation)), null, 2)}\n`;
    case 'md':
      return conversations.map(toMarkdown).join('\n\n---\n\n');
    case 'csv':
      return toCsv(conversations);
  }
}

/** The forms in which any number of conversations can be written piece by piece. */
export const STREAMED_FORMATS = ['json', 'csv'] as const;

/** Writes conversations one after the other, so that they need not all be in memory; a line break belongs behind each piece. */
export async function* writePieces(
  conversations: AsyncIterable<ExportedConversation>,
  format: (typeof STREAMED_FORMATS)[number],
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield toCsv([]).trimEnd();
    for await (const exported of conversations) {
      if (exported.conversation.messages.length > 0) yield stringify(rowsOf(exported), CSV_OPTIONS).trimEnd();
    }
    return;
  }
  yield JSON.stringify(toTransferDocument([])).slice(0, -2);
  let separator = '';
  for await (const { conversation } of conversations) {
    yield separator + JSON.stringify(conversation);
    separator = ',';
  }
  yield ']}';
}

/** One row a message. Cells that a spreadsheet would take for a formula are made texts by a quote before them. */
function toCsv(conversations: readonly ExportedConversation[]): string {
  return stringify([CSV_COLUMNS, ...conversations.flatMap(rowsOf)], CSV_OPTIONS);
}

function rowsOf({ conversation, importedIds }: ExportedConversation): (string | number)[][] {
  return conversation.messages.map((message) => [
    conversation.thread_id,
    conversation.title,
    message.id,
    message.parent_id ?? '',
    message.sender,
    message.agent_type ?? '',
    message.timestamp,
    message.answer?.status ?? '',
    message.reaction ?? '',
    message.content,
    importedIds.has(message.id) ? 'yes' : '',
  ]);
}

const CSV_OPTIONS = { escape_formulas: true, record_delimiter: '\r\n' };
const CSV_COLUMNS = [
  'thread_id',
  'title',
  'message',
  'parent',
  'sender',
  'agent_type',
  'timestamp',
  'status',
  'reaction',
  'content',
  'imported',
];

/** The newest branch from its start, and of each older one what it does not share with a newer one. */
function toMarkdown({ conversation, importedIds }: ExportedConversation): string {
  const { title, thread_id: threadId, created_at: createdAt, messages } = conversation;
  const nodes = messages.map(({ id, parent_id: parentId, timestamp }) => ({ id, parentId, createdAt: timestamp }));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const parts = branchesOf(nodes).map(({ leafId, fork }, index) => {
    const forksAfterId = fork?.afterId ?? null;
    const heading =
      index === 0 ? [] : [`## Another branch${forksAfterId === null ? '' : `, after message ${forksAfterId}`}`];
    return [
      ...heading,
      ...wayTo(byId, leafId, forksAfterId).map((message) => toParagraphs(message, importedIds.has(message.id))),
    ].join('\n\n');
  });
  return [`# ${oneLine(title)}`, `Conversation ${threadId}, begun ${createdAt}.`, ...parts].join('\n\n').concat('\n');
}

function wayTo(
  byId: ReadonlyMap<number, TransferMessage>,
  leafId: number,
  forksAfterId: number | null,
): TransferMessage[] {
  const way: TransferMessage[] = [];
  for (let id: number | null = leafId; id !== null && id !== forksAfterId;) {
    const message = byId.get(id);
    if (message === undefined) break;
    way.push(message);
    id = message.parent_id;
  }
  return way.reverse();
}

/** The text is quoted line by line, so that nothing in it can look like the next speaker. */
function toParagraphs(message: TransferMessage, isImported: boolean): string {
  const { sender, agent_type: agent, timestamp, content } = message;
  const speaker = agent === null ? SPEAKERS[sender] : `${SPEAKERS[sender]} (${agent})`;
  const origin = isImported ? ', out of an imported file' : '';
  return `**${speaker}**, ${timestamp}${origin}\n\n${content.replace(/^/gm, '> ')}`;
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim() || 'Conversation';
}
