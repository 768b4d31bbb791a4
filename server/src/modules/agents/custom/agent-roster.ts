import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgentRegistry } from '../agent.registry.js';
import type { AgentDefinition } from './agent-definition.js';
import { AgentTypesRepository } from './agent-types.repository.js';
import { toDefinition } from './to-definition.js';

/** Keeps the registry at what administrators defined, whichever process of the installation they changed it through. */
@Injectable()
export class AgentRoster implements OnModuleInit {
  private revision = 0;

  constructor(
    private readonly types: AgentTypesRepository,
    private readonly registry: AgentRegistry,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refreshIfChanged();
  }

  /** One small look at the database; the definitions are read again only when one of them changed. */
  async refreshIfChanged(): Promise<void> {
    const revision = await this.types.findRevision();
    if (revision === this.revision) return;
    const definitions: AgentDefinition[] = (await this.types.findAll()).map(toDefinition);
    this.registry.define(definitions);
    this.revision = revision;
  }
}
