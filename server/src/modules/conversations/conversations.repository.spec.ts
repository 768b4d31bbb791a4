import { databaseKinds, openDatabaseOf } from '../../database/testing-kinds.js';
import type { TestDatabase } from '../../database/testing.js';
import {
  answeredTurn,
  type ConversationRows,
  conversationRows,
  newTurn,
  startConversation,
} from './testing/conversation-rows.js';

const kinds = await databaseKinds();
const NEWEST_FIRST = { orderBy: 'createdAt', direction: 'DESC' } as const;
const FIRST_PAGE = { skip: 0, take: 20 };

describe.each(kinds)('conversations on %s', (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let rows: ConversationRows;

  beforeAll(async () => {
    database = await openDatabaseOf(kind);
    rows = conversationRows(database.dataSource);
  });

  afterAll(async () => database.close());

  it('should keep a thread id for whoever took it first', async () => {
    expect(await rows.conversations.insert(1, 'conv_taken', '')).not.toBeNull();
    expect(await rows.conversations.insert(2, 'conv_taken', '')).toBeNull();
    expect(await rows.conversations.insert(1, 'conv_taken', '')).toBeNull();
  });

  it('should find a conversation only for its owner, by number and by thread id', async () => {
    const { id, threadId } = await startConversation(rows, 11, 'Mine');
    expect(await rows.conversations.findOneByOwner({ ownerId: 11 }, { id })).toMatchObject({
      title: 'Mine',
      userId: 11,
    });
    expect(await rows.conversations.findOneByOwner({ ownerId: 11 }, { threadId })).toMatchObject({ id });
    expect(await rows.conversations.findOneByOwner({ ownerId: 12 }, { id })).toBeNull();
    expect(await rows.conversations.findOneByOwner('everyone', { id })).toMatchObject({ id });
  });

  it('should list and count only the own conversations, newest first', async () => {
    const first = await startConversation(rows, 21);
    const second = await startConversation(rows, 21);
    await startConversation(rows, 22);
    const [page, count] = await rows.conversations.findPageByOwner({ ownerId: 21 }, NEWEST_FIRST, FIRST_PAGE);
    expect(page.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(count).toBe(2);
  });

  it('should find whole folded words of titles and messages when all of them match', async () => {
    const conversation = await startConversation(rows, 31, 'Élan vital');
    await answeredTurn(rows, conversation, 'Do you have MOTÖRHEAD?', 'Yes: Ace of Spades.');
    const found = async (search: string) =>
      (await rows.conversations.findPageByOwner({ ownerId: 31 }, { ...NEWEST_FIRST, search }, FIRST_PAGE))[1];
    expect(await found('motorhead spades ELAN')).toBe(1);
    expect(await found('motor')).toBe(0);
    expect(await found('motorhead zeppelin')).toBe(0);
    expect(await found('%')).toBe(0);
  });

  it('should find a renamed conversation by its new title only', async () => {
    const conversation = await startConversation(rows, 41, 'Before');
    await rows.conversations.rename(conversation, 'Afterwards');
    const count = async (search: string) =>
      (await rows.conversations.findPageByOwner({ ownerId: 41 }, { ...NEWEST_FIRST, search }, FIRST_PAGE))[1];
    expect([await count('before'), await count('afterwards')]).toEqual([0, 1]);
  });

  it('should narrow a list by archive, agent and time', async () => {
    const conversation = await startConversation(rows, 51);
    await answeredTurn(rows, conversation, 'albums by U2', 'Ten.');
    await startConversation(rows, 51);
    await rows.conversations.setArchived(conversation, true);
    const ids = async (filter: object) =>
      (await rows.conversations.findPageByOwner({ ownerId: 51 }, { ...NEWEST_FIRST, ...filter }, FIRST_PAGE))[0].map(
        ({ id }) => id,
      );
    expect(await ids({ isArchived: true })).toEqual([conversation.id]);
    expect(await ids({ agentType: 'music_agent' })).toEqual([conversation.id]);
    expect(await ids({ createdBefore: conversation.createdAt })).toEqual([]);
    expect(await ids({ createdAfter: '2999-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('should tell how many messages there are, by whom, and the last of them', async () => {
    const conversation = await startConversation(rows, 61);
    const empty = await startConversation(rows, 61);
    await answeredTurn(rows, conversation, 'one', 'first answer');
    await rows.turns.store(newTurn(conversation, 'two'));
    const overviews = await rows.overviews.findByConversations([conversation.id, empty.id]);
    expect(overviews.get(conversation.id)).toMatchObject({
      messageCount: 3,
      agentsUsed: ['music_agent'],
      lastMessage: { sender: 'user', content: 'two' },
    });
    expect(overviews.get(empty.id)).toEqual({ messageCount: 0, agentsUsed: [], lastMessage: null });
  });

  it('should leave no row of a deleted conversation in any table', async () => {
    const conversation = await startConversation(rows, 71, 'Gone');
    await answeredTurn(rows, conversation, 'say it', 'said', { key: rows.keys.keyOf(71, 'key', 'body') });
    await rows.conversations.delete(conversation);
    for (const table of ['messages', 'runs', 'conversation_words']) {
      const left: unknown[] = await database.dataSource.query(
        `SELECT 1 FROM ${table} WHERE conversation_id = ${conversation.id}`,
      );
      expect(left).toEqual([]);
    }
    expect(await database.dataSource.query('SELECT 1 FROM idempotency_keys WHERE user_id = 71')).toEqual([]);
  });

  it('should keep the title and its words when the history is cleared', async () => {
    const conversation = await startConversation(rows, 81, 'Kept');
    await answeredTurn(rows, conversation, 'forgotten question', 'forgotten answer');
    await rows.conversations.clear(conversation);
    const count = async (search: string) =>
      (await rows.conversations.findPageByOwner({ ownerId: 81 }, { ...NEWEST_FIRST, search }, FIRST_PAGE))[1];
    expect([await count('kept'), await count('forgotten')]).toEqual([1, 0]);
    expect(await rows.messages.findPage(conversation.id, FIRST_PAGE)).toEqual([[], 0]);
    expect(await rows.runs.findNewest(conversation.id)).toBeNull();
  });

  it('should keep no readable text in its rows', async () => {
    const conversation = await startConversation(rows, 91, 'Canarytitle');
    await answeredTurn(rows, conversation, 'canaryquestion', 'canaryanswer');
    const everything = await Promise.all(
      ['conversations', 'messages', 'runs', 'run_events', 'conversation_words'].map((table) =>
        database.dataSource.query(`SELECT * FROM ${table}`),
      ),
    );
    expect(JSON.stringify(everything)).not.toMatch(/canary/i);
  });
});
