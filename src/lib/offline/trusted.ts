/** Trusted Types, as far as they are used here; not every browser has them. */
interface Policy {
	createScriptURL(url: string): string;
}
interface Factory {
	createPolicy(name: string, rules: Policy): Policy;
}

/** The name that the pages' policy allows. */
const NAME = 'at-the-table-offline';

/** Says that the worker's script may be run, and no other: an address that is not `only` is refused. */
export function trustOnly(only: string): Policy {
	const rules: Policy = {
		createScriptURL(url) {
			if (url !== only) throw new TypeError('not the script of the worker');
			return url;
		}
	};
	const { trustedTypes } = globalThis as { trustedTypes?: Factory };
	return trustedTypes?.createPolicy(NAME, rules) ?? rules;
}
