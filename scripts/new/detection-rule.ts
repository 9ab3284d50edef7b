/** What recognises a product: its rule, and a sample page to fill in, which test/unit/detection/pages.test.ts reads. */
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { DetectionRule } from '../../src/detection/rules';

export const NewProduct = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'write an id in small letters, digits and hyphens')),
  name: v.string(),
  vendor: v.string(),
  kind: v.string(),
  group: v.string(),
  hosts: v.array(v.string()),
  paths: v.array(v.string()),
  source: v.string(),
  today: v.string(),
});
export type NewProduct = v.InferOutput<typeof NewProduct>;

const pattern = (host: string): string => (host.includes('://') ? host : `*://${host}/*`);

function ruleOf({ name, vendor, kind, group, hosts, paths, source, today }: NewProduct): string {
  const rule = {
    name,
    vendor,
    kind,
    group,
    hosts: hosts.map(pattern),
    ...(paths.length > 0 && { paths }),
    lastVerified: today,
    source,
  };
  const text = stringify(rule, { defaultStringType: 'PLAIN', lineWidth: 0 })
    .replace(/^(lastVerified): (.+)$/m, '$1: "$2"')
    .replace(/^( {2}- )(?!")(.+)$/gm, '$1"$2"');
  const checked = v.safeParse(DetectionRule, parse(text));
  if (!checked.success)
    throw new Error(checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'the rule'} ${issue.message}`).join('; '));
  return text;
}

/** An address of the product, from its first host and path. */
function addressOf({ hosts, paths }: NewProduct): string {
  const host = (hosts[0] ?? '')
    .replace(/^\*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/\*$/, '');
  const path = (paths[0] ?? '/')
    .replace(/^[^/]+\//, '/')
    .replace(/\/\*\*$/, '')
    .replaceAll('*', 'x');
  return `https://${host}${path}`;
}

/** The new files by their paths in the repository. Throws with a sentence where an answer does not make a valid rule. */
export function newProductFiles(product: NewProduct): Map<string, string> {
  const address = addressOf(product);
  const expect = { primary: product.id, others: [], widgets: [], captcha: [], up: 0, down: 0, voice: 0, upload: 0 };
  const fixture = `<!doctype html>
<!--
${product.name}: reproduce the documented structure of one answer with its controls, then correct what is expected.
address: ${address}
date: ${product.today}
source: ${product.source}
expect: ${JSON.stringify(expect)}
-->
<html lang="en">
<head><meta charset="utf-8"><title>Fixture: ${product.id}</title></head>
<body>
<main><div>An answer</div></main>
</body>
</html>
`;
  return new Map([
    [`src/detection/products/${product.id}.yaml`, ruleOf(product)],
    [`test/pages/detection/${product.id}.html`, fixture],
  ]);
}
