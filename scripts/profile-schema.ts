import { toJsonSchema } from '@valibot/to-json-schema';
import { profile } from '../utils/providers/schema';
import schemaSource from '../utils/providers/schema.ts?raw';

type Schema = ReturnType<typeof toJsonSchema>;

/** For completion in editors; the explanations are the comments of `schema.ts`. */
export function profileSchema(): Schema {
  // Trimming cannot be said in JSON Schema, and is of no use to an editor.
  return explained(toJsonSchema(profile, { errorMode: 'ignore' }));
}

const comments = new Map(
  [...schemaSource.matchAll(/^ *\/\*\* (.*?) \*\/\n *(\w+)[:,]/gm)].map(([, comment = '', key = '']) => [key, comment]),
);

function explained(schema: Schema): Schema {
  const parts = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties') return [key, mapValues(value, describe)];
    if (key === 'items' || key === 'additionalProperties')
      return [key, typeof value === 'object' ? explained(value) : value];
    return [key, key === 'anyOf' || key === 'oneOf' ? value.map(explained) : value];
  });
  return Object.fromEntries(parts);
}

const describe = (schema: Schema, key: string): Schema => {
  const description = comments.get(key);
  return { ...(description && { description }), ...explained(schema) };
};

const mapValues = <T, U>(record: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
