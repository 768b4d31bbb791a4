import type { NameIndex } from '../../store/names/name-index.contract.js';
import type { IntentCatalogue } from './intents/intent-catalogue.js';
import { isContent, type Language } from './lexicon/concepts.js';
import { Lexicons } from './lexicon/lexicons.js';
import type { Plan, PlannedRequest, StatedIdentity } from './plan.js';
import type { Reading } from './reading.js';
import { detectLanguage, languageOf, toldLanguage } from './stages/words/detect-language.js';
import { findIdentity } from './stages/requests/find-identity.js';
import { isToldValue, withoutIdentity } from './stages/requests/told-values.js';
import { findPreferences, likedNames } from './stages/requests/find-preferences.js';
import { goesOnAboutAnother, isAboutAnother, mentionIn, ofKnown } from './stages/requests/find-third-party.js';
import { type Focus, focusOf, moveFocus } from './stages/conversation/focus.js';
import {
  borrowed,
  isAfterthought,
  isLabel,
  leansOnAbsentName,
  withLikedName,
  withNames,
  withoutOpenedList,
  withoutRepeats,
  withoutTalk,
} from './stages/planning/join-requests.js';
import { isAlreadyTold } from './stages/planning/already-told.js';
import { isAskedAgain, withListInFull } from './stages/planning/asked-again.js';
import { makeRequest } from './stages/intents/make-request.js';
import { leansOnAnswer } from './stages/planning/leans-on-answer.js';
import { mergeRequests } from './stages/planning/merge-requests.js';
import { withOrderOfMatter } from './stages/planning/order-of-matter.js';
import { isPreface } from './stages/planning/prefaces.js';
import { planRequest } from './stages/planning/plan-request.js';
import { type ReadRequest, readMessage } from './stages/requests/read-message.js';
import { type RoutableAgent, routeByWords } from './stages/intents/route-by-words.js';
import { bareAnswer, languageOfAnswer } from './stages/words/bare-answers.js';
import { readBareAnswer } from './stages/requests/read-bare-answer.js';
import { isMoreOfStory } from './stages/planning/stories.js';
import { sayPlainly } from './stages/words/say-plainly.js';
import { spellOut } from './stages/words/spell-out.js';
import { tokenise } from './stages/words/tokenise.js';
import { wishToGoOn } from './stages/words/wishes-to-go-on.js';
import { type Surroundings, Understanding } from './understanding.contract.js';

/**
 * Reads a message into a plan by the stages of `stages/`, one after the other. It holds no state but the words of the
 * languages; names come from the index as it is at that moment.
 */
export class BuiltInUnderstanding extends Understanding {
  /** @param routable the agents without intents, asked anew for each message. */
  constructor(
    private readonly index: NameIndex,
    private readonly intents: IntentCatalogue,
    private readonly routable: () => readonly RoutableAgent[],
    private readonly lexicons = new Lexicons(intents),
  ) {
    super();
    lexicons.of('en');
  }

  plan(said: string, surroundings: Surroundings): Plan {
    const message = sayPlainly(spellOut(said), this.index);
    const found = findIdentity(message);
    const own = found === null ? null : ofKnown(found, surroundings);
    const isValue = own !== null && isToldValue(message, own, surroundings);
    const text = own === null ? message : withoutIdentity(message, own, isValue);
    const mention = isValue ? null : own;
    const tokens = tokenise(text);
    const fallbacks = this.fallbacks(surroundings);
    const goesOn = surroundings.earlier.length > 0;
    const bare = bareAnswer(tokens, goesOn) ?? (goesOn ? wishToGoOn(tokens) : null);
    const language =
      bare === null ? detectLanguage(message, tokenise(message), fallbacks) : languageOfAnswer(bare, fallbacks);
    const means = { index: this.index, lexicon: this.lexicons.of(language), now: surroundings.now };
    const read =
      bare === null ? readMessage(text, tokens, language, means) : [readBareAnswer(text, tokens, language, bare)];
    const starts = read.map(({ start }) => start);
    const others = new Set<ReadRequest>();
    for (const [position, one] of read.entries()) {
      const before = read[position - 1];
      const goesOn = before !== undefined && others.has(before) && goesOnAboutAnother(one.reading);
      if (goesOn || isAboutAnother(one.reading, mentionIn(one.start, starts, mention))) others.add(one);
    }
    const { requests, leaning } = this.requestsOf(read, others, surroundings);
    const told = leaning === null ? read : read.slice(0, read.indexOf(leaning));
    const claim = mention !== null && others.size === 0 ? mention.identity : null;
    return {
      language: wishedLanguage(read) ?? language,
      requests: this.atLeastOne(requests, read, claim, message),
      claim,
      preferences: told.flatMap(({ reading }) => findPreferences(reading)),
      ...(leaning !== null && { rest: text.slice(leaning.start) }),
    };
  }

  /** Requests in order, up to a part that leans on an answer; each sees what the ones before it in the same message spoke of. */
  private requestsOf(
    read: readonly ReadRequest[],
    others: ReadonlySet<ReadRequest>,
    { earlier }: Surroundings,
  ): { readonly requests: readonly PlannedRequest[]; readonly leaning: ReadRequest | null } {
    const requests: PlannedRequest[] = [];
    const whole = (): readonly PlannedRequest[] =>
      withoutTalk(
        withOrderOfMatter(mergeRequests(withoutOpenedList(withoutRepeats(requests)), this.intents), read, this.intents),
      );
    let focus = focusOf(earlier);
    for (const [position, said] of read.entries()) {
      const one = withLikedName(said, read[position - 1]) ?? said;
      const ahead = position === 0 ? borrowed(one, read[position + 1], focus) : focus;
      if (!others.has(said) && (leansOnAbsentName(one, requests) || isAfterthought(one, read[position - 1]))) continue;
      if (!others.has(said) && isAskedAgain(one, requests)) {
        requests.splice(0, requests.length, ...withListInFull(requests, this.intents));
        continue;
      }
      if (isMoreOfStory(said, read) || isPreface(said, read) || isAlreadyTold(one, requests)) continue;
      if (others.size === 0 && leansOnAnswer(one, requests, focus)) return { requests: whole(), leaning: said };
      const refused = others.has(said) ? [this.social('privacy_refusal', one.reading.text, 0.95)] : null;
      const planned = refused ?? this.planOne(one, ahead);
      const next = read[position + 1];
      const label =
        refused === null && (isLabel(one, next) || (next !== undefined && withLikedName(next, one) !== null));
      if (!label) requests.push(...planned);
      const named = withNames(focus, one.reading, label);
      focus = planned.reduce((moved, request) => moveFocus(moved, request, []), named);
    }
    return { requests: whole(), leaning: null };
  }

  private planOne(read: ReadRequest, focus: Focus): readonly PlannedRequest[] {
    const planned = planRequest(read, focus, this.intents);
    const sure = planned.some(({ confidence, names }) => confidence >= 0.75 && names.every(({ known }) => known));
    const routed = sure ? null : routeByWords(read.reading, this.routable());
    return routed === null ? planned : [routed];
  }

  private atLeastOne(
    requests: readonly PlannedRequest[],
    read: readonly ReadRequest[],
    claim: StatedIdentity | null,
    message: string,
  ): readonly PlannedRequest[] {
    const substantial = requests.some(({ agent }) => agent !== 'supervisor');
    if (claim !== null && !substantial && !requests.some(({ intent }) => intent === 'privacy_refusal'))
      return [this.social('identity_claim', message, 0.9)];
    if (requests.length > 0) return requests;
    if (read.some(({ reading }) => findPreferences(reading).length > 0))
      return [
        { ...this.social('preference_noted', message, 0.9), names: read.flatMap(({ reading }) => likedNames(reading)) },
      ];
    return [
      this.social(read.some(({ reading }) => isAboutStore(reading)) ? 'not_understood' : 'off_topic', message, 0.45),
    ];
  }

  private social(name: string, text: string, confidence: number): PlannedRequest {
    const intent = this.intents.find(name);
    if (intent !== undefined) return makeRequest(intent, { names: [], details: {} }, text, confidence);
    return {
      text,
      agent: 'supervisor',
      intent: name,
      calls: [],
      names: [],
      details: {},
      confidence,
      needsIdentity: false,
    };
  }

  /** The languages that decide when a message does not tell its own: of what was said before, then the preferred one. */
  private fallbacks({ earlier, preferredLanguage }: Surroundings): readonly (Language | null)[] {
    const told = earlier.map(({ said }) => toldLanguage(said, tokenise(said)));
    const spoken = told
      .filter((language) => language !== null)
      .slice(-3)
      .reverse();
    const preferred = languageOf(preferredLanguage);
    return spoken.length > 0 && spoken.some((language) => language !== 'en')
      ? [...spoken, preferred]
      : [preferred, ...spoken];
  }
}

function wishedLanguage(read: readonly ReadRequest[]): string | null {
  return read.flatMap(({ reading }) => findPreferences(reading)).find(({ kind }) => kind === 'language')?.value ?? null;
}

/** A message with shop words or names is about the store, though it was not understood. */
function isAboutStore({ concepts, names, unexplained }: Reading): boolean {
  const known = names.some(({ readings }) => readings.some((reading) => reading.known));
  const points = (concept: string): boolean =>
    POINTERS.has(concept) && !(concept === 'refer_one' && unexplained.length > 0);
  return known || [...concepts].some((concept) => isContent(concept) || points(concept));
}

/** Words that lean on the conversation, which is about the store. */
const POINTERS: ReadonlySet<string> = new Set(
  'refer_one refer_many other_one pick_last before_that after_that what_about more have'.split(' '),
);
