import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { AuditService } from '../../audit/audit.service.js';
import type { GuardedModel } from '../active/guarded-model.js';
import { FOUND_PROVIDERS, ModelsInForce } from '../active/models-in-force.js';
import { examine, examineOverrides } from '../doctor/model-doctor.js';
import type { Finding } from '../doctor/finding.js';
import { makeTrialCall, type TrialCall } from '../doctor/trial-call.js';
import { ModelNotFoundError } from '../errors/model-not-found.error.js';
import type { ChatModelProvider } from '../model-provider.contract.js';
import { isNamed, ModelShelves, type ShelvedModel } from './model-shelves.js';
import { LlmModelRepository } from './llm-model.repository.js';
import type { ModelRecord, NewModel } from './model-record.js';
import { requireChat, requireFreeAgents } from './require-usable.js';
import { requireAllowedPlace } from './resolve-settings.js';

/** What may be changed of a model; what is left out stays. */
export interface ModelChange {
  readonly active?: boolean | undefined;
  readonly parameters?: ModelRecord['parameters'] | undefined;
  readonly agents?: readonly string[] | undefined;
}

/** A model as administrators see it: set up, installed somewhere, or both. */
export interface ModelOverview {
  readonly record: ModelRecord | null;
  readonly installed: ShelvedModel | null;
}

/** Setting models up, choosing the one that answers, and finding out what is wrong with it. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly rows: LlmModelRepository,
    private readonly models: ModelsInForce,
    private readonly shelves: ModelShelves,
    private readonly audit: AuditService,
    @InjectSettings() private readonly settings: Settings,
    @Inject(FOUND_PROVIDERS) private readonly providers: readonly ChatModelProvider[],
  ) {}

  /** The models that are set up, in their order, then those that are only installed. */
  async list(): Promise<ModelOverview[]> {
    const [records, installed] = await Promise.all([this.rows.findAll(), this.shelves.list()]);
    const known = await Promise.all(records.map((record) => this.overviewOf(record, installed)));
    const others = installed.filter(
      (model) => !records.some((record) => record.baseUrl === null && isOf(record)(model)),
    );
    return [...known, ...others.map((model) => ({ record: null, installed: model }))];
  }

  /** @throws InvalidModelError for a place that is not allowed, ModelTakenError for a name that is set up already. */
  async create(caller: Caller, model: NewModel): Promise<ModelOverview> {
    requireAllowedPlace(model, this.settings);
    requireFreeAgents(model.agents, await this.rows.findAll(), null);
    const record = await this.rows.add(model);
    await this.record(caller, 'model.created', record);
    if (record.agents.length > 0) await this.models.apply();
    return this.overviewOf(record);
  }

  /**
   * Changes a model that is set up, or sets one up that is only installed. Takes effect with the next call.
   *
   * @param reference number of the row, or name of the model.
   * @throws ModelNotFoundError
   */
  async configure(caller: Caller, reference: string, change: ModelChange): Promise<ModelOverview> {
    const record = (await this.find(reference)) ?? (await this.adopt(caller, reference));
    requireFreeAgents(change.agents ?? [], await this.rows.findAll(), record.id);
    const installed = await this.shelves.find(record);
    if (change.active === true || (change.agents ?? []).length > 0) requireChat(installed);
    const parameters = { ...record.parameters, ...change.parameters };
    await this.rows.change(record.id, { parameters, agents: change.agents ?? record.agents });
    if (change.active === true) await this.rows.activate(record.id);
    if (change.active === false && record.isActive) await this.rows.activate(null);
    await this.models.apply();
    await this.record(caller, 'model.configured', record, Object.keys(change));
    return { record: (await this.rows.findOne(record.id)) ?? record, installed };
  }

  /** Forgets the set-up of a model; with `fromDisk` its server removes it too. @throws ModelNotFoundError, NotManageableError */
  async remove(caller: Caller, reference: string, fromDisk: boolean): Promise<void> {
    const record = await this.find(reference);
    const removed = fromDisk && (await this.shelves.remove(record?.name ?? reference, record));
    if (record === null && !removed) throw new ModelNotFoundError();
    if (record !== null) await this.rows.remove(record.id);
    await this.models.apply();
    const name = record?.name ?? reference;
    await this.record(caller, removed ? 'model.deleted' : 'model.removed', { id: record?.id ?? 0, name });
  }

  /** Makes a short call to the named model, or to the one in force, and says what it shows. @throws ModelNotFoundError */
  async test(reference: string | null, signal: AbortSignal): Promise<{ trial: TrialCall | null; findings: Finding[] }> {
    if (reference === null) return this.testInForce(signal);
    const record = await this.find(reference);
    if (record === null) throw new ModelNotFoundError('model_id');
    const model = this.models.open(record);
    try {
      await model.start();
      return await this.examineLive(model, signal);
    } finally {
      void model.close();
    }
  }

  /** What can be said of the models in force without a call: of the one that answers, then of those of single agents. */
  async findings(): Promise<Finding[]> {
    const overrides = this.models.overrides();
    const active = this.models.forAgent('');
    await Promise.all([active, ...overrides.keys()].map((model) => model.freshHealth()));
    return [...examine(active, null), ...examineOverrides(overrides)];
  }

  private async testInForce(signal: AbortSignal) {
    const overrides = this.models.overrides();
    await Promise.all([...overrides.keys()].map((model) => model.freshHealth()));
    const { trial, findings } = await this.examineLive(this.models.forAgent(''), signal);
    return { trial, findings: [...findings, ...examineOverrides(overrides)] };
  }

  private async examineLive(model: GuardedModel, signal: AbortSignal) {
    await model.settle();
    await model.freshHealth();
    const trial = model.health.state === 'none' ? null : await makeTrialCall(model, signal);
    return { trial, findings: examine(model, trial) };
  }

  /** @param known what the servers of the environment are known to have, so that they are not asked again. */
  private async overviewOf(record: ModelRecord, known?: readonly ShelvedModel[]): Promise<ModelOverview> {
    const isKnown = known !== undefined && record.baseUrl === null;
    const installed = isKnown ? (known.find(isOf(record)) ?? null) : await this.shelves.find(record);
    return { record, installed };
  }

  private async find(reference: string): Promise<ModelRecord | null> {
    if (/^\d{1,9}$/.test(reference)) return this.rows.findOne(Number(reference));
    return (await this.rows.findAll()).find(({ name }) => name === reference) ?? null;
  }

  /** Sets up a model that a server has. */
  private async adopt(caller: Caller, name: string): Promise<ModelRecord> {
    const installed = (await this.shelves.list()).find((model) => model.name === name);
    const provider = this.providers.find((candidate) => candidate.name === installed?.provider);
    if (provider === undefined) throw new ModelNotFoundError('model_id');
    const record = await this.rows.add({
      name,
      provider: provider.name,
      modelPath: null,
      baseUrl: null,
      parameters: {},
      agents: [],
    });
    await this.record(caller, 'model.created', record);
    return record;
  }

  private async record(
    caller: Caller,
    action: string,
    { id, name }: Pick<ModelRecord, 'id' | 'name'>,
    fields: readonly string[] = [],
  ): Promise<void> {
    await this.audit.record({ actor: caller.userId, action, subject: `model:${id}`, details: { name, fields } });
  }
}

function isOf({ provider, name }: ModelRecord): (model: ShelvedModel) => boolean {
  return (model) => model.provider === provider && isNamed(name)(model);
}
