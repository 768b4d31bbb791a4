import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import { statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { LLMModel } from '../entities/llm-model.entity.js';
import { ModelTakenError } from '../errors/model-taken.error.js';
import {
  agentNamesSchema,
  type ModelRecord,
  modelParametersSchema,
  type NewModel,
  providerSchema,
} from './model-record.js';

/** The models administrators have set up. */
@Injectable()
export class LlmModelRepository {
  private readonly rows: Repository<LLMModel>;

  constructor(private readonly dataSource: DataSource) {
    this.rows = dataSource.getRepository(LLMModel);
  }

  /** In the order in which they were set up. */
  async findAll(): Promise<ModelRecord[]> {
    return (await this.rows.find({ order: { id: 'ASC' } })).map(toRecord);
  }

  async findOne(id: number): Promise<ModelRecord | null> {
    const row = await this.rows.findOneBy({ id });
    return row === null ? null : toRecord(row);
  }

  /** @throws ModelTakenError when the provider has one of that name already. */
  async add(model: NewModel): Promise<ModelRecord> {
    const at = now();
    const values = { ...toColumns(model), isActive: false, createdAt: at, updatedAt: at };
    try {
      await this.rows.insert(values);
    } catch (error) {
      throw isUniqueViolation(error) ? new ModelTakenError() : error;
    }
    return toRecord(await this.rows.findOneByOrFail({ provider: model.provider, name: model.name }));
  }

  async change(id: number, { parameters, agents }: Pick<ModelRecord, 'parameters' | 'agents'>): Promise<void> {
    const columns = { parameters: JSON.stringify(parameters), agents: JSON.stringify(agents), updatedAt: now() };
    await this.rows.update({ id }, columns);
  }

  /** Makes this model the active one and no other; null makes none active. */
  async activate(id: number | null): Promise<void> {
    const update = () => this.rows.createQueryBuilder().update();
    const off = update().set({ isActive: false, updatedAt: now() }).where({ isActive: true });
    const on = update()
      .set({ isActive: true, updatedAt: now() })
      .where({ id: id ?? 0 });
    await writeAtomically(this.dataSource, id === null ? [statementOf(off)] : [statementOf(off), statementOf(on)]);
  }

  async remove(id: number): Promise<void> {
    await this.rows.delete({ id });
  }
}

function toColumns(model: NewModel) {
  const { name, provider, modelPath, baseUrl, parameters, agents } = model;
  return {
    name,
    provider,
    modelPath,
    baseUrl,
    parameters: JSON.stringify(parameters),
    agents: JSON.stringify(agents),
  };
}

function toRecord(row: LLMModel): ModelRecord {
  return {
    id: row.id,
    name: row.name,
    provider: providerSchema.parse(row.provider),
    modelPath: row.modelPath,
    baseUrl: row.baseUrl,
    parameters: modelParametersSchema.parse(JSON.parse(row.parameters)),
    agents: agentNamesSchema.parse(JSON.parse(row.agents)),
    isActive: row.isActive,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
