import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { type Statement, statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import type { AgentDefinition } from './agent-definition.js';
import { AgentTypeVersion } from './entities/agent-type-version.entity.js';
import { AgentType } from './entities/agent-type.entity.js';
import { AgentChangedMeanwhileError } from './errors/agent-changed-meanwhile.error.js';

/** The rows of what administrators defined, with all earlier versions. */
@Injectable()
export class AgentTypesRepository {
  private readonly rows: Repository<AgentType>;
  private readonly versions: Repository<AgentTypeVersion>;

  constructor(private readonly dataSource: DataSource) {
    this.rows = dataSource.getRepository(AgentType);
    this.versions = dataSource.getRepository(AgentTypeVersion);
  }

  /** Changes whenever any definition does; 0 before the first. */
  async findRevision(): Promise<number> {
    const [last] = await this.versions.find({ select: { id: true }, order: { id: 'DESC' }, take: 1 });
    return last?.id ?? 0;
  }

  async findAll(): Promise<AgentType[]> {
    return this.rows.find({ order: { id: 'ASC' } });
  }

  async findByName(name: string): Promise<AgentType | null> {
    return this.rows.findOneBy({ name });
  }

  /** Newest first. */
  async findVersions(name: string): Promise<AgentTypeVersion[]> {
    return this.versions.find({ where: { name }, order: { version: 'DESC' } });
  }

  async findVersion(name: string, version: number): Promise<AgentTypeVersion | null> {
    return this.versions.findOneBy({ name, version });
  }

  /** Writes a definition and its version together. @throws AgentChangedMeanwhileError when somebody else was faster. */
  async store(definition: AgentDefinition, changedBy: number): Promise<void> {
    const version = (await this.lastVersion(definition.name)) + 1;
    const row = toRow(definition, version);
    const known = await this.findByName(definition.name);
    const change =
      known === null
        ? this.rows.createQueryBuilder().insert().values(row)
        : this.rows.createQueryBuilder().update().set(row).where({ name: definition.name });
    await this.write([this.versionOf(definition.name, version, definition, changedBy), statementOf(change)]);
  }

  /** Takes a definition away; its versions stay. @throws AgentChangedMeanwhileError. */
  async delete(name: string, changedBy: number): Promise<void> {
    const version = (await this.lastVersion(name)) + 1;
    const removal = this.rows.createQueryBuilder().delete().where({ name });
    await this.write([this.versionOf(name, version, null, changedBy), statementOf(removal)]);
  }

  private async lastVersion(name: string): Promise<number> {
    return (await this.versions.maximum('version', { name })) ?? 0;
  }

  private versionOf(name: string, version: number, definition: AgentDefinition | null, changedBy: number): Statement {
    const text = definition === null ? null : JSON.stringify(definition);
    const row = { name, version, definition: text, changedBy, createdAt: now() };
    return statementOf(this.versions.createQueryBuilder().insert().values(row));
  }

  private async write(statements: readonly Statement[]): Promise<void> {
    try {
      await writeAtomically(this.dataSource, statements);
    } catch (error) {
      throw isUniqueViolation(error) ? new AgentChangedMeanwhileError() : error;
    }
  }
}

function toRow(definition: AgentDefinition, version: number): Omit<AgentType, 'id'> {
  const { prompt, tools, routingWords, ...rest } = definition;
  return {
    ...rest,
    systemPrompt: prompt,
    tools: JSON.stringify(tools),
    routingWords: JSON.stringify(routingWords),
    version,
    updatedAt: now(),
  };
}
