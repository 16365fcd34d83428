import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { TextsContext } from '../../components/texts';
import { Card } from './card';

/** Injected when the first card opens: until then Gmail's page carries the small hints only. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.renderSendAsCard = (root, content) =>
      render(
        content && (
          <TextsContext.Provider value={content.texts}>
            <Card {...content} />
          </TextsContext.Provider>
        ),
        root,
      );
  },
});
