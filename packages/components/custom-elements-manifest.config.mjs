const hidden = member =>
  member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');

/** The manifest is for those who use the elements: what only their authors may touch is left out. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.getText());
    const internal = new Set(
      node.members
        .filter(member => /@internal/.test(member.getFullText()))
        .map(member => member.name?.getText()),
    );
    if (declaration) declaration.members = declaration.members?.filter(member => !internal.has(member.name));
  },
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({declarations, exports}) =>
      [...(declarations ?? []), ...(exports ?? [])].some(
        one => one.customElement || one.kind === 'custom-element-definition',
      ),
    );
    for (const {declarations} of modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          member => !hidden(member) && member.name !== 'handleEvent',
        );
      }
    }
    customElementsManifest.modules = modules;
  },
};

export default {plugins: [publicOnly]};
