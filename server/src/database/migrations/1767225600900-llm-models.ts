import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** The language models administrators have set up. */
export class LlmModels1767225600900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'llm_models',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'name', type: 'varchar', length: '200' },
          { name: 'provider', type: 'varchar', length: '20' },
          { name: 'model_path', type: 'varchar', length: '500', isNullable: true },
          { name: 'base_url', type: 'varchar', length: '500', isNullable: true },
          { name: 'parameters', type: 'text' },
          { name: 'is_active', type: 'boolean' },
          { name: 'created_at', type: 'varchar', length: '24' },
          { name: 'updated_at', type: 'varchar', length: '24' },
        ],
        indices: [{ name: 'llm_models_name', columnNames: ['provider', 'name'], isUnique: true }],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('llm_models');
  }
}
