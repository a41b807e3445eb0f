import { z } from 'astro/zod';
import { field } from './parts/field.ts';
import { key, localized } from './parts/words.ts';

/** `content/members.yaml`: makes a site a portal, which shows the records of other sites and has none of its own. */
export const memberList = z
  .array(
    z.strictObject({
      key: field(key, 'members.key'),
      name: field(localized, 'members.name'),
      url: field(z.url({ protocol: /^https$/ }).regex(/^https:\/\/[a-z\d.-]+(?::\d+)?$/), 'members.url'),
    }),
  )
  .min(1);
