import { defineComponent, h } from 'vue';
import { parseMarkdown } from './parse-markdown';
import { renderTokens } from './render-tokens';

/** Words of an answer: Markdown as elements, the same way while it streams and when it is whole. */
export default defineComponent({
  name: 'MarkdownContent',
  props: { text: { type: String, required: true } },
  setup(props) {
    return () => h('div', { class: 'answer' }, renderTokens(parseMarkdown(props.text)));
  },
});
