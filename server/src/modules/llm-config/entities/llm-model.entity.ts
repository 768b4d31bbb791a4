import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A model an administrator has set up. Rows here win over the environment; at most one is active. */
@Entity('llm_models')
@Index('llm_models_name', ['provider', 'name'], { unique: true })
export class LLMModel {
  @PrimaryGeneratedColumn()
  id: number;

  /** As the provider names it, such as `llama3.2:3b`. */
  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** `ollama`, `llamacpp` or `gpt4all`. */
  @Column({ type: 'varchar', length: 20 })
  provider: string;

  /** File of the model below the models folder; null when a server has it. */
  @Column({ name: 'model_path', type: 'varchar', length: 500, nullable: true })
  modelPath: string | null;

  /** Address of the model server; null for the one of the environment. */
  @Column({ name: 'base_url', type: 'varchar', length: 500, nullable: true })
  baseUrl: string | null;

  /** JSON text of `temperature`, `max_tokens`, `timeout` (seconds), `stream` and `num_ctx`. */
  @Column({ type: 'text' })
  parameters: string;

  /** JSON text: names of the agents for which this model answers in place of the active one. */
  @Column({ type: 'text' })
  agents: string;

  @Column({ name: 'is_active', type: 'boolean' })
  isActive: boolean;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
