interface LockFile {
  packages?: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  integrity?: string;
  /** It comes within the archive of the package around it. */
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
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

/**
 * Packages whose archive the lock does not prove by a SHA-512: whatever is served under their name would be taken. What
 * comes within the archive of another is proven with that one.
 */
export function listUnproven({ packages = {} }: LockFile): string[] {
  const isProven = (place: string): boolean => {
    const { integrity, inBundle } = packages[place] ?? {};
    if (inBundle) return isProven(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))));
    return integrity?.startsWith('sha512-') === true;
  };
  return Object.keys(packages).filter((place) => place !== '' && !isProven(place));
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
