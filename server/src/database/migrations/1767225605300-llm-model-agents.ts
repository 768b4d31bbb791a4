import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Models that answer for some agents only. */
export class LlmModelAgents1767225605300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn('llm_models', new TableColumn({ name: 'agents', type: 'text', default: "'[]'" }));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('llm_models', 'agents');
  }
}
