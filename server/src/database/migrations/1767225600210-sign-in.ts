import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

/** Sessions, tokens, keys and codes with which people and programs sign in. */
export class SignIn1767225600210 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of [sessions(), refreshTokens(), apiKeys(), signInCodes(), passwordResets()]) {
      await queryRunner.createTable(table);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['password_resets', 'sign_in_codes', 'api_keys', 'refresh_tokens', 'sessions']) {
      await queryRunner.dropTable(name);
    }
  }
}

const generatedId: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
const userId: TableColumnOptions = { name: 'user_id', type: 'integer' };
const hash = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '64' });
const time = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '24' });
const maybeTime = (name: string): TableColumnOptions => ({ ...time(name), isNullable: true });

const belongsTo = (column: string, table: string): TableForeignKeyOptions => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

function sessions(): Table {
  return new Table({
    name: 'sessions',
    columns: [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      userId,
      hash('token_hash'),
      { name: 'user_agent', type: 'varchar', length: '200' },
      time('created_at'),
      time('last_seen_at'),
      time('expires_at'),
    ],
    indices: [
      { name: 'sessions_token_hash', columnNames: ['token_hash'], isUnique: true },
      { name: 'sessions_user', columnNames: ['user_id'] },
    ],
    foreignKeys: [belongsTo('user_id', 'users')],
  });
}

function refreshTokens(): Table {
  return new Table({
    name: 'refresh_tokens',
    columns: [
      generatedId,
      { name: 'session_id', type: 'varchar', length: '36' },
      hash('token_hash'),
      time('expires_at'),
      maybeTime('used_at'),
    ],
    indices: [
      { name: 'refresh_tokens_token_hash', columnNames: ['token_hash'], isUnique: true },
      { name: 'refresh_tokens_session', columnNames: ['session_id'] },
    ],
    foreignKeys: [belongsTo('session_id', 'sessions')],
  });
}

function apiKeys(): Table {
  return new Table({
    name: 'api_keys',
    columns: [
      generatedId,
      userId,
      { name: 'name', type: 'varchar', length: '80' },
      hash('key_hash'),
      { name: 'prefix', type: 'varchar', length: '12' },
      { name: 'scopes', type: 'varchar', length: '200' },
      time('created_at'),
      time('expires_at'),
      maybeTime('last_used_at'),
    ],
    indices: [
      { name: 'api_keys_key_hash', columnNames: ['key_hash'], isUnique: true },
      { name: 'api_keys_user', columnNames: ['user_id'] },
    ],
    foreignKeys: [belongsTo('user_id', 'users')],
  });
}

function signInCodes(): Table {
  return new Table({
    name: 'sign_in_codes',
    columns: [
      generatedId,
      hash('address_hash'),
      { name: 'sealed_customer', type: 'text' },
      hash('code_hash'),
      { name: 'tries', type: 'integer' },
      time('created_at'),
      time('expires_at'),
      maybeTime('used_at'),
    ],
    indices: [{ name: 'sign_in_codes_address', columnNames: ['address_hash', 'created_at'] }],
  });
}

function passwordResets(): Table {
  return new Table({
    name: 'password_resets',
    columns: [generatedId, userId, hash('token_hash'), time('expires_at'), maybeTime('used_at')],
    indices: [
      { name: 'password_resets_token_hash', columnNames: ['token_hash'], isUnique: true },
      { name: 'password_resets_user', columnNames: ['user_id'] },
    ],
    foreignKeys: [belongsTo('user_id', 'users')],
  });
}
