import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, rt as In, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { RowReader } from "../../database/reading/row-reader.js";
import { Message } from "./entities/message.entity.js";
import { MessageSeal } from "./message-seal.js";

// dist/modules/conversations/messages.repository.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
/** Messages a branch is followed back over at most. */ const LONGEST_BRANCH = 1e5;
/** Messages that are in memory at once when all of a conversation are read. */ const BATCH = 500;
var MessagesRepository = class {
	constructor(dataSource, seal) {
		this.seal = seal;
		this.rows = dataSource.getRepository(Message);
		this.reader = new RowReader(dataSource, Message, "message");
	}
	/** All messages of a conversation, every branch, oldest first. */ async findPage(conversationId, stretch) {
		const all = {
			where: SHOWN,
			order: "ORDER BY message.id"
		};
		const [rows, count] = await this.reader.findPage(all, [conversationId, false], stretch);
		return [rows.map((row) => this.seal.open(row)), count];
	}
	async findOneInConversation(conversationId, id) {
		const row = await this.reader.findOne(`${SHOWN} AND message.id = ?`, [
			conversationId,
			false,
			id
		]);
		return row === null ? null : this.seal.open(row);
	}
	/** A message of a conversation the scope may touch; others' messages are not found. */ async findOneByOwner(scope, id) {
		const query = this.rows.createQueryBuilder("message").where({
			id,
			isPending: false
		});
		if (scope !== "everyone") query.andWhere(IS_OWNED, { ownerId: scope.ownerId });
		const row = await query.getOne();
		return row === null ? null : this.seal.open(row);
	}
	/** A stretch of the branch that ends with a message, from its start, and the number of all its messages. */ async findBranchPage(conversationId, leafId, stretch) {
		const [rows, count] = await this.pathQuery(conversationId, leafId, LONGEST_BRANCH).offset(stretch.skip).limit(stretch.take).getManyAndCount();
		return [rows.map((row) => this.seal.open(row)), count];
	}
	/** How the messages of a conversation hang together, oldest first, without their texts. */ async findTree(conversationId) {
		return this.rows.find({
			where: {
				conversationId,
				isPending: false
			},
			select: {
				id: true,
				parentId: true,
				createdAt: true
			},
			order: { id: "ASC" }
		});
	}
	/** The messages of people on the staff that are newer than a message, oldest first. */ async findOfStaffAfter(conversationId, id) {
		const where = {
			conversationId,
			id: MoreThan(id),
			sender: "staff",
			isPending: false
		};
		return (await this.rows.find({
			where,
			order: { id: "ASC" }
		})).map((row) => this.seal.open(row));
	}
	/** The number of the newest message; 0 without messages. */ async findNewestId(conversationId) {
		return await this.rows.maximum("id", { conversationId }) ?? 0;
	}
	/** All messages of a conversation, every branch, oldest first; read in batches. */ async *all(conversationId) {
		for (let last = 0;;) {
			const where = {
				conversationId,
				isPending: false,
				id: MoreThan(last)
			};
			const rows = await this.rows.find({
				where,
				order: { id: "ASC" },
				take: BATCH
			});
			for (const row of rows) yield this.seal.open(row);
			last = rows.at(-1)?.id ?? last;
			if (rows.length < BATCH) return;
		}
	}
	/** Messages of any conversations, by their numbers; for figures of the whole installation. */ async findEverywhere(ids) {
		const rows = ids.length === 0 ? [] : await this.rows.findBy({
			id: In([...ids]),
			isPending: false
		});
		return new Map(rows.map((row) => [row.id, this.seal.open(row)]));
	}
	async findByIds(conversationId, ids) {
		return (ids.length === 0 ? [] : await this.rows.findBy({
			conversationId,
			id: In([...ids])
		})).map((row) => this.seal.open(row));
	}
	/**
	* What later questions lean on of the newest `limit` messages on the way from the start to a message, that message
	* included, oldest first.
	*/ async findSaidOnPath(conversationId, leafId, limit) {
		return (await this.rowsOnPath(conversationId, leafId, limit)).map((row) => this.seal.openSaid(row));
	}
	async setReaction(message, reaction, comment) {
		const { id, conversationId } = message;
		await this.rows.update({
			id,
			conversationId
		}, {
			reaction,
			reactionComment: this.seal.comment(comment)
		});
	}
	async rowsOnPath(conversationId, leafId, limit) {
		return this.pathQuery(conversationId, leafId, limit).getMany();
	}
	pathQuery(conversationId, leafId, limit) {
		return this.rows.createQueryBuilder("message").addCommonTableExpression(PATH, "path", {
			recursive: true,
			columnNames: [
				"id",
				"parent_id",
				"depth"
			]
		}).innerJoin("path", "path", "path.id = message.id").where({
			conversationId,
			isPending: false
		}).setParameters({
			conversationId,
			leafId,
			limit
		}).orderBy("message.id", "ASC");
	}
};
MessagesRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof MessageSeal === "undefined" ? Object : MessageSeal])
], MessagesRepository);
const SHOWN = "WHERE message.conversation_id = ? AND message.is_pending = ?";
const IS_OWNED = "EXISTS (SELECT 1 FROM conversations owned WHERE owned.id = message.conversation_id AND owned.user_id = :ownerId)";
/** Walks from the leaf towards the start, at most `limit` messages. */ const PATH = `
  SELECT leaf.id, leaf.parent_id, 1
  FROM messages leaf
  WHERE leaf.id = :leafId AND leaf.conversation_id = :conversationId
  UNION ALL
  SELECT parent.id, parent.parent_id, path.depth + 1
  FROM messages parent
  JOIN path ON parent.id = path.parent_id
  WHERE parent.conversation_id = :conversationId AND path.depth < :limit`;

export { MessagesRepository };