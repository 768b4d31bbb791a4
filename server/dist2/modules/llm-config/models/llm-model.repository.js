import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { isUniqueViolation } from "../../../database/unique-violation.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { LLMModel } from "../entities/llm-model.entity.js";
import { ModelTakenError } from "../errors/model-taken.error.js";
import { agentNamesSchema, modelParametersSchema, providerSchema } from "./model-record.js";

// dist/modules/llm-config/models/llm-model.repository.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
var LlmModelRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
		this.rows = dataSource.getRepository(LLMModel);
	}
	/** In the order in which they were set up. */ async findAll() {
		return (await this.rows.find({ order: { id: "ASC" } })).map(toRecord);
	}
	async findOne(id) {
		const row = await this.rows.findOneBy({ id });
		return row === null ? null : toRecord(row);
	}
	/** @throws ModelTakenError when the provider has one of that name already. */ async add(model) {
		const at = now();
		const values = {
			...toColumns(model),
			isActive: false,
			createdAt: at,
			updatedAt: at
		};
		try {
			await this.rows.insert(values);
		} catch (error) {
			throw isUniqueViolation(error) ? new ModelTakenError() : error;
		}
		return toRecord(await this.rows.findOneByOrFail({
			provider: model.provider,
			name: model.name
		}));
	}
	async change(id, { parameters, agents }) {
		const columns = {
			parameters: JSON.stringify(parameters),
			agents: JSON.stringify(agents),
			updatedAt: now()
		};
		await this.rows.update({ id }, columns);
	}
	/** Makes this model the active one and no other; null makes none active. */ async activate(id) {
		const update = () => this.rows.createQueryBuilder().update();
		const off = update().set({
			isActive: false,
			updatedAt: now()
		}).where({ isActive: true });
		const on = update().set({
			isActive: true,
			updatedAt: now()
		}).where({ id: id ?? 0 });
		await writeAtomically(this.dataSource, id === null ? [statementOf(off)] : [statementOf(off), statementOf(on)]);
	}
	async remove(id) {
		await this.rows.delete({ id });
	}
};
LlmModelRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], LlmModelRepository);
function toColumns(model) {
	const { name, provider, modelPath, baseUrl, parameters, agents } = model;
	return {
		name,
		provider,
		modelPath,
		baseUrl,
		parameters: JSON.stringify(parameters),
		agents: JSON.stringify(agents)
	};
}
function toRecord(row) {
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
		updatedAt: row.updatedAt
	};
}

export { LlmModelRepository };