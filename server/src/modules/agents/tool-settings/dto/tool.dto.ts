import { ApiProperty } from '@nestjs/swagger';
import type { ManagedTool } from '../tools.service.js';

/** A tool and who may use it. */
export class ToolDto {
  @ApiProperty({ example: 'get_albums_by_artist' })
  readonly name: string;

  @ApiProperty({ example: 'music', description: 'The set it belongs to.' })
  readonly toolset: string;

  @ApiProperty({ example: 'Lists the albums of an artist.' })
  readonly description: string;

  @ApiProperty({ type: [String], example: ['artist_name', 'limit', 'offset'] })
  readonly arguments: readonly string[];

  @ApiProperty({ example: false, description: 'Whether it answers only a person who is proven to be a customer.' })
  readonly needs_identity: boolean;

  @ApiProperty({ example: true })
  readonly is_enabled: boolean;

  @ApiProperty({ type: [String], example: ['music_agent'], description: 'The agents that may use it.' })
  readonly agents: readonly string[];
}

/** Puts a tool into the form that is sent. */
export function toToolDto({ tool, isEnabled, agents }: ManagedTool): ToolDto {
  return {
    name: tool.name,
    toolset: tool.toolset,
    description: tool.description,
    arguments: Object.keys(tool.schema.shape),
    needs_identity: tool.needsIdentity,
    is_enabled: isEnabled,
    agents,
  };
}
