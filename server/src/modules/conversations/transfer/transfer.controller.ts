import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { BodyLimit } from '../../../common/http/body-limit.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { toConversationDto } from '../dto/conversation.dto.js';
import { ExportQueryDto } from './export-query.dto.js';
import { ImportDocumentDto, ImportedDto, TransferDocumentDto } from './transfer.dto.js';
import { IMPORT_BYTES } from './transfer-limits.js';
import { TransferService } from './transfer.service.js';

const TEXT = { schema: { type: 'string' } };
const FILE_CONTENT = {
  'application/json': { schema: { $ref: getSchemaPath(TransferDocumentDto) } },
  'text/markdown': TEXT,
  'text/csv': TEXT,
};

/** Conversations out of the server and back in. */
@ApiTags('conversations')
@ApiExtraModels(TransferDocumentDto)
@Controller('api/conversations')
@Authenticated()
export class TransferController {
  constructor(private readonly transfer: TransferService) {}

  @Get(':id/export')
  @ApiOkResponse({ description: 'The file.', content: FILE_CONTENT })
  @Endpoint({ summary: 'A conversation as a file, with all its branches' })
  async export(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ExportQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { name, mediaType, content } = await this.transfer.export(caller, id, query.format);
    reply.header('Content-Disposition', `attachment; filename="${name}"`).type(mediaType);
    return content;
  }

  @Post('import')
  @BodyLimit(IMPORT_BYTES)
  @Endpoint({ summary: 'Take in what an export wrote: all of it, or nothing', response: ImportedDto, status: 201 })
  async import(@CurrentCaller() caller: Caller, @Body() body: ImportDocumentDto): Promise<ImportedDto> {
    return { conversations: (await this.transfer.import(caller, body)).map(toConversationDto) };
  }
}
