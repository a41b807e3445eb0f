import { workerUrl } from './names.ts';

/**
 * Lets the browser keep copies from the second page on: who looks something up once loads nothing more than the page, and
 * who saves data keeps nothing.
 */
export function keepCopies(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const hasReadOn = document.referrer.startsWith(`${location.origin}/`);
  if (!('serviceWorker' in navigator) || !hasReadOn || connection?.saveData) return;
  addEventListener('load', () => {
    // Where it is refused, everything works as before.
    navigator.serviceWorker.register(toTrusted(workerUrl)).catch(() => undefined);
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

/** The address in the form that the security policy asks for; it is never made from anything else. */
function toTrusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}
