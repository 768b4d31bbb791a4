import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** The states of turns that wait for a person, and the writes that follow them. */
export class Checkpoints1767225600500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'checkpoints',
        columns: [
          { name: 'thread_id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'namespace', type: 'varchar', length: '128', isPrimary: true },
          { name: 'checkpoint_id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'parent_id', type: 'varchar', length: '64', isNullable: true },
          { name: 'type', type: 'varchar', length: '16' },
          { name: 'data', type: 'text' },
          { name: 'metadata_type', type: 'varchar', length: '16' },
          { name: 'metadata', type: 'text' },
        ],
      }),
    );
    await queryRunner.createTable(
      new Table({
        name: 'checkpoint_writes',
        columns: [
          { name: 'thread_id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'namespace', type: 'varchar', length: '128', isPrimary: true },
          { name: 'checkpoint_id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'task_id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'write_index', type: 'integer', isPrimary: true },
          { name: 'task_path', type: 'varchar', length: '255' },
          { name: 'channel', type: 'varchar', length: '128' },
          { name: 'type', type: 'varchar', length: '16' },
          { name: 'value', type: 'text' },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('checkpoint_writes');
    await queryRunner.dropTable('checkpoints');
  }
}
