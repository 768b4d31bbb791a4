import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import {
  ActiveModel,
  type GenerateOptions,
  type ModelHealth,
  type ModelPiece,
  type ModelTrouble,
  type PromptMessage,
} from '../chat-model.contract.js';
import { MemoryWatch } from '../limits/memory-watch.js';
import { InvalidModelError } from '../errors/invalid-model.error.js';
import { ChatModelProvider, type ModelShelf } from '../model-provider.contract.js';
import { LlmModelRepository } from '../models/llm-model.repository.js';
import type { ModelRecord } from '../models/model-record.js';
import { settingsOf } from '../models/resolve-settings.js';
import { GuardedModel } from './guarded-model.js';

/** Injection token of the providers found in `providers/`. */
export const FOUND_PROVIDERS = Symbol('found model providers');

/**
 * The models that answer: the active row of the database, else what the environment sets up; and for single agents the
 * rows that name them. A change takes effect with the next call; calls that run end on the model they began with.
 */
@Injectable()
export class ModelsInForce extends ActiveModel implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ModelsInForce.name);
  private readonly memory: MemoryWatch;
  private active = new GuardedModel([], false);
  private ofAgents: ReadonlyMap<string, GuardedModel> = new Map();

  constructor(
    @InjectSettings() private readonly settings: Settings,
    @Inject(FOUND_PROVIDERS) private readonly providers: readonly ChatModelProvider[],
    private readonly rows: LlmModelRepository,
  ) {
    super();
    this.memory = new MemoryWatch(settings.MEMORY_THRESHOLD);
  }

  /** The first look is made before anybody asks. */
  async onApplicationBootstrap(): Promise<void> {
    await this.apply();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.active, ...this.ofAgents.values()].map((model) => model.close()));
  }

  /** Takes over what stands in the database now. What was in force before ends once its calls have ended. */
  async apply(): Promise<void> {
    const before = [this.active, ...this.ofAgents.values()];
    const records = await this.rows.findAll();
    const active = records.find(({ isActive }) => isActive);
    const used = records.filter((record) => record === active || record.agents.length > 0);
    const made = new Map(used.flatMap((record) => this.openIfAllowed(record).map((model) => [record, model] as const)));
    this.active = (active === undefined ? undefined : made.get(active)) ?? this.fromEnvironment();
    this.ofAgents = new Map([...made].flatMap(([{ agents }, model]) => agents.map((agent) => [agent, model] as const)));
    await Promise.all([...new Set([this.active, ...made.values()])].map((model) => model.start()));
    for (const model of before) void model.close();
  }

  /** Waits for models that are being loaded: for commands, which would be done before one is there. */
  async settle(): Promise<void> {
    await Promise.all([this.active, ...this.ofAgents.values()].map((model) => model.settle()));
  }

  override get health(): ModelHealth {
    return this.active.health;
  }

  override freshHealth(): Promise<ModelHealth> {
    return this.active.freshHealth();
  }

  override get expected(): boolean {
    return this.active.expected;
  }

  override get contextSize(): number {
    return this.active.contextSize;
  }

  override get callsTools(): boolean {
    return this.active.callsTools;
  }

  override get trouble(): ModelTrouble | null {
    return this.active.trouble;
  }

  override stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncIterable<ModelPiece> {
    return this.active.stream(messages, options);
  }

  override countTokens(messages: readonly PromptMessage[]): Promise<number | null> {
    return this.active.countTokens(messages);
  }

  override forAgent(agent: string): GuardedModel {
    return this.ofAgents.get(agent) ?? this.active;
  }

  /** The models that answer for single agents, with the names of these agents. */
  overrides(): ReadonlyMap<GuardedModel, readonly string[]> {
    const models = new Map<GuardedModel, string[]>();
    for (const [agent, model] of this.ofAgents) models.set(model, [...(models.get(model) ?? []), agent]);
    return models;
  }

  /** A model of its own for a row, without making it the one in force. Close it when it is no longer needed. */
  open(record: ModelRecord): GuardedModel {
    const provider = this.providerOf(record.provider);
    const settings = settingsOf(record, provider, this.settings);
    return new GuardedModel([{ settings, connection: provider.connect(settings) }], true, this.memory, this.tell);
  }

  /** What the server of a row keeps on its disk; null when it has nothing to manage, or the row is not allowed any more. */
  shelfOf(record: ModelRecord): ModelShelf | null {
    try {
      const provider = this.providerOf(record.provider);
      return provider.connect(settingsOf(record, provider, this.settings)).shelf;
    } catch (error) {
      if (error instanceof InvalidModelError) return null;
      throw error;
    }
  }

  /** @throws TypeError for a name that no provider has. */
  providerOf(name: string): ChatModelProvider {
    const provider = this.providers.find((candidate) => candidate.name === name);
    if (provider === undefined) throw new TypeError(`There is no model provider ${name}.`);
    return provider;
  }

  /** Says what has become of the model that answers; the other ones are told of where people ask for them. */
  private readonly tell = (health: ModelHealth): void => {
    if (this.active.health !== health) return;
    const { state, model, reason } = health;
    if (state === 'none') this.logger.log(`No language model answers (${reason}).`);
    if (state === 'loading') this.logger.log(`The model ${model} is being loaded; answers go on without it.`);
    if (state === 'ready') this.logger.log(`Answers are worded by ${model}.`);
  };

  /** A row that the environment no longer allows keeps nobody from starting. */
  private openIfAllowed(record: ModelRecord): GuardedModel[] {
    try {
      return [this.open(record)];
    } catch (error) {
      this.logger.error(`The model ${record.name} cannot be used`, error instanceof Error ? error.message : undefined);
      return [];
    }
  }

  private fromEnvironment(): GuardedModel {
    const { LLM_PROVIDER: wanted } = this.settings;
    const chosen = this.providers.filter(({ name }) => wanted === 'auto' || name === wanted);
    const models = chosen.flatMap((provider) =>
      provider.fromEnvironment(wanted === provider.name).map((model) => ({ provider, ...model })),
    );
    const meant = models.some(({ configured }) => configured);
    const candidates = models
      .toSorted((left, right) => Number(right.configured) - Number(left.configured))
      .map(({ provider, settings }) => ({ settings, connection: provider.connect(settings) }));
    const isMeant = meant || !['auto', 'none'].includes(wanted);
    return new GuardedModel(candidates, isMeant, this.memory, this.tell);
  }
}
