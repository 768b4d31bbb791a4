import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gn as init_route_params_decorator, Hn as Query, Jn as Patch, Kn as Delete, Sn as init_common, Vn as Param, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, qn as Get, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Authenticated } from "../../../common/http/authenticated.decorator.js";
import { CurrentCaller } from "../../../common/http/current-caller.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { Page, pageOf } from "../../../common/http/page.js";
import { RowIdPipe } from "../../../common/http/row-id.pipe.js";
import { BulkDeleteDto, BulkDeletedDto } from "./dto/bulk-delete.dto.js";
import { ListUsersQueryDto, toUserSearch } from "./dto/list-users-query.dto.js";
import { UserRowDto, toUserRowDto } from "./dto/user-row.dto.js";
import { ChangeUserDto, CreateUserDto, toNewAccount } from "./dto/write-user.dto.js";
import { UserAdministrationService } from "./user-administration.service.js";

// dist/modules/users/administration/users.controller.js
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
var UsersController = class {
	constructor(users) {
		this.users = users;
	}
	async list(query) {
		const { users, count } = await this.users.page(toUserSearch(query));
		return new Page(users, count, query).map(toUserRowDto);
	}
	async create(caller, body) {
		return toUserRowDto(await this.users.create(caller, toNewAccount(body)));
	}
	async bulkDelete(caller, { user_ids }) {
		const { deleted, skipped } = await this.users.deleteAll(caller, user_ids);
		return {
			status: "success",
			deleted_count: deleted.length,
			skipped
		};
	}
	async read(id) {
		return toUserRowDto(await this.users.get(id));
	}
	async change(caller, id, { is_active: isActive, customer_id: customerId, ...rest }) {
		return toUserRowDto(await this.users.change(caller, id, {
			...rest,
			isActive,
			customerId
		}));
	}
	async delete(caller, id) {
		await this.users.delete(caller, id);
	}
	async endSessions(caller, id) {
		await this.users.endSessions(caller, id);
	}
};
_ts_decorate([
	Get(),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "List accounts",
		response: pageOf(UserRowDto)
	}),
	_ts_param(0, Query()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ListUsersQueryDto === "undefined" ? Object : ListUsersQueryDto]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "list", null);
_ts_decorate([
	Post(),
	Endpoint({
		summary: "Make an account",
		response: UserRowDto,
		status: 201
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof CreateUserDto === "undefined" ? Object : CreateUserDto]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "create", null);
_ts_decorate([
	Post("bulk_delete"),
	Endpoint({
		summary: "Delete accounts together",
		response: BulkDeletedDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, typeof BulkDeleteDto === "undefined" ? Object : BulkDeleteDto]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "bulkDelete", null);
_ts_decorate([
	Get(":id"),
	Authenticated({
		roles: ["staff", "admin"],
		interactive: true
	}),
	Endpoint({
		summary: "Read an account",
		response: UserRowDto
	}),
	_ts_param(0, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Number]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "read", null);
_ts_decorate([
	Patch(":id"),
	Endpoint({
		summary: "Change an account",
		response: UserRowDto
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_param(2, Body()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Caller === "undefined" ? Object : Caller,
		Number,
		typeof ChangeUserDto === "undefined" ? Object : ChangeUserDto
	]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "change", null);
_ts_decorate([
	Delete(":id"),
	Endpoint({
		summary: "Delete an account",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "delete", null);
_ts_decorate([
	Delete(":id/sessions"),
	Endpoint({
		summary: "Sign an account out everywhere",
		status: 204
	}),
	_ts_param(0, CurrentCaller()),
	_ts_param(1, Param("id", RowIdPipe)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Caller === "undefined" ? Object : Caller, Number]),
	_ts_metadata("design:returntype", Promise)
], UsersController.prototype, "endSessions", null);
UsersController = _ts_decorate([
	ApiTags("Users"),
	Controller("api/users"),
	Authenticated({
		roles: ["admin"],
		interactive: true
	}),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof UserAdministrationService === "undefined" ? Object : UserAdministrationService])
], UsersController);

export { UsersController };