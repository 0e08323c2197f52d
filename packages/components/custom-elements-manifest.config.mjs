const hidden = member =>
  member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');

/** Facts of the sources that the analyser does not gather, kept until all classes are known. */
const seen = {
  /** Members marked `@internal`, by class. */
  internal: new Map(),
  /** First values by class and property: ours stand in constructors, often as `this.a = this.b = ''`. */
  defaults: new Map(),
  /** Values of constants by name. */
  constants: new Map(),
  /** Types that are a choice of texts, by name. */
  choices: new Map(),
};

function internalMembers(node) {
  const marked = node.members.filter(member => /@internal/.test(member.getFullText()));
  return new Set(marked.map(member => member.name?.getText()));
}

/** Properties set by one statement, innermost value last: `this.a = this.b = 0`. */
function assigned(ts, expression) {
  const names = [];
  let value = expression;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (!value.left.getText().startsWith('this.')) return [];
    names.push(value.left.name.getText());
    value = value.right;
  }
  return names.map(name => [name, value.getText()]);
}

function firstValues(ts, node) {
  const body = node.members.find(ts.isConstructorDeclaration)?.body;
  const statements = body?.statements.filter(ts.isExpressionStatement) ?? [];
  return new Map(statements.flatMap(({expression}) => assigned(ts, expression)));
}

function noteTopLevel(ts, node) {
  if (ts.isVariableStatement(node)) {
    for (const {name, initializer} of node.declarationList.declarations)
      if (initializer && /^[\d_ *.]+$|^'[^']*'$/.test(initializer.getText()))
        seen.constants.set(name.getText(), initializer.getText());
  }
  if (ts.isTypeAliasDeclaration(node)) noteChoice(ts, node.name.getText(), node.type);
  if (!ts.isInterfaceDeclaration(node)) return;
  for (const {name, type} of node.members)
    if (name && type) noteChoice(ts, `${node.name.getText()}['${name.getText()}']`, type);
}

/** A type of texts is kept as these texts; the name of another type leads on to it. */
function noteChoice(ts, name, type) {
  const types = ts.isUnionTypeNode(type) ? type.types : [type];
  const texts = types.every(one => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal));
  if (texts) seen.choices.set(name, types.map(one => one.getText()).join(' | '));
  else if (ts.isTypeReferenceNode(type)) seen.choices.set(name, type.getText());
}

function choiceOf(type) {
  const name = type?.replace(/ \| undefined$/, '');
  const found = seen.choices.get(name);
  return found?.startsWith("'") || found === undefined ? found : choiceOf(found);
}

/** Classes a declaration has its members from, itself first. */
function lineOf(declaration, all) {
  const parent = all.get(declaration.superclass?.name);
  return [declaration, ...(parent ? lineOf(parent, all) : [])];
}

function complete(declaration, all) {
  const line = lineOf(declaration, all).map(({name}) => name);
  const internal = name => line.some(owner => seen.internal.get(owner)?.has(name));
  const defaults = line.map(owner => seen.defaults.get(owner)).filter(Boolean);
  const firstValue = (name, known) => {
    const value = known ?? defaults.find(values => values.has(name))?.get(name);
    return seen.constants.get(value) ?? value;
  };
  const full = (name, one) => {
    const value = firstValue(name, one.default);
    const choice = choiceOf(one.type?.text);
    // `undefined` says nothing that its absence does not say.
    if (value === undefined || value === 'undefined') delete one.default;
    else one.default = value;
    return choice ? {...one, parsedType: {text: choice}} : one;
  };
  declaration.members = declaration.members
    ?.filter(member => !hidden(member) && !internal(member.name) && member.name !== 'handleEvent')
    .map(member => (member.kind === 'field' ? full(member.name, member) : member));
  declaration.attributes = declaration.attributes
    ?.filter(({fieldName, name}) => !internal(fieldName ?? name))
    .map(attribute => full(attribute.fieldName ?? attribute.name, attribute));
  // Some are described at the attribute only.
  for (const member of declaration.members ?? []) {
    const attribute = declaration.attributes?.find(
      ({fieldName, name}) => (fieldName ?? name) === member.name,
    );
    if (attribute?.description) member.description ??= attribute.description;
  }
  // `new CustomEvent(type)`: the analyser takes the name of a variable for the name of an event.
  declaration.events = declaration.events?.filter(({name, description}) => description || /-/.test(name));
  for (const event of declaration.events ?? []) {
    // A native name without a type is the native event; ours name their type.
    if (!event.name.startsWith('kph-')) event.type ??= {text: 'Event'};
  }
}

/** The manifest is for those who use the elements: what only their authors may touch is left out, what they set is told. */
const forUsers = {
  name: 'for-users',
  analyzePhase({ts, node}) {
    noteTopLevel(ts, node);
    if (!ts.isClassDeclaration(node) || !node.name) return;
    seen.internal.set(node.name.getText(), internalMembers(node));
    seen.defaults.set(node.name.getText(), firstValues(ts, node));
  },
  packageLinkPhase({customElementsManifest}) {
    const all = new Map(
      customElementsManifest.modules
        .flatMap(({declarations}) => declarations ?? [])
        .filter(({kind}) => kind === 'class')
        .map(declaration => [declaration.name, declaration]),
    );
    for (const module of customElementsManifest.modules) {
      // A class without a tag is what elements are made from: its members stand at each of them.
      module.declarations = module.declarations?.filter(({tagName}) => tagName);
      for (const declaration of module.declarations ?? []) complete(declaration, all);
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({declarations, exports}) =>
        declarations?.length > 0 || exports?.some(({kind}) => kind === 'custom-element-definition'),
    );
  },
};

export default {plugins: [forUsers]};
