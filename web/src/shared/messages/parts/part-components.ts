import type { Component } from 'vue';
import type { MessagePart } from '../view/message-view';
import ErrorPart from './ErrorPart.vue';
import FactsPart from './FactsPart.vue';
import ProgressPart from './ProgressPart.vue';
import StepsPart from './StepsPart.vue';
import TextPart from './TextPart.vue';
import TypingPart from './TypingPart.vue';
import UnknownPart from './UnknownPart.vue';

const components: Readonly<Record<MessagePart['kind'], Component>> = {
  steps: StepsPart,
  facts: FactsPart,
  progress: ProgressPart,
  text: TextPart,
  typing: TypingPart,
  error: ErrorPart,
};

const byKind = new Map<string, Component>(Object.entries(components));

/** The component that draws a kind of part; each takes it as `part`. An unknown kind is drawn as such, never left out. */
export function componentOf(kind: string): Component {
  return byKind.get(kind) ?? UnknownPart;
}
