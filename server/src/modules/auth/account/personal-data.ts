import { Injectable } from '@nestjs/common';

/** A module that keeps something about people. Register it with `PersonalData`, and its part is in every export. */
export interface PersonalDataContributor {
  /** The key of its part in the file, snake_case. */
  readonly section: string;
  /** Everything the module keeps of the person, as JSON data. */
  contribute(userId: number): Promise<unknown>;
}

/** Collects what all modules keep of one person, without knowing the modules. */
@Injectable()
export class PersonalData {
  private readonly contributors: PersonalDataContributor[] = [];

  /** Call it once, when the module starts. */
  register(contributor: PersonalDataContributor): void {
    this.contributors.push(contributor);
  }

  async collect(userId: number): Promise<Record<string, unknown>> {
    const parts: [string, unknown][] = [];
    for (const contributor of this.contributors)
      parts.push([contributor.section, await contributor.contribute(userId)]);
    return Object.fromEntries(parts);
  }
}
