import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Leaves out of what is shipped what nobody reads at run time: it is there for maintainers, editors, docs and tests. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [leanFacts(), leanRules(), leanLines()] }));
});

/** A profile keeps one page to read more at: its manual, else the first of its sources. */
const leanFacts = (): Plugin => ({
  name: 'lean-facts',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/utils\/(?:providers\/profiles|notices)\/[^/]+\.json$/ },
    handler: (code) => ({ code: JSON.stringify(lean(JSON.parse(code))), map: null }),
  },
});

/** Of a profile or, as there all stand in one file, of notices. */
function lean(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(lean);
  const { $schema, notes, checked, sources, ...fact } = facts as Record<string, unknown>;
  return Array.isArray(sources) ? { ...fact, sources: fact.manual ? [] : sources.slice(0, 1) } : fact;
}

const UNREAD = ['detects', 'evidence', 'sources', 'examples'];

const leanRules = (): Plugin => ({
  name: 'lean-rules',
  apply: 'build',
  transform: {
    filter: { id: /\/utils\/check\/(?:organisation-)?rules\/[^/]+\.ts$/ },
    handler(code) {
      const exported = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      const call = exported?.type === 'ExportDefaultDeclaration' ? exported.declaration : undefined;
      const rule = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
      if (rule?.type !== 'ObjectExpression') return this.error('A rule is one call with one object.');
      const kept = rule.properties.filter(
        (part) => !(part.type === 'Property' && part.key.type === 'Identifier' && UNREAD.includes(part.key.name)),
      );
      const parts = kept.map(({ start, end }) => code.slice(start, end)).join(', ');
      return { code: `${code.slice(0, rule.start)}{ ${parts} }${code.slice(rule.end)}`, map: null };
    },
  },
});

/** Of a line of the table of errors its source, which stands last. */
const leanLines = (): Plugin => ({
  name: 'lean-lines',
  apply: 'build',
  transform: {
    filter: { id: /\/utils\/errors\/lines(?:-of-programs)?\.ts$/ },
    handler(code) {
      const tables = this.parse(code).body.flatMap((part) => {
        const declared = part.type === 'ExportNamedDeclaration' ? part.declaration : part;
        return declared?.type === 'VariableDeclaration' ? declared.declarations.map(({ init }) => init) : [];
      });
      const lines = tables.flatMap((table) => (table?.type === 'ArrayExpression' ? table.elements : []));
      const sources = lines.flatMap((line) => (line?.type === 'ArrayExpression' ? (line.elements[3] ?? []) : []));
      const without = sources
        .toSorted((a, b) => b.start - a.start)
        .reduce((rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`, code);
      return { code: without, map: null };
    },
  },
});
