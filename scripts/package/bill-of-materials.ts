/** What is built in, as a CycloneDX bill of materials, from the lock file by npm's own tool. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { name } from '../../package.json' with { type: 'json' };

const Ref = v.looseObject({ 'bom-ref': v.string() });
const Bill = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ timestamp: v.string(), component: v.looseObject({ ...Ref.entries, name: v.string() }) }),
  components: v.array(v.looseObject({ ...Ref.entries, name: v.string(), version: v.string() })),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});
const Lock = v.looseObject({
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
});

const ARGS = [
  'sbom',
  '--include',
  'dev',
  '--package-lock-only',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
];

/** `name@version` of what is neither for development alone nor a tool's choice for one system. Left to leave that out, as it is where a build is for production, npm also leaves out what a tool needs beside us. */
function builtIn(): Set<string> {
  const { packages } = v.parse(Lock, JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return new Set(
    Object.entries(packages)
      .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`),
  );
}

/** The bill as JSON. npm's own date, random number, version and name of the folder are left out: they say where it was made. Throws an Error with what npm said. */
export function billOfMaterials(date: Date): string {
  const { status, stdout, stderr } = spawnSync('npm', ARGS, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not write the bill of materials: ${stderr}`);
  const { serialNumber: _random, metadata, components, dependencies, ...bill } = v.parse(Bill, JSON.parse(stdout));
  const { tools: _versionOfNpm, component, ...known } = metadata;
  const kept = builtIn();
  const ours = component['bom-ref'];
  const about = { ...known, timestamp: date.toISOString(), component: { ...component, name } };
  const whole = {
    ...bill,
    metadata: about,
    components: components.filter(({ name: one, version }) => kept.has(`${one}@${version}`)),
    dependencies: dependencies
      .filter(({ ref }) => ref === ours || kept.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
