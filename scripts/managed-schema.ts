import { toJsonSchema } from '@valibot/to-json-schema';
import { profile } from '../utils/providers/schema';

type Schema = Exclude<ReturnType<typeof toJsonSchema>, boolean>;

/**
 * What Chromium lets through to `storage.managed`: https://developer.chrome.com/docs/extensions/reference/manifest/storage
 * Types only: a value that breaks a pattern or a list of words would keep Chromium from passing on any profile, and
 * nobody would see why. The options page checks the rest and says what is wrong.
 */
export const managedSchema = () => ({
  type: 'object',
  properties: {
    profiles: {
      title: 'Provider profiles',
      description: 'As in docs/adding-a-provider.md. They come after profiles of the user and before built-in ones.',
      type: 'array',
      items: typesOnly(toJsonSchema(profile, { errorMode: 'ignore' })),
    },
  },
});

function typesOnly({
  type,
  const: word,
  properties,
  additionalProperties: others,
  items,
  oneOf,
  anyOf,
}: Schema): object {
  const forms = oneOf ?? anyOf;
  if (forms) return { type: 'object', properties: Object.assign({}, ...forms.map(fieldsOf)) };
  // Words by language: any may come beside English.
  const more = typeof others === 'object' ? { additionalProperties: typesOnly(others as Schema) } : {};
  if (properties) return { type: 'object', properties: fieldsOf({ properties }), ...more };
  if (items) return { type: 'array', items: typesOnly(items as Schema) };
  // A port with a fraction is for the options page to refuse.
  return { type: type === 'integer' ? 'number' : (type ?? typeof word) };
}

const fieldsOf = (schema: Schema | boolean): object =>
  typeof schema === 'boolean'
    ? {}
    : Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, value]) => [key, typesOnly(value as Schema)]),
      );
