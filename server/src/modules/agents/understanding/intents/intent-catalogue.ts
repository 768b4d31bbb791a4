import { discoverClasses } from '../../../../common/discovery/discover.js';
import { Intent } from './intent.js';

/** Every intent, found in the folders of the agents. */
export class IntentCatalogue {
  private readonly byName: ReadonlyMap<string, Intent>;

  /** @throws TypeError when two intents share a name. */
  constructor(readonly intents: readonly Intent[]) {
    this.byName = new Map(intents.map((intent) => [intent.name, intent]));
    if (this.byName.size !== intents.length) throw new TypeError('Two intents have the same name.');
  }

  /** Finds every `<agent folder>/intents/*.intent.ts` below the agents' folder. */
  static async discover(agentsFolder: URL | string): Promise<IntentCatalogue> {
    const classes = await discoverClasses(agentsFolder, /[\\/]intents[\\/][^\\/]+\.intent\.[jt]s$/, Intent);
    return new IntentCatalogue(classes.map((found) => made(found)));
  }

  find(name: string): Intent | undefined {
    return this.byName.get(name);
  }

  /** Whether the agent has intents of its own; one without is reached by its words and its tools alone. */
  hasIntents(agent: string): boolean {
    return this.intents.some((intent) => intent.agent === agent);
  }
}

/** Intents take nothing to be made. */
function made(found: abstract new (...parameters: never[]) => Intent): Intent {
  const intent: unknown = Reflect.construct(found, []);
  if (!(intent instanceof Intent)) throw new TypeError(`${found.name} is no intent.`);
  return intent;
}
