import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { statementOf, writeAtomically } from "../../../database/transactions/write-atomically.js";
import { isUniqueViolation } from "../../../database/unique-violation.js";
import { AgentTypeVersion } from "./entities/agent-type-version.entity.js";
import { AgentType } from "./entities/agent-type.entity.js";
import { AgentChangedMeanwhileError } from "./errors/agent-changed-meanwhile.error.js";

// dist/modules/agents/custom/agent-types.repository.js
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
var AgentTypesRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
		this.rows = dataSource.getRepository(AgentType);
		this.versions = dataSource.getRepository(AgentTypeVersion);
	}
	/** Changes whenever any definition does; 0 before the first. */ async findRevision() {
		const [last] = await this.versions.find({
			select: { id: true },
			order: { id: "DESC" },
			take: 1
		});
		return last?.id ?? 0;
	}
	async findAll() {
		return this.rows.find({ order: { id: "ASC" } });
	}
	async findByName(name) {
		return this.rows.findOneBy({ name });
	}
	/** Newest first. */ async findVersions(name) {
		return this.versions.find({
			where: { name },
			order: { version: "DESC" }
		});
	}
	async findVersion(name, version) {
		return this.versions.findOneBy({
			name,
			version
		});
	}
	/** Writes a definition and its version together. @throws AgentChangedMeanwhileError when somebody else was faster. */ async store(definition, changedBy) {
		const version = await this.lastVersion(definition.name) + 1;
		const row = toRow(definition, version);
		const change = await this.findByName(definition.name) === null ? this.rows.createQueryBuilder().insert().values(row) : this.rows.createQueryBuilder().update().set(row).where({ name: definition.name });
		await this.write([this.versionOf(definition.name, version, definition, changedBy), statementOf(change)]);
	}
	/** Takes a definition away; its versions stay. @throws AgentChangedMeanwhileError. */ async delete(name, changedBy) {
		const version = await this.lastVersion(name) + 1;
		const removal = this.rows.createQueryBuilder().delete().where({ name });
		await this.write([this.versionOf(name, version, null, changedBy), statementOf(removal)]);
	}
	async lastVersion(name) {
		return await this.versions.maximum("version", { name }) ?? 0;
	}
	versionOf(name, version, definition, changedBy) {
		const row = {
			name,
			version,
			definition: definition === null ? null : JSON.stringify(definition),
			changedBy,
			createdAt: now()
		};
		return statementOf(this.versions.createQueryBuilder().insert().values(row));
	}
	async write(statements) {
		try {
			await writeAtomically(this.dataSource, statements);
		} catch (error) {
			throw isUniqueViolation(error) ? new AgentChangedMeanwhileError() : error;
		}
	}
};
AgentTypesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], AgentTypesRepository);
function toRow(definition, version) {
	const { prompt, tools, routingWords, ...rest } = definition;
	return {
		...rest,
		systemPrompt: prompt,
		tools: JSON.stringify(tools),
		routingWords: JSON.stringify(routingWords),
		version,
		updatedAt: now()
	};
}

export { AgentTypesRepository };