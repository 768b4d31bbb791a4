import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** What is remembered of people: one sealed row for each account and customer. */
export class Memory1767225600720 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'user_preferences',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'user_id', type: 'integer' },
          { name: 'customer_key', type: 'varchar', length: '64' },
          { name: 'sealed', type: 'text' },
          { name: 'created_at', type: 'varchar', length: '24' },
          { name: 'updated_at', type: 'varchar', length: '24' },
        ],
        indices: [{ name: 'user_preferences_owner', columnNames: ['user_id', 'customer_key'], isUnique: true }],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('user_preferences');
  }
}
