import { type ESTree, parseAst } from 'vite';

/**
 * The line, from 1, on which the default export of a TypeScript file says something: the value at a path of property
 * names, or what stands nearest around it when the path leads nowhere.
 */
export function lineOf(source: string, path: readonly PropertyKey[]): number {
  let position = 0;
  const { body } = parseAst(source, { lang: 'ts' });
  const exported = body.find((node) => node.type === 'ExportDefaultDeclaration');
  let node: ESTree.Node | undefined = exported?.declaration;
  position = node?.start ?? 0;
  for (const part of path) {
    const property: ESTree.ObjectProperty | undefined = propertiesOf(node).find((p) => nameOf(p) === String(part));
    if (!property) break;
    position = property.start;
    node = property.value;
  }
  return source.slice(0, position).split('\n').length;
}

/** The properties of an object, also inside a call such as `defineInstallation({…})` or before `satisfies`. */
function propertiesOf(node: ESTree.Node | undefined): readonly ESTree.ObjectProperty[] {
  if (node?.type === 'CallExpression') return propertiesOf(node.arguments[0]);
  if (node?.type === 'TSSatisfiesExpression' || node?.type === 'TSAsExpression') return propertiesOf(node.expression);
  return node?.type === 'ObjectExpression' ? node.properties.filter((p) => p.type === 'Property') : [];
}

const nameOf = ({ key }: ESTree.ObjectProperty): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
