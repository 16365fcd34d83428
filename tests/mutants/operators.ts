import { type ESTree, parseSync } from 'vite';

/** One change of one place in a file: what stands from `start` to `end` becomes `to`. */
export interface Mutant {
  file: string;
  start: number;
  end: number;
  to: string;
}

type Place = Pick<Mutant, 'start' | 'end'>;
type Node = ESTree.Node & Place;
type Change = [place: Place, to: string];
type Text = (place: Place) => string;

const OPPOSITE: Record<string, string> = {
  '&&': '||',
  '||': '&&',
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
};
/** What comes out is the same list, longer: the calls that leave something out or put it in order. */
const PASSED_OVER = /^(?:filter|toSorted|sort|slice|trim|toLowerCase)$/;
/** What a rule says of itself for the docs and for its own test: the table of results does not speak of it. */
const PASSIVE = /^(?:id|detects|evidence|sources|examples)$/;

/** Every mutant of a file. What is only a type, an import, a regular expression or a table's prose is left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const text: Text = ({ start, end }) => source.slice(start, end);
  const walk = (node: Node): Change[] => {
    if (/^(?:TS(?!AsExpression|NonNull|Satisfies)|Import)/.test(node.type)) return [];
    if (isPassive(node)) return [];
    return [...changesOf(node, text), ...children(node).flatMap(walk)];
  };
  const { program } = parseSync(file, source);
  const changes = walk(program as Node).filter(([node, to]) => text(node) !== to);
  return changes.map(([{ start, end }, to]) => ({ file, start, end, to }));
}

const isPassive = (node: ESTree.Node): boolean =>
  node.type === 'Property' &&
  node.key.type === 'Identifier' &&
  PASSIVE.test(node.key.name) &&
  /^(?:Literal|ArrayExpression|ObjectExpression)$/.test(node.value.type);

const children = (node: object): Node[] =>
  Object.entries(node)
    .filter(([key]) => key !== 'typeAnnotation' && key !== 'returnType' && key !== 'typeArguments')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value?.type === 'string');

function changesOf(node: Node, text: Text): Change[] {
  switch (node.type) {
    case 'IfStatement': // An early return that is dropped is a condition that never holds.
      return [...negated(node.test, text), [node.test, 'false']];
    case 'ConditionalExpression':
      return negated(node.test, text);
    case 'LogicalExpression': {
      const { left, right, operator } = node;
      if (operator === '??') return [[node, text(left)]];
      const swapped = `(${text(left)}) ${OPPOSITE[operator]} (${text(right)})`;
      return [
        [node, swapped],
        [node, text(left)],
        [node, text(right)],
      ];
    }
    case 'BinaryExpression': {
      const to = OPPOSITE[node.operator];
      return to ? [[node, `${text(node.left)} ${to} ${text(node.right)}`]] : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [[node, text(node.argument)]] : [];
    case 'Literal':
      if (typeof node.value === 'number') {
        const { value } = node;
        return [value + 1, ...(value > 0 ? [value - 1] : [])].map((to) => [node, String(to)]);
      }
      if (typeof node.value === 'string') return [[node, node.value ? "''" : "'other'"]];
      return typeof node.value === 'boolean' ? [[node, String(!node.value)]] : [];
    case 'CallExpression':
      return callChanges(node, text);
    case 'ArrayExpression':
      return without(node.elements.filter((one) => one !== null));
    case 'ObjectExpression':
      return without(node.properties.filter((one) => !isPassive(one)));
    default:
      return [];
  }
}

function callChanges(call: ESTree.CallExpression, text: Text): Change[] {
  const { callee } = call;
  const isPassedOver =
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    PASSED_OVER.test(callee.property.name);
  return [
    ...(isPassedOver ? [[call, text(callee.object)] satisfies Change] : []),
    ...(call.arguments.length > 1 ? without(call.arguments).slice(-1) : []),
  ];
}

/** A comparison has an opposite of its own. */
const negated = (test: ESTree.Expression, text: Text): Change[] =>
  test.type === 'BinaryExpression' && test.operator in OPPOSITE ? [] : [[test, `!(${text(test)})`]];

/** Each part of a list, with the comma before or behind it, is left out. */
function without(parts: readonly Place[]): Change[] {
  return parts.map(({ start, end }, i) => {
    const [previous, next] = [parts[i - 1], parts[i + 1]];
    return [next ? { start, end: next.start } : { start: previous?.end ?? start, end }, ''];
  });
}
