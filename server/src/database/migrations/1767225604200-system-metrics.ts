import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** What each answer took and how it went. */
export class SystemMetrics1767225604200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const isPostgres = queryRunner.connection.options.type === 'postgres';
    const fraction = isPostgres ? 'double precision' : 'float';
    await queryRunner.createTable(
      new Table({
        name: 'system_metrics',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'timestamp', type: 'varchar', length: '24' },
          { name: 'cpu_usage', type: fraction },
          { name: 'memory_usage', type: fraction },
          { name: 'response_time', type: 'integer' },
          { name: 'agent_type', type: 'varchar', length: '64' },
          { name: 'success', type: 'boolean' },
          { name: 'result', type: 'varchar', length: '16' },
          { name: 'llm_calls', type: 'integer' },
          { name: 'user_id', type: 'integer' },
          { name: 'conversation_id', type: 'integer' },
          { name: 'message_id', type: 'integer' },
        ],
        indices: [
          { name: 'system_metrics_timestamp', columnNames: ['timestamp'] },
          { name: 'system_metrics_user', columnNames: ['user_id', 'timestamp'] },
          { name: 'system_metrics_conversation', columnNames: ['conversation_id'] },
        ],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('system_metrics');
  }
}
