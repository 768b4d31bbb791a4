import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which conversations came out of a file: what they hold was not said here. */
export class ImportedConversations1767225604100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE conversations ADD COLUMN imported_at varchar(24)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE conversations DROP COLUMN imported_at');
  }
}
