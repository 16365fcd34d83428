import { defineWxtModule } from 'wxt/modules';

type Messages = Record<string, { message: string }>;

const VARIANT = /^(rules_.+)_[a-zA-Z]+_(?:title|why|steps|proof)$/;
const PARTS = ['title', 'why', 'steps', 'proof'] as const;

/**
 * Gives each variant of a rule's texts the parts that it has in common with the rule. Asking for a message that does not
 * exist would do as well, but Firefox writes each such question to its console as an error.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const file of files) {
      if (!('contents' in file) || !file.relativeDest.endsWith('messages.json')) continue;
      file.contents = JSON.stringify(withWholeVariants(JSON.parse(file.contents)));
    }
  });
});

export function withWholeVariants(messages: Messages): Messages {
  const whole = { ...messages };
  for (const key of Object.keys(messages)) {
    const rule = VARIANT.exec(key)?.[1];
    if (!rule || !messages[`${rule}_title`]) continue;
    const variant = key.slice(0, key.lastIndexOf('_'));
    for (const part of PARTS) {
      const shared = messages[`${rule}_${part}`];
      if (shared) whole[`${variant}_${part}`] ??= shared;
    }
  }
  return whole;
}
