import { toPolicyHash } from '~/components/layout/policy-hash.ts';

/** Runs before the rest of its parent has arrived; the security policy wants to know what it says. */
const text = "if(location.search)document.currentScript.parentElement.dataset.asked='waiting'";

/** Marks a list whose address asks for a part of it, before anything of it is drawn: its place is kept until the answer is there. */
export const askedMark = {
  text,
  hash: toPolicyHash(text),
} as const;
