import { api, confirmed, unwrap } from '@/api/client';
import type { components } from '@/api/schema.generated';
import type { Page } from '@/api/types';

type Schemas = components['schemas'];
export type SystemStatus = Schemas['SystemStatusDto'];
export type Overview = Schemas['OverviewDto'];
export type AgentFigures = Schemas['AgentFiguresDto'];
export type OpenQuestion = Schemas['OpenQuestionDto'];
export type UserRow = Schemas['UserRowDto'];
export type AgentDetails = Schemas['AgentDto'];
export type Trial = Schemas['TrialDto'];
export type Tool = Schemas['ToolDto'];
export type Model = Schemas['ModelDto'];
export type ModelTest = Schemas['ModelTestDto'];
export type KeptMail = Schemas['KeptMailDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type NewUser = Schemas['CreateUserDto'];
export type NewModel = Schemas['CreateModelDto'];

const LIMIT = 50;
/** What there are few of is shown on one page. */
const WHOLE_LIST = 100;
const DAYS = { days: 30 };

export const fetchStatus = (): Promise<SystemStatus> => unwrap(api.GET('/api/system/status/'));
/** Figures of the last thirty days. */
export const fetchOverview = (): Promise<Overview> =>
  unwrap(api.GET('/api/analytics/conversations/', { params: { query: DAYS } }));
export const fetchAgentFigures = async (): Promise<readonly AgentFigures[]> =>
  (await unwrap(api.GET('/api/analytics/agents/', { params: { query: { ...DAYS, limit: WHOLE_LIST } } }))).results;
export const listOpenQuestions = (page: number): Promise<Page<OpenQuestion>> =>
  unwrap(api.GET('/api/analytics/questions/', { params: { query: { ...DAYS, page, limit: LIMIT } } }));
export const fetchPaused = async (): Promise<boolean> => (await unwrap(api.GET('/api/system/pause/'))).paused;
/** While paused no new turn begins. */
export const setPaused = async (paused: boolean): Promise<boolean> =>
  (await unwrap(api.POST('/api/system/pause/', { body: { paused } }))).paused;
/** Reads the names of the store anew. */
export const refreshStore = (): Promise<void> => confirmed(api.POST('/api/system/store/refresh/'));

export const listUsers = (page: number, search: string): Promise<Page<UserRow>> =>
  unwrap(api.GET('/api/users/', { params: { query: { page, limit: LIMIT, ...(search && { search }) } } }));
export const createUser = (user: NewUser): Promise<UserRow> => unwrap(api.POST('/api/users/', { body: user }));
export const setUserActive = (id: number, isActive: boolean): Promise<UserRow> =>
  unwrap(api.PATCH('/api/users/{id}/', { params: { path: { id } }, body: { is_active: isActive } }));
/** Administrators and oneself are left out, never deleted. */
export const deleteUsers = (ids: number[]): Promise<Schemas['BulkDeletedDto']> =>
  unwrap(api.POST('/api/users/bulk_delete/', { body: { user_ids: ids } }));

export const listAgentDetails = async (): Promise<readonly AgentDetails[]> =>
  (await unwrap(api.GET('/api/agents/', { params: { query: { limit: WHOLE_LIST } } }))).results;
export const changeAgent = (name: string, change: Schemas['ChangeAgentDto']): Promise<AgentDetails> =>
  unwrap(api.PATCH('/api/agents/{name}/', { params: { path: { name } }, body: change }));
/** Asks one agent without leaving a trace in any conversation. */
export const tryAgent = (name: string, message: string): Promise<Trial> =>
  unwrap(api.POST('/api/agents/{name}/try/', { params: { path: { name } }, body: { message } }));

export const listTools = async (): Promise<readonly Tool[]> =>
  (await unwrap(api.GET('/api/tools/', { params: { query: { limit: WHOLE_LIST } } }))).results;
export const setToolEnabled = (name: string, isEnabled: boolean): Promise<Tool> =>
  unwrap(api.PATCH('/api/tools/{name}/', { params: { path: { name } }, body: { is_enabled: isEnabled } }));

export const listModels = (page: number): Promise<Page<Model>> =>
  unwrap(api.GET('/api/system/models/', { params: { query: { page, limit: LIMIT } } }));
export const addModel = (model: NewModel): Promise<Model> => unwrap(api.POST('/api/system/models/', { body: model }));
export const activateModel = (model: Model, active: boolean): Promise<Model> =>
  unwrap(api.POST('/api/system/models/configure/', { body: { model_id: model.id ?? model.name, active } }));
export const testModel = (model: Model): Promise<ModelTest> =>
  unwrap(api.POST('/api/system/models/test/', { body: { model_id: model.id ?? model.name } }));

export const listMails = (page: number): Promise<Page<KeptMail>> =>
  unwrap(api.GET('/api/outbox/', { params: { query: { page, limit: LIMIT } } }));
export const listAudit = (page: number): Promise<Page<AuditEntry>> =>
  unwrap(api.GET('/api/audit/', { params: { query: { page, limit: LIMIT } } }));
