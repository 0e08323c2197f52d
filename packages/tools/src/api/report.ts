import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {filesOf} from '../files.ts';
import type {Workspace} from '../packages.ts';

const printer = ts.createPrinter({removeComments: true, newLine: ts.NewLineKind.LineFeed});

/**
 * The compiler writes the members of an inferred union, and of an object made from one, in the order it met them, which
 * differs from build to build. Overloads keep their order: there it means something.
 */
function sortMembers(source: ts.SourceFile): ts.SourceFile {
  const {transformed} = ts.transform(source, [
    context => file => {
      const sorted = <N extends ts.Node>(nodes: ts.NodeArray<N>): ts.NodeArray<N> => {
        const texts = nodes.map(node => ({
          node,
          text: printer.printNode(ts.EmitHint.Unspecified, node, file),
        }));
        texts.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
        return ts.factory.createNodeArray(texts.map(({node}) => node));
      };
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isUnionTypeNode(inner)) return ts.factory.updateUnionTypeNode(inner, sorted(inner.types));
        return ts.isTypeLiteralNode(inner) && inner.members.every(ts.isPropertySignature)
          ? ts.factory.updateTypeLiteralNode(inner, sorted(inner.members))
          : inner;
      };
      return ts.visitNode(file, visit) as ts.SourceFile;
    },
  ]);
  return transformed[0] ?? source;
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? '';
  const named = statement as ts.Statement & {name?: ts.Node};
  return named.name?.getText() ?? statement.getText();
}

function isImport(statement: ts.Statement): boolean {
  const isEmptyExport = ts.isExportDeclaration(statement) && statement.getText() === 'export {};';
  return ts.isImportDeclaration(statement) || isEmptyExport;
}

/** Longer than a person reads; the wire itself is in docs/api/openapi.json, the services in docs/layanan. */
const longest = 3000;

/** The type of a service or of questions repeats all their texts: the name is the promise, the texts have pages. */
const withoutTypes = /(^|\/)services\/(?!registry)/;

/** A declaration as the report shows it. */
function shown(path: string, text: string): string {
  const declaration = text.replace(/^export declare /, 'export ');
  if (withoutTypes.test(path)) return declaration.replace(/^(export const \w+):[\s\S]*$/, '$1: …;');
  if (declaration.length <= longest) return declaration;
  const hash = createHash('sha256').update(declaration).digest('hex').slice(0, 16);
  return `${declaration.slice(0, declaration.indexOf('\n'))} … ${declaration.length} characters, ${hash}`;
}

/** What one module gives, as declarations without comments, by name: moving code about changes nothing here. */
export function moduleReport(path: string, text: string): string {
  const written = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const sorted = sortMembers(written).statements;
  return written.statements
    .map((statement, index) => ({
      statement,
      name: nameOf(statement),
      text: shown(path, printer.printNode(ts.EmitHint.Unspecified, sorted[index] ?? statement, written)),
    }))
    .filter(({statement}) => !isImport(statement))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({text: declaration}) => declaration)
    .join('\n');
}

/** Everything a package promises to those who import it, in one text that is easy to compare. */
export function apiReport({folder, manifest}: Workspace): string {
  // Not in the package, or said again element by element in react/.
  const apart = /(^|\/)build(-[a-z]+)?\.d\.ts$|^dist\/elements\.d\.ts$/;
  const shipped = filesOf('dist/**/*.d.ts', folder).filter(path => !apart.test(path));
  const parts = shipped.map(path => {
    const module = path.replace(/^dist\//, '').replace(/\.d\.ts$/, '.js');
    return {module, text: moduleReport(path, readFileSync(join(folder, path), 'utf8'))};
  });
  const sections = parts
    .filter(({text}) => text !== '')
    .map(({module, text}) => `## ${module}\n\n\`\`\`ts\n${text}\n\`\`\`\n`);
  return `<!-- @generated: \`npm run api:accept\` after you have read the difference. -->

# API of ${manifest.name}

${sections.join('\n')}`;
}
