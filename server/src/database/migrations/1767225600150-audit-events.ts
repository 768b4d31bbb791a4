import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** The audit trail. */
export class AuditEvents1767225600150 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'audit_events',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'created_at', type: 'varchar', length: '24' },
          { name: 'actor', type: 'varchar', length: '40' },
          { name: 'action', type: 'varchar', length: '80' },
          { name: 'subject', type: 'varchar', length: '120' },
          { name: 'sealed_details', type: 'text' },
          { name: 'previous_hash', type: 'varchar', length: '64' },
          { name: 'hash', type: 'varchar', length: '64' },
        ],
        indices: [
          { name: 'audit_events_previous_hash', columnNames: ['previous_hash'], isUnique: true },
          { name: 'audit_events_action', columnNames: ['action', 'created_at'] },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('audit_events');
  }
}
