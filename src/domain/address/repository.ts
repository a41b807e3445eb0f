/** Where the content can be read and edited in the open. */
export interface Repository {
  url: string;
  branch: string;
  /** Addresses with `{branch}`, `{path}` and `{commit}`, for hosts that are not known here. */
  edit?: string | undefined;
  commit?: string | undefined;
}

interface HostForms {
  edit: string;
  commit: string;
}

const forms: Readonly<Record<'github' | 'gitlab' | 'gitea', HostForms>> = {
  github: { edit: '/edit/{branch}/{path}', commit: '/commit/{commit}' },
  gitlab: { edit: '/-/edit/{branch}/{path}', commit: '/-/commit/{commit}' },
  gitea: { edit: '/_edit/{branch}/{path}', commit: '/commit/{commit}' },
};

/** How the host of a repository forms its addresses; undefined where nobody here knows. */
function findForms(url: string): HostForms | undefined {
  const { hostname } = new URL(url);
  if (hostname === 'github.com') return forms.github;
  if (hostname === 'codeberg.org') return forms.gitea;
  return hostname === 'gitlab.com' || hostname.startsWith('gitlab.') ? forms.gitlab : undefined;
}

/**
 * Where a file can be edited; undefined where the host is not known and no form is given.
 * @example toEditAddress({ url: 'https://github.com/humas/register', branch: 'main' }, 'content/regions/id/kota-batu.md')
 */
export function toEditAddress(repository: Repository, path: string): string | undefined {
  return fill(repository, 'edit', { path: path.split('/').map(encodeURIComponent).join('/') });
}

/** Where a commit can be read. */
export function toCommitAddress(repository: Repository, commit: string): string | undefined {
  return fill(repository, 'commit', { commit });
}

function fill(
  repository: Repository,
  kind: keyof HostForms,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const url = repository.url.replace(/\/$/, '').replace(/\.git$/, '');
  const known = findForms(url)?.[kind];
  const form = repository[kind] ?? (known === undefined ? undefined : `${url}${known}`);
  const branch = encodeURIComponent(repository.branch).replaceAll('%2F', '/');
  return form?.replace(/\{(branch|path|commit)\}/g, (_, name: string) =>
    name === 'branch' ? branch : (values[name] ?? ''),
  );
}
