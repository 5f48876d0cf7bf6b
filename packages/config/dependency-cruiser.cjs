/** Who may import whom. The map is in the README; a new edge is a decision, not a convenience. */

const PACKAGES = [
  'contracts',
  'domain',
  'citations',
  'fixtures',
  'serve',
  'config',
  'launcher',
  'bench',
]

/** Everything of ours that a package may not import, as one pattern. */
function oursExcept(...allowed) {
  const refused = PACKAGES.filter((name) => !allowed.includes(name)).join('|')
  return `^(?:packages/(?:${refused})/src|apps)/`
}

function packageRule(name, ...allowed) {
  return {
    name: `${name}-imports`,
    comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: oursExcept(name, ...allowed) },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@payload-config$' },
    },
    packageRule('contracts'),
    packageRule('domain', 'contracts'),
    packageRule('citations', 'contracts'),
    packageRule('fixtures', 'contracts'),
    packageRule('serve'),
    packageRule('launcher', 'contracts', 'citations'),
    packageRule('bench', 'contracts', 'citations', 'launcher', 'fixtures'),
    {
      name: 'pure-domain',
      comment: 'packages/domain decides and does nothing: no Next, React, Payload or Node.',
      severity: 'error',
      from: { path: '^packages/(?:domain|contracts)/src/', pathNot: '\\.test\\.ts$' },
      to: {
        path: 'node_modules/(?:next|react|react-dom|payload|@payloadcms)/',
      },
    },
    {
      name: 'pure-domain-node',
      comment: 'packages/domain and packages/contracts use nothing of Node.',
      severity: 'error',
      from: { path: '^packages/(?:domain|contracts)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-without-payload',
      comment: 'The site reads the CMS over HTTP and never imports Payload.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: 'node_modules/(?:payload|@payloadcms)/|payload-types' },
    },
    {
      name: 'no-app-imports-an-app',
      comment: 'The apps meet over HTTP only; share through packages/contracts.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'tools-stay-outside-products',
      comment: 'launcher, bench and config are for tests and scripts, not for what runs.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/(?:launcher|bench|config)/' },
    },
    {
      name: 'no-tests-in-products',
      comment: 'What runs imports no test and no test harness.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/[^/]+/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$|^apps/[^/]+/(?:tests|e2e)/' },
    },
    {
      name: 'look-up-on-request',
      comment: 'Only somebody who asks reaches Crossref and PubMed: no page, hook or job does.',
      severity: 'error',
      from: {
        path: '^apps/[^/]+/src/',
        pathNot: '^apps/cms/src/(?:lookup/|collections/references/references\\.ts$)|\\.test\\.ts$',
      },
      to: { path: '^apps/cms/src/lookup/|^packages/citations/src/lookup/' },
    },
    {
      name: 'cms-seam',
      comment: 'Only apps/web/src/cms speaks to the CMS; call one of its functions.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/cms/|\\.test\\.tsx?$' },
      to: { path: '^packages/contracts/src/site-api' },
    },
    {
      name: 'features-apart',
      comment: 'Features never import features; what two need belongs into ui or a package.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'features-know-no-pages',
      comment: 'Pages compose features, not the other way round.',
      severity: 'error',
      from: { path: '^apps/web/src/(?:features|ui|cms|session|cache)/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'ui-knows-nothing',
      comment: 'ui knows no domain word: it imports nothing of ours but ui.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(?:packages|apps)/', pathNot: '^apps/web/src/(?:ui|styles)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(?:^|/)(?:\\.next|dist|coverage)/|next-env\\.d\\.ts$|importMap\\.js$|\\.css$',
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
