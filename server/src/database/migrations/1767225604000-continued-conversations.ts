import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a conversation goes on next. A plain `ALTER TABLE`, because SQLite would otherwise copy the table and drop the
 * old one, and the messages that hang on its rows with it.
 */
export class ContinuedConversations1767225604000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE conversations ADD COLUMN continues_after_id integer');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE conversations DROP COLUMN continues_after_id');
  }
}
