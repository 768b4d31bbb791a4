// dist/modules/conversations/search/word-index.sql.js
const ADD_ON_SQLITE = `
  INSERT OR IGNORE INTO conversation_words (conversation_id, source, word)
  SELECT ?, ?, value FROM json_each(?)`;
const ADD_ON_POSTGRES = `
  INSERT INTO conversation_words (conversation_id, source, word)
  SELECT $1::integer, $2::integer, value FROM json_array_elements_text($3::json) AS value
  ON CONFLICT DO NOTHING`;
const ADD_OF_RUN_ON_SQLITE = `
  INSERT OR IGNORE INTO conversation_words (conversation_id, source, word)
  SELECT said.conversation_id, said.id, found.value FROM json_each(?) found, messages said WHERE said.run_id = ?`;
const ADD_OF_RUN_ON_POSTGRES = `
  INSERT INTO conversation_words (conversation_id, source, word)
  SELECT said.conversation_id, said.id, found.value
  FROM json_array_elements_text($1::json) AS found(value), messages said WHERE said.run_id = $2
  ON CONFLICT DO NOTHING`;
const ADD_OF_THREAD_ON_SQLITE = `
  INSERT OR IGNORE INTO conversation_words (conversation_id, source, word)
  SELECT named.id, 0, found.value FROM json_each(?) found, conversations named WHERE named.thread_id = ?`;
const ADD_OF_THREAD_ON_POSTGRES = `
  INSERT INTO conversation_words (conversation_id, source, word)
  SELECT named.id, 0, found.value
  FROM json_array_elements_text($1::json) AS found(value), conversations named WHERE named.thread_id = $2
  ON CONFLICT DO NOTHING`;
const REMOVE_OF_THREAD_ON_SQLITE = `
  DELETE FROM conversation_words
  WHERE source = 0 AND conversation_id = (SELECT named.id FROM conversations named WHERE named.thread_id = ?)`;
const REMOVE_OF_THREAD_ON_POSTGRES = `
  DELETE FROM conversation_words
  WHERE source = 0 AND conversation_id = (SELECT named.id FROM conversations named WHERE named.thread_id = $1)`;

export { ADD_OF_RUN_ON_POSTGRES, ADD_OF_RUN_ON_SQLITE, ADD_OF_THREAD_ON_POSTGRES, ADD_OF_THREAD_ON_SQLITE, ADD_ON_POSTGRES, ADD_ON_SQLITE, REMOVE_OF_THREAD_ON_POSTGRES, REMOVE_OF_THREAD_ON_SQLITE };