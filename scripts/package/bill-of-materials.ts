/** What is built in, as a CycloneDX bill of materials, from the lock file by npm's own tool. */
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { name } from '../../package.json' with { type: 'json' };

const Bill = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ timestamp: v.string(), component: v.looseObject({ name: v.string() }) }),
  components: v.array(v.looseObject({ name: v.string(), version: v.string(), licenses: v.array(v.unknown()) })),
});

const ARGS = [
  'sbom',
  '--omit',
  'dev',
  '--package-lock-only',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
];

/** The bill as JSON. npm's own date, random number, version and name of the folder are left out: they say where it was made. Throws an Error with what npm said. */
export function billOfMaterials(date: Date): string {
  const { status, stdout, stderr } = spawnSync('npm', ARGS, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not write the bill of materials: ${stderr}`);
  const { serialNumber: _random, metadata, ...bill } = v.parse(Bill, JSON.parse(stdout));
  const { tools: _versionOfNpm, component, ...known } = metadata;
  const about = { ...known, timestamp: date.toISOString(), component: { ...component, name } };
  return `${JSON.stringify({ ...bill, metadata: about }, null, 2)}\n`;
}
