// The walls of the house: imports run down only, and two folders never need each other.
// `npm run check` counts the modules it saw, as a cruise that reads nothing finds no fault either.
const FLOORS = [
  ["text", "screening", "syndication", "platform"],
  ["extraction", "access"],
  ["articles", "entities", "accounts", "groups", "proposals"],
  // Search stands over articles: what it finds is shown as their cards.
  ["annotations", "tags", "search", "facts", "ingestion"],
  ["worker", "moderation"],
];

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Modules that need each other are one module, or one of them lives on the wrong floor.",
      severity: "error",
      from: { pathNot: "node_modules" },
      to: { circular: true },
    },
    {
      name: "lib-knows-no-framework",
      comment: "The worker runs lib too: neither next nor react, and nothing of the doors.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app/|node_modules/(next|next-auth|next-intl|use-intl|react|react-dom)/)" },
    },
    {
      // Types alone may be imported by anybody; scripts/check-boundaries.mjs sees to that.
      name: "database-through-queries-and-commands",
      comment: "Only queries, commands, the platform and the worker touch the outside.",
      severity: "error",
      from: {
        path: "^(lib|app)/",
        pathNot: ["^lib/platform/", "^lib/worker/", "[/-](queries|commands)\\.ts$", "/(queries|commands)/"],
      },
      to: { path: ["^lib/platform/db\\.ts$", "^node_modules/pg/"] },
    },
    {
      name: "only-known-folders",
      comment: "A new folder of lib needs a floor: give it one here.",
      severity: "error",
      from: {},
      to: { path: "^lib/", pathNot: `^lib/(${FLOORS.flat().join("|")})/` },
    },
    {
      name: "product-without-tests",
      comment: "What runs for readers needs nothing made for tests or the launcher.",
      severity: "error",
      from: { path: "^(lib|app)/" },
      to: { path: "^(tests|scripts)/" },
    },
    ...FLOORS.flatMap((floor, level) => floor.map((folder) => onlyDown(folder, level))),
  ],
  options: {
    doNotFollow: { path: "node_modules|^generated/" },
    exclude: { path: "^(\\.next|dist|\\.data|\\.cache)/" },
    // TypeScript 7 has no programming interface: @swc/core reads the modules.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

function onlyDown(folder, level) {
  const closed = [...FLOORS[level].filter((other) => other !== folder), ...FLOORS.slice(level + 1).flat()];
  return {
    name: `${folder}-only-down`,
    comment: `lib/${folder} stands on floor ${level + 1}: it imports lower floors only.`,
    severity: "error",
    from: { path: `^lib/${folder}/` },
    to: { path: `^lib/(${closed.join("|")})/` },
  };
}
