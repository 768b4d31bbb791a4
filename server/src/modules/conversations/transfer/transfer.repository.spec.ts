import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import { databaseKinds, openDatabaseOf } from '../../../database/testing-kinds.js';
import type { TestDatabase } from '../../../database/testing.js';
import {
  answeredTurn,
  type ConversationRows,
  conversationRows,
  startConversation,
} from '../testing/conversation-rows.js';
import type { TransferConversation } from './transfer-document.js';

const kinds = await databaseKinds();
const EVERYTHING = { search: undefined, orderBy: 'createdAt', direction: 'ASC' } as const;
const PAGE = { skip: 0, take: 10 };

describe.each(kinds)('conversations out of files on %s', (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let rows: ConversationRows;
  let nextUser = 100;

  beforeAll(async () => {
    database = await openDatabaseOf(kind);
    rows = conversationRows(database.dataSource);
  });
  afterAll(async () => database.close());

  /** A conversation with two branches, as a file holds it. */
  const exportedTalk = async (ownerId: number): Promise<TransferConversation> => {
    const conversation = await startConversation(rows, ownerId, 'Guitars');
    const first = await answeredTurn(rows, conversation, 'violet guitars', 'We have none.');
    await answeredTurn(rows, conversation, 'drums', 'We have some.');
    const question = { kind: 'new', content: 'basses', after: first.answerMessageId } as const;
    await answeredTurn(rows, conversation, 'basses', 'We have many.', { question });
    const { conversation: exported } = await rows.exporter.export(conversation, null);
    await rows.conversations.delete(conversation);
    return exported;
  };
  const withoutIds = ({ messages, ...conversation }: TransferConversation) => ({
    ...conversation,
    messages: messages.map(({ id: _id, parent_id: parent, ...message }) => ({
      ...message,
      parent: messages.findIndex(({ id }) => id === parent),
    })),
  });

  it('should write conversations that are equal to those of the file', async () => {
    const ownerId = (nextUser += 1);
    const conversation = await exportedTalk(ownerId);
    const [imported] = await rows.importer.import([{ ownerId, conversation }]);
    if (imported === undefined) throw new Error('Nothing was imported.');
    expect(withoutIds((await rows.exporter.export(imported, null)).conversation)).toEqual(withoutIds(conversation));
    const found = await rows.conversations.findPageByOwner(
      { ownerId },
      { ...EVERYTHING, search: 'violet guitars' },
      PAGE,
    );
    expect(found[0].map(({ id }) => id)).toEqual([imported.id]);
  });

  it('should fill an empty conversation of the owner and of nobody else', async () => {
    const ownerId = (nextUser += 1);
    const conversation = await exportedTalk(ownerId);
    const empty = await rows.conversations.insert(ownerId, conversation.thread_id, 'Old title');
    const [foreign] = await rows.importer.import([{ ownerId: (nextUser += 1), conversation }]);
    const [own] = await rows.importer.import([{ ownerId, conversation }]);
    expect(own).toMatchObject({ id: empty?.id, title: 'Guitars' });
    expect(foreign?.threadId).not.toBe(conversation.thread_id);
    const byTitle = async (search: string) =>
      (await rows.conversations.findPageByOwner({ ownerId }, { ...EVERYTHING, search }, PAGE))[1];
    expect([await byTitle('guitars'), await byTitle('old title')]).toEqual([1, 0]);
  });

  it('should write again what was stored deeper than agents write, without it', async () => {
    const ownerId = (nextUser += 1);
    const conversation = await exportedTalk(ownerId);
    const messages = conversation.messages.map((message) => ({
      ...message,
      answer: message.answer && { ...message.answer, context: '['.repeat(1000) + ']'.repeat(1000) },
    }));
    const [imported] = await rows.importer.import([{ ownerId, conversation: { ...conversation, messages } }]);
    if (imported === undefined) throw new Error('Nothing was imported.');
    const { conversation: written } = await rows.exporter.export(imported, null);
    expect(written.messages.flatMap(({ answer }) => answer?.context ?? [])).toEqual(['[]', '[]', '[]']);
  });

  it('should write nothing at all when one of many threads is taken meanwhile', async () => {
    const ownerId = (nextUser += 1);
    const conversation = await exportedTalk(ownerId);
    const taken = await startConversation(rows, (nextUser += 1));
    const late = { ...conversation, thread_id: taken.threadId };
    await expect(
      rows.writer.write([
        { ownerId, conversation },
        { ownerId, conversation: late },
      ]),
    ).rejects.toThrow(StaleWriteError);
    expect(await rows.conversations.findAllByOwner(ownerId)).toEqual([]);
  });

  it('should give each of two conversations of one thread a place of its own', async () => {
    const ownerId = (nextUser += 1);
    const conversation = await exportedTalk(ownerId);
    const imported = await rows.importer.import([
      { ownerId, conversation },
      { ownerId, conversation },
    ]);
    expect(new Set(imported.map(({ id }) => id)).size).toBe(2);
    expect(imported[0]?.threadId).toBe(conversation.thread_id);
  });
});
