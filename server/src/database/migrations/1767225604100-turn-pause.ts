import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** The kill switch. */
export class TurnPause1767225604100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'turn_pause',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true },
          { name: 'paused_by', type: 'integer', isNullable: true },
          { name: 'paused_at', type: 'varchar', length: '24' },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('turn_pause');
  }
}
