interface LockFile {
  packages?: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

/**
 * Optional packages that a lock names but does not hold, as `dependent -> package`. npm drops what the registry does not
 * serve for another platform without a word, and `npm ci` then fails there, or everywhere.
 */
export function listMissingPackages({ packages = {} }: LockFile): string[] {
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${place || 'package.json'} -> ${name}`),
  );
}

/** Dependencies of a package.json that are a range instead of one version, under its own name or another: `astro ^7.3.4`. */
export function listRanges(manifest: object): string[] {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  return groups.flatMap((group) =>
    Object.entries((manifest as Record<string, Record<string, string> | undefined>)[group] ?? {})
      .filter(([, version]) => !/^(npm:[@\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} ${version}`),
  );
}
